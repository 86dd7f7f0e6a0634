import type { AgreedSilence } from '../domain/agreed-silence.ts';
import { type LocalDay, workingDaysBetween } from '../domain/calendar.ts';
import { dueOn, nudgesUntilSilence, pauses, quietRule } from '../domain/due.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { type Rhythms, slowness } from '../domain/rhythm.ts';
import { leaningWords } from './balance.ts';
import { count, sayDay } from './days.ts';
import { context, type Message, message, section } from './message.ts';
import { rhythmLabel } from './rhythms.ts';
import { called } from './said.ts';

/** Names the rule that decides about this person today, with its numbers. */
export function whyView(
  prospect: Prospect,
  /** What others agreed, as it reaches them. */
  silence: AgreedSilence | null,
  owner: Pick<Rep, 'week' | 'strength' | 'awayUntil'>,
  rhythms: Rhythms,
  today: LocalDay,
): Message {
  const due = dueOn(prospect, rhythms, owner.week);
  const now = due.due !== null && due.due <= today;
  const answer = due.due === null ? never[due.because] : now ? 'today, because' : `not before ${sayDay(due.due, today)}, because`;
  const rules = due.due === null ? [] : rulesFor(prospect, silence, owner, rhythms, today);
  const outside =
    owner.strength === 'off'
      ? 'Nudges are switched off: `/nextstep settings strength normal`'
      : owner.awayUntil && owner.awayUntil > today
        ? `Away until ${sayDay(owner.awayUntil, today)}.`
        : null;
  return message(
    section([`${called(prospect)}: ${answer}`, ...rules.map((rule) => `• ${rule}`)].join('\n')),
    outside ? context(outside) : null,
  );
}

const never = {
  stopped: 'never, because they asked us not to contact them.',
  removed: 'never, because they were removed.',
  asked: `silent until you act, because I have asked ${nudgesUntilSilence} times.`,
} as const;

function rulesFor(
  prospect: Prospect,
  silence: AgreedSilence | null,
  { week }: Pick<Rep, 'week'>,
  rhythms: Rhythms,
  today: LocalDay,
): string[] {
  const { planned, agreedUntil, stage } = prospect;
  const quiet = workingDaysBetween(prospect.contactedOn, today, week);
  const agreed = stage === 'not now' && agreedUntil;
  // The rule that made them quiet, which in the first weeks after a yes is not always the rule of today.
  const rule = quietRule(prospect, rhythms, week);
  const rhythm = `${rhythmLabel(rule.name)} is asked about after ${count(rule.rhythm, 'working day')}, and it has been ${quiet}`;
  return [
    planned?.plannedFor ? `a step is planned for ${sayDay(planned.plannedFor, today)}` : null,
    !planned && agreed ? `you agreed on ${sayDay(agreedUntil, today)}` : null,
    !planned && !agreed ? rhythm : null,
    silence && silence.until > today
      ? `we agreed to stay silent until ${sayDay(silence.until, today)}, with <@${silence.owner}>`
      : null,
    prospect.slower ? `you chose a slower rhythm: ${slowness(prospect)} times the usual` : null,
    prospect.touchedOn >= today ? 'something was logged about them today' : null,
    prospect.snoozedUntil && prospect.snoozedUntil > today ? `snoozed until ${sayDay(prospect.snoozedUntil, today)}` : null,
    !planned && prospect.spreadTo && prospect.spreadTo > today
      ? `the import they came with is spread over two weeks, and their day is ${sayDay(prospect.spreadTo, today)}`
      : null,
    planned ? null : leaningWords(prospect),
    prospect.nudgedOn
      ? `I named them ${prospect.nudges === 1 ? 'once' : `${prospect.nudges} times, last`}, ${sayDay(prospect.nudgedOn, today)}, and wait ${count(pauses[prospect.nudges - 1] ?? 0, 'working day')} after that`
      : null,
  ].filter((rule) => rule !== null);
}
