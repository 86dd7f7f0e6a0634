import { dayAt, type LocalDay } from '../domain/calendar.ts';
import type { Entry } from '../domain/entry.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { rhythmDays, type Rhythms } from '../domain/rhythm.ts';
import { stageLabel } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { balanceWords } from './balance.ts';
import { count, fullDay, sayDay } from './days.ts';
import { entryWords } from './entry.ts';
import { bold, context, escape, type Message, message, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';
import { called, capitalised, standing, stepLine } from './said.ts';
import { storyPresses } from './story-presses.ts';

export interface Story {
  readonly prospect: Prospect;
  /** The step taken last. */
  readonly last: Step | null;
  /** Written last, first, and more than are told: those of the latest days are. */
  readonly entries: readonly Entry[];
  /** To whom they opened the door. */
  readonly opened: readonly Prospect[];
  /** Through whom they came, the nearest first. */
  readonly path: readonly Prospect[];
  readonly viewer: Rep;
  readonly rhythms: Rhythms;
}

const toldMost = 12;

/** The story of one person: where they stand, what is next, what happened, who opened which door. */
export function storyView(story: Story, today: LocalDay): Message {
  const { prospect, last, entries, opened, path, viewer, rhythms } = story;
  const others = prospect.contacts.slice(1);
  const facts = [
    `${called(prospect)} · ${since(prospect, today)}`,
    prospect.owner === viewer.user ? null : `With <@${prospect.owner}>`,
    others.length ? `Also: ${others.map(escape).join(', ')}` : null,
    prospect.reason ? `Their reason: “${escape(prospect.reason)}”` : null,
    prospect.planned ? `Next: ${stepLine(prospect.planned, today)}` : prospect.stopped ? null : 'Next: nothing planned yet',
    prospect.snoozedUntil && prospect.snoozedUntil > today ? `Snoozed until ${sayDay(prospect.snoozedUntil, today)}` : null,
    `${capitalised(balanceWords(prospect))} · rhythm: every ${count(rhythmDays(prospect, rhythms, today), 'working day')}`,
    path.length ? `Referred by ${path.map(({ name }) => bold(name)).join(', who came through ')}` : null,
    opened.length ? `Opened the door to ${opened.map(({ name }) => bold(name)).join(', ')}` : null,
  ];
  const history = entries
    .map((entry) => ({ day: dayOf(entry, viewer.zone), words: `${entryWords(entry.what, today)}${byWhom(entry, prospect)}` }))
    // Stable: of one day, what was written last stands first.
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day > other.day ? -1 : 1))
    .slice(0, toldMost)
    .map(({ day, words }) => `• ${fullDay(day, today)} · ${words}`);
  return message(
    section(facts.filter(Boolean).join('\n')),
    ...paragraphs(history, history.length),
    entries.length > toldMost ? context('The log keeps the rest.') : null,
    storyPresses(prospect, last, viewer),
  );
}

/** `talking since Mon 9 Nov`, `not now since Mon 9 Nov, silent until Mon 1 Mar`; whoever asked for peace has it without a date. */
function since(prospect: Prospect, today: LocalDay): string {
  const [stage, stands] = [stageLabel(prospect.stage), standing(prospect, today)];
  return prospect.stopped ? stands : `${stage} since ${fullDay(prospect.stageSince, today)}${stands.slice(stage.length)}`;
}

/** What somebody else wrote than whoever they are with; a hand-over names both. */
function byWhom({ actor, what }: Entry, { owner }: Prospect): string {
  return actor === owner || what.kind === 'handed' ? '' : ` · by <@${actor}>`;
}

/** A step counts on the day it was taken, the rest on the day it was written. */
function dayOf({ what, at }: Entry, zone: string): LocalDay {
  return what.kind === 'done' ? what.day : dayAt(at, zone);
}
