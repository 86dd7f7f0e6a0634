import type { LocalDay } from '../domain/calendar.ts';
import type { EntryId } from '../domain/ids.ts';
import type { Arrival, LeftOut } from '../domain/importing.ts';
import { clip } from '../domain/reading/text.ts';
import { stageLabel } from '../domain/stage.ts';
import { count, sayDay } from './days.ts';
import { bold, escape, italic, literal, type Message, plain } from './message.ts';
import { called, saidView, within } from './said.ts';

/** One of the first lines of a file, as it was read. */
export interface RowShown extends Pick<
  Arrival,
  'line' | 'name' | 'contacts' | 'stage' | 'note' | 'step' | 'lastContact' | 'referrer'
> {
  /** Null: they would come. */
  readonly why: LeftOut | null;
}

/** What a file holds and what would come of it. */
export interface FileShown {
  readonly name: string;
  readonly today: LocalDay;
  /** Whose export it looks like, by its name; null for a plain table. */
  readonly crm: string | null;
  readonly lines: number;
  /** How many people would come. */
  readonly taken: number;
  readonly first: readonly RowShown[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Lines that say nothing new about somebody further up. */
  readonly repeated: number;
  /** What could not be used, by its line; 0 for the file as a whole. */
  readonly problems: readonly { readonly line: number; readonly what: string }[];
}

const people = (number: number): string => count(number, 'person', 'people');

export function foundWords({ name, crm, lines, taken }: FileShown): string {
  const from = `${bold(clip(name, 80))}, ${crm ? `from ${escape(crm)}, ` : ''}${count(lines, 'line')}`;
  return taken > 0
    ? `${from}, would bring *${people(taken)}* to your list. The first of them, as I read them:`
    : `${from}, would bring nobody to your list as I read it.`;
}

const whyNot: Readonly<Record<LeftOut, string>> = {
  yours: 'on your list already',
  colleague: 'with a colleague already',
  stopped: 'asked us not to contact them',
  silent: 'resting after a “not now”',
};

const partMost = 120;

/** `*Acme*, Jane Doe · deciding · last contact Tue 3 Nov · next: send the list, Fri 4 Dec` */
export function rowWords({ line, stage, note, step, lastContact, referrer, why, ...named }: RowShown, today: LocalDay): string {
  const more = named.contacts.length > 1 ? ` and ${count(named.contacts.length - 1, 'other')}` : '';
  const parts = [
    `${called(named)}${more}`,
    stageLabel(stage),
    lastContact && `last contact ${sayDay(lastContact, today)}`,
    step && `next: ${within(clip(step.text, partMost))}${step.day ? `, ${sayDay(step.day, today)}` : ''}`,
    referrer && `referred by ${literal(clip(referrer, 80))}`,
    note && italic(clip(note, partMost)),
    why && `stays out: ${whyNot[why]}`,
  ];
  return `Line ${line}: ${parts.filter(Boolean).join(' · ')}`;
}

const problemsMost = 5;

/** Whom a file leaves out, and why; null when it leaves out nobody. */
export function leftOutWords({ leftOut, repeated, problems }: FileShown): string | null {
  const { yours, colleague, stopped, silent } = leftOut;
  const counted = [
    yours > 0 && `${people(yours)} ${yours === 1 ? 'is' : 'are'} ${whyNot.yours}`,
    colleague > 0 && `${people(colleague)} ${colleague === 1 ? 'is' : 'are'} ${whyNot.colleague}`,
    stopped > 0 && `${people(stopped)} ${whyNot.stopped}`,
    silent > 0 && `${people(silent)} ${silent === 1 ? 'is' : 'are'} ${whyNot.silent}`,
    repeated > 0 && `${count(repeated, 'line')} ${repeated === 1 ? 'says' : 'say'} nothing new`,
  ].filter((one) => one !== false);
  const named = problems
    .slice(0, problemsMost)
    .map(({ line, what }) => (line > 0 ? `line ${line}: ${escape(what)}` : escape(what)));
  const others = problems.length > problemsMost ? [`and ${problems.length - problemsMost} more like these`] : [];
  const all = [...counted, ...named, ...others];
  return all.length > 0 ? `*What stays out, or is read in part*\n${all.map((one) => `• ${one}`).join('\n')}` : null;
}

/** Why a file could not be read. */
export type NotRead = 'scope' | 'gone' | 'elsewhere' | 'large' | 'long' | 'foreign' | 'refused' | 'slow';

/** On top of the form that asks for a file again. */
export function notReadWords(why: NotRead): string {
  switch (why) {
    case 'scope':
      return filesScopeView.text;
    case 'gone':
      return 'I do not find that file in Slack any more, so nothing was read. Please choose it once more.';
    case 'elsewhere':
      return 'That file is kept somewhere outside of Slack, where I do not go. Please save it as CSV on your machine, and choose that.';
    case 'large':
      return 'That file is larger than the 4 MB I take here, so nothing was read. Please split it, or ask whoever runs Next Step for `nextstep import` on the server.';
    case 'long':
      return 'That file has more than the 10,000 lines I take here, so nothing was kept. Please split it, or ask whoever runs Next Step for `nextstep import` on the server.';
    case 'foreign':
      return 'That file is not where Slack keeps its files, so I did not ask for it. Please choose it once more.';
    case 'refused':
      return 'Slack did not hand me that file, so nothing was read. Please try it once more in a minute.';
    case 'slow':
      return 'Slack took too long to hand me that file, so nothing was read. Please try it once more in a minute.';
  }
}

/** The app may not read files yet. */
export const filesScopeView: Message = plain(
  'Slack does not let me read files yet. Whoever runs Next Step installs the app anew from its present manifest, for the scope `files:read`; until then, `nextstep import people.csv` on the server does the same.',
);

/** They are on the list. */
export function broughtView(taken: number, entry: EntryId | null): Message {
  return saidView(
    `${people(taken)} ${taken === 1 ? 'is' : 'are'} on your list now. They come up spread over two weeks. Who of them could you help a little today?`,
    entry,
  );
}
