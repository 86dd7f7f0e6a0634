import { dayAt, type LocalDay } from '../domain/calendar.ts';
import type { Entry, What } from '../domain/entry.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { rhythmDays, type Rhythms } from '../domain/rhythm.ts';
import { stageLabel } from '../domain/stage.ts';
import type { Step } from '../domain/step.ts';
import { balanceWords } from './balance.ts';
import { count, fullDay, sayDay } from './days.ts';
import { bold, context, escape, italic, literal, type Message, message, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';
import { called, capitalised, standing, stepLine, within } from './said.ts';
import { storyPresses } from './story-presses.ts';
import { clip } from '../domain/reading/text.ts';

export interface Story {
  readonly prospect: Prospect;
  /** The step taken last. */
  readonly last: Step | null;
  /** The newest first. */
  readonly entries: readonly Entry[];
  readonly more: boolean;
  /** To whom they opened the door. */
  readonly opened: readonly Prospect[];
  /** Through whom they came, the nearest first. */
  readonly path: readonly Prospect[];
  readonly viewer: Pick<Rep, 'user' | 'zone'>;
  readonly rhythms: Rhythms;
}

/** The story of one person: where they stand, what is next, what happened, who opened which door. */
export function storyView(story: Story, today: LocalDay): Message {
  const { prospect, last, entries, more, opened, path, viewer, rhythms } = story;
  const others = prospect.contacts.slice(1);
  const facts = [
    `${called(prospect)} · ${since(prospect, today)}`,
    prospect.owner === viewer.user ? null : `With <@${prospect.owner}>`,
    others.length ? `Also: ${others.map(escape).join(', ')}` : null,
    prospect.reason ? `Their reason: “${escape(prospect.reason)}”` : null,
    prospect.planned ? `Next: ${stepLine(prospect.planned, today)}` : prospect.stopped ? null : 'Next: nothing planned yet',
    `${capitalised(balanceWords(prospect))} · rhythm: every ${count(rhythmDays(prospect, rhythms, today), 'working day')}`,
    path.length ? `Referred by ${path.map(({ name }) => bold(name)).join(', who came through ')}` : null,
    opened.length ? `Opened the door to ${opened.map(({ name }) => bold(name)).join(', ')}` : null,
  ];
  const history = entries.map((entry) => `• ${fullDay(dayOf(entry, viewer.zone), today)} · ${told(entry.what, today)}`);
  return message(
    section(facts.filter(Boolean).join('\n')),
    ...paragraphs(history, history.length),
    more ? context('The log keeps what came before.') : null,
    storyPresses(prospect, last),
  );
}

/** `talking since Mon 9 Nov`, `not now since Mon 9 Nov, silent until Mon 1 Mar`; whoever asked for peace has it without a date. */
function since(prospect: Prospect, today: LocalDay): string {
  const [stage, stands] = [stageLabel(prospect.stage), standing(prospect, today)];
  return prospect.stopped ? stands : `${stage} since ${fullDay(prospect.stageSince, today)}${stands.slice(stage.length)}`;
}

/** A step counts on the day it was taken, the rest on the day it was written. */
function dayOf({ what, at }: Entry, zone: string): LocalDay {
  return what.kind === 'done' ? what.day : dayAt(at, zone);
}

const cut = (words: string): string => clip(words.replace(/\s+/g, ' '), 110);
const short = (words: string): string => within(cut(words));
const aside = (words: string): string => italic(cut(words));
const why = ({ note }: { readonly note?: string }, sign = ':'): string => (note ? `${sign} ${aside(note)}` : '');

function told(what: What, today: LocalDay): string {
  switch (what.kind) {
    case 'added':
      return what.note ? `added: ${aside(what.note)}` : 'added';
    case 'planned':
      return `planned: ${short(what.text)}, for ${sayDay(what.day, today)}`;
    case 'moved':
      return `moved to ${sayDay(what.day, today)}: ${short(what.text)}${why(what, ' ·')}`;
    case 'edited':
      return `reworded: ${short(what.text)}`;
    case 'dropped':
      return `let go of: ${short(what.text)}${why(what, ' ·')}`;
    case 'done':
      return `did: ${short(what.text)}${what.note ? ` · ${aside(what.note)}` : ''}`;
    case 'answered':
      return what.answered ? `they answered${what.note ? `: ${aside(what.note)}` : ''}` : 'no answer';
    case 'told':
      return `${what.answered === null ? 'what happened' : what.answered ? 'they answered' : 'no answer'}${what.note ? `: ${aside(what.note)}` : ''}`;
    case 'good':
      return 'it went well for them';
    case 'shared':
      return what.shared ? 'the note may stand in the digest' : 'the note stays out of the digest';
    case 'practised':
      return `practised: ${short(what.text)}, for ${sayDay(what.day, today)}${what.say ? ` · ${aside(what.say)}` : ''}`;
    case 'learned':
      return [
        `looked back: ${what.did ? 'did it' : 'did not do it'}`,
        ...[what.note, what.learned].map((words) => (words ? aside(words) : null)),
      ]
        .filter(Boolean)
        .join(' · ');
    case 'marked':
      return what.promise ? 'told them what comes next' : `marked as ${what.way === 'ask' ? 'an ask' : 'a give'}`;
    case 'staged':
      return `${what.from === what.to ? 'still' : `${stageLabel(what.from)} →`} ${stageLabel(what.to)}${what.until ? ` until ${fullDay(what.until, today)}` : ''}${what.reason ? `: ${aside(what.reason)}` : ''}`;
    case 'snoozed':
      return `snoozed until ${sayDay(what.until, today)}${why(what)}`;
    case 'slowed':
      return 'a slower rhythm';
    case 'contact':
      return `contact: ${literal(what.name)}`;
    case 'renamed':
      return `renamed from ${literal(what.from)}${why(what)}`;
    case 'handed':
      return `from <@${what.from}> to <@${what.to}>${why(what)}`;
    case 'removed':
      return `removed${why(what)}`;
    case 'stopped':
      return `asked us to stop${why(what)}`;
    case 'lifted':
      return `stop lifted: ${aside(what.reason)}`;
    case 'forgotten':
      return 'forgotten';
    case 'undone':
      return 'taken back';
    case 'set':
      return `${what.setting}: ${literal(what.value)}`;
  }
}
