// Run as a process of its own: what one message costs by itself, with Slack's package as it comes and nothing of ours around it.
import { type Logger, LogLevel, WebClient } from '@slack/web-api';
import { z } from 'zod';

const told = z.object({ message: z.record(z.string(), z.unknown()), many: z.number(), atOnce: z.number() });

const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
const { BARE_POSTS = '', SLACK_BOT_TOKEN, SLACK_API_URL = '' } = process.env;
const { message, many, atOnce } = told.parse(JSON.parse(BARE_POSTS));
const client = new WebClient(SLACK_BOT_TOKEN, { slackApiUrl: SLACK_API_URL, logger: silent, retryConfig: { retries: 0 } });

const before = process.cpuUsage();
let left = many;
const sayOn = async (): Promise<void> => {
  while (left-- > 0) await client.apiCall('chat.postMessage', message);
};
await Promise.all(Array.from({ length: atOnce }, sayOn));
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 1_000 / many);
process.disconnect();
