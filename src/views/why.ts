import type { AgreedSilence } from '../domain/agreed-silence.ts';
import { type LocalDay, workingDaysBetween } from '../domain/calendar.ts';
import { dueOn, namedToday, nudgesUntilSilence, pauses, quietRule } from '../domain/due.ts';
import { inPeace, type Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import { type Rhythms, slowness } from '../domain/rhythm.ts';
import { awayWords } from './away.ts';
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
  owner: Pick<Rep, 'week' | 'strength' | 'awayFrom' | 'awayUntil'>,
  rhythms: Rhythms,
  today: LocalDay,
): Message {
  const due = dueOn(prospect, rhythms, owner.week);
  // Being named pauses them at once, and whoever reads today’s nudge asks why they are in it.
  const named = namedToday(prospect, today) && !prospect.removed && !inPeace(prospect, today);
  const now = named || (due.due !== null && due.due <= today);
  const answer = now ? 'today, because' : due.due === null ? never[due.because] : `not before ${sayDay(due.due, today)}, because`;
  const pausing = named ? untilAgain(prospect, due.due, today) : pause(prospect, today);
  const rules = now || due.due !== null ? [...rulesFor(prospect, silence, owner, rhythms, today), pausing] : [];
  const outside =
    owner.strength === 'off' ? 'Nudges are switched off: `/nextstep settings strength normal`' : awayWords(owner, today);
  return message(
    section([`${called(prospect)}: ${answer}`, ...rules.filter((rule) => rule !== null).map((rule) => `• ${rule}`)].join('\n')),
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
): (string | null)[] {
  const { planned, agreedUntil, stage } = prospect;
  const quiet = workingDaysBetween(prospect.contactedOn, today, week);
  const agreed = stage === 'not now' && agreedUntil;
  // The rule that made them quiet, which in the first weeks after a yes is not always the rule of today.
  const rule = quietRule(prospect, rhythms, week);
  const rhythm = `${rhythmLabel(rule.name)} is asked about after ${count(rule.rhythm, 'working day')}, and it has been ${quiet}`;
  return [
    planned?.plannedFor
      ? `a step is planned for ${sayDay(planned.plannedFor, today)}${planned.promise ? ', and you told them you would' : ''}`
      : null,
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
  ];
}

/** When they come up again after a nudge of an earlier day; null when none named them since somebody acted. */
function pause({ nudges, nudgedOn }: Prospect, today: LocalDay): string | null {
  if (!nudgedOn) return null;
  const times = nudges === 1 ? 'once' : `${often(nudges)}, last`;
  return `I named them ${times}, ${sayDay(nudgedOn, today)}, and wait ${count(pauses[nudges - 1] ?? 0, 'working day')} after that`;
}

/** And after today’s. */
function untilAgain({ nudges }: Prospect, due: LocalDay | null, today: LocalDay): string {
  const times = nudges === 1 ? '' : `${often(nudges)}, last `;
  return `I named them ${times}in today’s nudge, and am silent about them until ${due ? sayDay(due, today) : 'you act'}`;
}

const often = (times: number): string => (times === 2 ? 'twice' : `${times} times`);
