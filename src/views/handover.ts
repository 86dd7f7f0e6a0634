import type { UserId } from '../domain/ids.ts';
import { type Prospect, silentTo } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import type { LocalDay } from '../domain/calendar.ts';
import { buttons } from './buttons.ts';
import { count } from './days.ts';
import { actions, italic, type Message, message, plain, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';
import { called, standing, stepLine } from './said.ts';

export interface HandedOver {
  readonly from: UserId;
  readonly to: UserId;
  readonly by?: UserId;
  readonly prospects: readonly Prospect[];
  readonly start: boolean;
  /** Why, or what to know about them. */
  readonly note: string | null;
}

/** The notice both sides get; `reader` is who reads it. `prospects` are those that are still with the new owner. */
export function handoverView({ from, to, by, prospects, start, note }: HandedOver, reader: UserId, today: LocalDay): Message {
  if (prospects.length === 0)
    return plain('Nobody is left of this hand-over: it was taken back, or they went on to somebody else.');
  const names = prospects.map(
    (prospect) =>
      `• ${called(prospect)}${silentTo(prospect, today) ? `, ${standing(prospect, today)}` : ''}${prospect.planned ? `: ${stepLine(prospect.planned, today)}` : ''}`,
  );
  const whom = prospects.length === 1 ? 'a prospect' : count(prospects.length, 'prospect');
  if (note) names.push(italic(note));
  if (reader === from)
    return message(
      ...paragraphs([by ? `<@${by}> has handed ${whom} of yours to <@${to}>:` : `With <@${to}> now:`, ...names], 12),
    );
  const story = prospects[0] ? [buttons.show.draw('The story', { prospect: prospects[0].id })] : [];
  const offer = start
    ? 'I can remind you once a day of the few people who need a small step. Shall I?'
    : 'What is the first small step you could help them take?';
  const begin = start ? [buttons.startNudges.draw('Start nudges', {}, 'primary')] : [];
  const whose = by && by !== to ? `<@${by}> has handed you ${whom} of <@${from}>’s:` : `<@${from}> has handed you ${whom}:`;
  return message(...paragraphs([whose, ...names], 12), section(offer), actions([...begin, ...story]));
}

export function startedView({ hour, zone }: Pick<Rep, 'hour' | 'zone'>): Message {
  return plain(
    `Good. On working days from ${hour} (${zone}) I name the few people who need a small step. \`/nextstep settings\` changes that.`,
  );
}
