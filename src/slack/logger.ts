import { type Logger, LogLevel } from '@slack/logger';

/**
 * Slack's packages log whole payloads, with what people typed and with response urls, at their finer levels, and
 * connection troubles at the coarser ones. Neither goes out: what matters of it is logged by us.
 */
export const quiet: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
