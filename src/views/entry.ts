import type { LocalDay } from '../domain/calendar.ts';
import type { What } from '../domain/entry.ts';
import { clip } from '../domain/reading/text.ts';
import { stageLabel } from '../domain/stage.ts';
import { fullDay, sayDay } from './days.ts';
import { italic, literal } from './message.ts';
import { within } from './said.ts';

const cut = (words: string): string => clip(words.replace(/\s+/g, ' '), 110);
const short = (words: string): string => within(cut(words));
const aside = (words: string): string => italic(cut(words));
const why = ({ note }: { readonly note?: string }, sign = ':'): string => (note ? `${sign} ${aside(note)}` : '');

/** What happened, in a few words of mrkdwn, without a day of its own or a name. */
export function entryWords(what: What, today: LocalDay): string {
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
      return `${what.over ? 'not snoozed any more' : `snoozed until ${sayDay(what.until, today)}`}${why(what)}`;
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
