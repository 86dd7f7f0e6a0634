import { type Door, doorsBehind, openersIn } from '../domain/referrals.ts';
import { stageLabel } from '../domain/stage.ts';
import { clip } from '../domain/reading/text.ts';
import { count } from './days.ts';
import { context, escape, type Message, message, plain, section, sectionMost } from './message.ts';

/** As many lines as a message shows without being folded away. */
const linesMost = 40;
const nameMost = 48;

/** Who opened which door, drawn as trees. `whole`: the team's, not only the reader's. */
export function doorsView(doors: readonly Door[], whole: boolean): Message {
  if (doors.length === 0) {
    return plain(
      `Nobody on ${whole ? 'the team’s lists' : 'your list'} was referred yet. When Acme sends you to Beta: \`/nextstep refer Acme > Beta, Sam\`, and the first step is thanking Acme.`,
    );
  }
  const all = doors.flatMap((door) => [line(door), ...branches(door, '')]);
  const behind = doors.reduce((sum, door) => sum + doorsBehind(door), 0);
  const openers = doors.reduce((sum, door) => sum + openersIn(door), 0);
  const shown = picture(all);
  const more = all.length - shown.length;
  return message(
    section(`*Who opened which door:* ${count(behind, 'door')}, through ${count(openers, 'person', 'people')}.`),
    section(['```', ...shown, '```'].join('\n')),
    more > 0 && context(`And ${count(more, 'more line')}; \`/nextstep show\` tells each story.`),
    context('Whoever opened a door hears first, and hears how it turned out.'),
  );
}

/** As many of the first lines as one paragraph holds, so that its end is not cut off. */
function picture(lines: readonly string[]): string[] {
  const shown = lines.slice(0, linesMost);
  while (shown.join('\n').length > sectionMost - '```\n\n```'.length) shown.pop();
  return shown;
}

function branches({ opened }: Door, indent: string): string[] {
  return opened.flatMap((door, at) => {
    const last = at === opened.length - 1;
    return [`${indent}${last ? '└─ ' : '├─ '}${line(door)}`, ...branches(door, `${indent}${last ? '   ' : '│  '}`)];
  });
}

// Three backticks in a name would end the picture early.
const line = ({ prospect: { name, contacts, stage, stopped } }: Door): string =>
  escape(
    `${clip([name, contacts[0]].filter(Boolean).join(', '), nameMost).replaceAll('`', 'ˋ')} · ${stopped ? 'in peace' : stageLabel(stage)}`,
  );
