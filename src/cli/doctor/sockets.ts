import type { readWhatIsSet } from '../../config.ts';
import type { SlackCheckup } from '../../slack/checkup.ts';
import { type Finding, count, ok, skipped, warning, wrong } from './finding.ts';

/** Slack's, for one app in all. */
const most = 10;

/** How many processes the sockets of each leave room for, and whether Slack would open one. */
export async function socketsFinding(
  { mode, sockets, appToken }: Pick<ReturnType<typeof readWhatIsSet>, 'mode' | 'sockets' | 'appToken'>,
  slack: Pick<SlackCheckup, 'connections'>,
): Promise<Finding> {
  if (mode === 'http') return ok('sockets', 'none: Slack reaches the app by signed requests');
  if (!appToken) return skipped('sockets', 'there is no SLACK_APP_TOKEN to ask with');
  const answer = await slack.connections(appToken);
  if (answer !== 'open')
    return wrong(
      'sockets',
      `Slack opens no socket (${answer.no})`,
      'Turn on Socket Mode, and copy an app-level token with connections:write into SLACK_APP_TOKEN.',
    );
  const room = Math.floor(most / sockets);
  const said = `${count(sockets, 'socket', 'sockets')} for each process: Slack’s ${most} are enough for ${count(room, 'process', 'processes')}, more need SLACK_MODE=http`;
  if (sockets === 1)
    return warning(
      'sockets',
      said,
      'With a single process let SLACK_SOCKETS be 2: one that is cut hears nothing until the next is open.',
    );
  if (room === 1)
    return warning('sockets', said, 'A second process, also during a deployment, would be refused: lower SLACK_SOCKETS.');
  return ok('sockets', said);
}
