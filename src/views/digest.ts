import type { LocalDay } from '../domain/calendar.ts';
import { type DigestWeek, nothingHappened } from '../domain/digest.ts';
import type { UserId } from '../domain/ids.ts';
import { stageLabel, stages } from '../domain/stage.ts';
import { count, fullDay } from './days.ts';
import { bold, context, header, type Message, message, section } from './message.ts';

/** The team's week: what was done, never who did nothing. `soFar` while it has not ended. */
export function digestView(week: DigestWeek, today: LocalDay, soFar = false): Message {
  const days = `${fullDay(week.from, today)} to ${fullDay(week.to, today)}`;
  const quiet = stages.filter((stage) => week.quiet[stage]).map((stage) => `${week.quiet[stage]} ${stageLabel(stage)}`);
  if (nothingHappened(week)) {
    return message(
      section(
        soFar
          ? `Nothing is logged this week yet, ${days}.`
          : `A quiet week, ${days}: no steps logged. One small one today makes a beginning.`,
      ),
    );
  }
  return message(
    header(soFar ? 'Our week so far' : 'Our week of small steps'),
    context(days),
    totals(week) ? section(totals(week)) : null,
    week.opened.length
      ? section(`*Doors opened*\n${week.opened.map(({ name, by }) => `• ${bold(name)}${credit(by)}`).join('\n')}`)
      : null,
    week.referrals.length
      ? section(
          `*Who opened which door*\n${week.referrals.map(({ from, to, by }) => `• ${bold(from)} → ${bold(to)}${credit(by)}`).join('\n')}`,
        )
      : null,
    week.people.length ? section(`*Steps by* ${week.people.map(({ user }) => `<@${user}>`).join(', ')}`) : null,
    quiet.length ? context(`Waiting for a small step: ${quiet.join(', ')}.`) : null,
    section(soFar ? 'Whom could you still help this week?' : 'Whom could we help take a small step this week?'),
  );
}

function totals({ steps, gives, asks, answers, promisesKept }: DigestWeek): string {
  const lines = [
    steps ? `*${count(steps, 'step')}* taken: ${gives} given, ${asks} asked.` : null,
    answers ? `${count(answers, 'answer')} came back.` : null,
    promisesKept ? `${count(promisesKept, 'promise')} kept.` : null,
  ];
  return lines.filter(Boolean).join(' ');
}

// A team that hides names hides them here too.
function credit(by: UserId | null): string {
  return by ? `, with <@${by}>` : '';
}
