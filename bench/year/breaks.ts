import type { RepFacts, Sweep, Turn } from '../../src/db/sweep.ts';
import type { LocalTime, Weekday } from '../../src/domain/calendar.ts';
import type { Rep } from '../../src/domain/rep.ts';

/** Ways to spoil the app, each to see that the oracle notices. `doubled` is done by the recording Slack. */
export const breakNames = ['missed', 'doubled', 'early', 'late', 'day off', 'close', 'needless', 'plus 24 h'] as const;
export type BreakName = (typeof breakNames)[number];

type Spoilt = readonly [(rep: Rep, now: Date) => Rep, (turn: Turn, now: Date) => Turn];

const same = <One>(one: One): One => one;
const hours = (count: number): number => count * 3_600_000;
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const shifted = (hour: LocalTime, by: number): LocalTime =>
  `${String(Math.min(23, Math.max(0, Number(hour.slice(0, 2)) + by))).padStart(2, '0')}${hour.slice(2)}` as LocalTime;
const nextAt = (turn: Turn, next: Date): Turn => ({ ...turn, run: { ...turn.run, next } });

const spoils: Readonly<Record<Exclude<BreakName, 'doubled'>, Spoilt>> = {
  missed: [same, (turn) => ({ ...turn, run: { ...turn.run, skipped: [] } })],
  early: [(rep) => ({ ...rep, hour: shifted(rep.hour, -2) }), same],
  late: [(rep) => ({ ...rep, hour: shifted(rep.hour, 9) }), same],
  'day off': [(rep) => ({ ...rep, week: { days: everyDay, holidays: new Set() }, awayFrom: null, awayUntil: null }), same],
  close: [(rep) => ({ ...rep, lastNudgedAt: null }), same],
  needless: [
    same,
    (turn) =>
      turn.run.day ? { run: { ...turn.run, skipped: [{ day: turn.run.day, reason: 'outage' }], day: null }, nudge: null } : turn,
  ],
  'plus 24 h': [same, (turn, now) => nextAt(turn, new Date(now.getTime() + hours(24)))],
};

/** The same sweep, but for what is spoilt between the facts and the decision. */
export function breaks(sweep: Sweep, name: BreakName | null): Sweep {
  if (name === null || name === 'doubled') return sweep;
  const [before, after] = spoils[name];
  const takeTurns: Sweep['takeTurns'] = (found, now, decide) =>
    sweep.takeTurns(found, now, async (facts: RepFacts) => {
      const turn = await decide({ ...facts, rep: before(facts.rep, now) });
      return turn && after(turn, now);
    });
  return { ...sweep, takeTurns };
}
