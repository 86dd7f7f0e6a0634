import type { LocalDay } from '../domain/calendar.ts';
import type { Refusal } from '../domain/refusal.ts';
import { fullDay } from './days.ts';
import { bold, inCode } from './message.ts';

/** They are with a colleague: who that is, and the next move. */
export function colleagueWords({ colleague, name, adding }: Extract<Refusal, { refused: 'colleague' }>): string {
  const who = `<@${colleague}>`;
  if (adding)
    return `${who} is already helping ${bold(name)}. Ask them, or add your own contact there: \`/nextstep add ${inCode(name)}, First Last\``;
  return `${bold(name)} is with ${who}, so nothing was changed. Ask them, or add your own contact there.`;
}

/** A silence was agreed, by somebody of the team. */
export function silenceWords(no: Extract<Refusal, { refused: 'silence' }>, today: LocalDay): string {
  const agreed = `${bold(no.name)} said not now. We agreed to stay silent until ${fullDay(no.until, today)}, the whole team, so nothing was saved.`;
  return 'with' in no
    ? `${agreed} <@${no.with}> is the one to ask.`
    : `${agreed} If they came back to you, say \`/nextstep ${inCode(no.ends)}\` first.`;
}
