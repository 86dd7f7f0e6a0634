import type { SlackCheckup } from '../../slack/checkup.ts';
import { withoutCharts } from '../../views/message.ts';
import type { Screen } from '../screen.ts';
import { type Finding, count, ok, skipped, warning, wrong } from './finding.ts';

const fix = 'People would get the words without buttons, or nothing: report it with this line.';

/** Shows Slack every screen that the app can draw, and nobody else. A line for each that it refuses. */
export async function* screenFindings(slack: SlackCheckup, screens: readonly Screen[] | null): AsyncGenerator<Finding> {
  if (!screens) return void (yield skipped('screens', 'none were built in'));
  let [tried, refused, charts] = [0, 0, 0];
  for (const { name, drawn } of screens) {
    const answer = await ask(slack, drawn);
    if ('no' in answer) return void (yield unanswered(answer.no, tried, screens.length));
    tried += 1;
    if (answer.problems.length === 0) continue;
    if (await isOnlyTheChart(slack, drawn)) charts += 1;
    else {
      refused += 1;
      yield wrong('screens', `Slack refuses “${name}”: ${answer.problems.join('; ')}`, fix);
    }
  }
  if (charts > 0)
    yield warning('screens', 'Slack draws no charts here yet', 'Nothing to do: the digest says them in words until it does.');
  if (refused === 0) yield ok('screens', `Slack takes ${count(tried, 'screen', 'screens')}: messages, forms and Home`);
}

const ask = (slack: SlackCheckup, drawn: Screen['drawn']) =>
  slack.screen('type' in drawn ? { view: drawn } : { blocks: drawn.blocks });

/** Charts come to Slack’s workspaces step by step, and the app does without where they are not. */
async function isOnlyTheChart(slack: SlackCheckup, drawn: Screen['drawn']): Promise<boolean> {
  const spoken = 'type' in drawn ? null : withoutCharts(drawn);
  if (!spoken) return false;
  const answer = await ask(slack, spoken);
  return 'problems' in answer && answer.problems.length === 0;
}

function unanswered(no: string, tried: number, all: number): Finding {
  const left = `${count(all - tried, 'screen was', 'screens were')} not tried`;
  return skipped(
    'screens',
    `${left}: ${no === 'unreachable' ? 'Slack cannot be reached' : `Slack does not look at them (${no})`}`,
  );
}
