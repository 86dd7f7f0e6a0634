import type { Checkup } from '../../db/checkup.ts';
import type { UserId } from '../../domain/ids.ts';
import type { Team } from '../../domain/team.ts';
import type { Grant, SlackCheckup } from '../../slack/checkup.ts';
import { type Finding, count, ok, skipped, warning, wrong } from './finding.ts';

/** All that is asked about one workspace. `grant` is of the bot token at hand, of whatever workspace that is. */
export async function* workspaceFindings(
  team: Team,
  { checkup, slack, grant, now }: { checkup: Checkup; slack: SlackCheckup; grant: Grant | null; now: Date },
): AsyncGenerator<Finding> {
  const found = [
    await digestFinding(team, slack, grant),
    ...(await dueFindings(team, checkup, now)),
    ...(await runFindings(team, checkup, now)),
  ];
  for (const finding of found) yield { ...finding, workspace: team.id };
}

const lost: Readonly<Record<string, readonly [said: string, fix: string]>> = {
  channel_not_found: [
    'is gone, or private without the app',
    'Type "/invite @Next Step" there, or "/nextstep digest here" elsewhere.',
  ],
  user_not_in_channel: ['does not have the app', 'Type "/invite @Next Step" there.'],
  not_in_channel: ['does not have the app', 'Type "/invite @Next Step" there.'],
  is_archived: ['is archived', 'Type "/nextstep digest here" in another one.'],
};

async function digestFinding({ id, digest: { channel } }: Team, slack: SlackCheckup, grant: Grant | null): Promise<Finding> {
  if (!channel) return ok('digest', 'no channel was chosen, so none is posted; "/nextstep digest here" chooses one');
  const self = grant?.home.workspace === id ? grant.home.botUserId : undefined;
  if (!self) return skipped('digest', `whether ${channel} takes it, only this workspace’s bot token can ask`);
  const answer = await slack.posts(channel, self as UserId);
  if (answer === 'posts') return ok('digest', `${channel} is there, and the app in it`);
  const [said, fix] = lost[answer.no] ?? [];
  if (said && fix) return wrong('digest', `${channel} ${said} (${answer.no})`, fix);
  if (answer.no === 'unreachable' || answer.no === 'ratelimited')
    return skipped('digest', `Slack did not say whether ${channel} takes it (${answer.no})`);
  return wrong('digest', `${channel} does not take it (${answer.no})`, 'Let the app post there, or choose another one.');
}

async function dueFindings({ id }: Team, checkup: Checkup, now: Date): Promise<Finding[]> {
  const { looked, log, rule, owners, stale } = await checkup.due(id, now);
  const found: Finding[] = [];
  if (log.length > 0)
    found.push({
      ...wrong('due index', `of ${count(log.length, 'person', 'people')} something is kept that the log does not say`, reportIt),
      ids: log,
    });
  if (rule.length > 0)
    found.push({
      ...wrong(
        'due index',
        `${count(rule.length, 'person comes', 'people come')} up on another day than the log says`,
        `Let the app work it out anew: update people set dueness_stale = true where workspace_id = '${id}' and user_id in (${quoted(owners)});`,
      ),
      ids: rule,
    });
  if (found.length > 0) return found;
  const anew = stale > 0 ? `; for ${count(stale, 'rep', 'reps')} it is about to be worked out anew` : '';
  return [ok('due index', `${count(looked, 'person comes', 'people come')} up when the log says${anew}`)];
}

const reportIt = 'Keep a backup and report it: an export with these ids tells how it came about.';

async function runFindings({ id }: Team, checkup: Checkup, now: Date): Promise<Finding[]> {
  const { disabled, never, late, waiting } = await checkup.runs(id, now);
  if (disabled)
    return [
      wrong(
        'nudges',
        `none are sent: Slack said ${disabled}`,
        'Install the app again and start it with the new token, or wait until this one works: it is tried each hour.',
      ),
    ];
  const missed = [...never, ...late];
  if (missed.length > 0)
    return [
      {
        ...wrong(
          'nudges',
          `the clock would miss ${count(missed.length, 'rep', 'reps')}`,
          `Let it look at once: update people set next_run_at = now() where workspace_id = '${id}' and user_id in (${quoted(missed)});`,
        ),
        ids: missed,
      },
    ];
  if (waiting.length > 0)
    return [
      {
        ...warning('nudges', `${count(waiting.length, 'rep waits', 'reps wait')} for the clock`, 'Is the app running?'),
        ids: waiting,
      },
    ];
  return [ok('nudges', 'every rep’s turn comes when it should')];
}

const quoted = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(', ');
