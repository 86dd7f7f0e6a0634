import type { History, Row, Shown, Span, Standing } from '../../bench/year/history.ts';
import { dayAt, type LocalDay, type LocalTime, type Weekday } from '../../src/domain/calendar.ts';
import type { Rep } from '../../src/domain/rep.ts';
import { changed, nextRunAt, planRun, sayable, type Run } from '../../src/domain/run.ts';
import { windowOn } from '../../src/domain/window.ts';
import { type AnyLife, length, type Settings } from './any-life.ts';
import { rep as dana } from './some.ts';

const minute = 60_000;

/**
 * Lives it as the app would, from beat to beat, with the functions that decide and none of the database: a row for each
 * day that is decided on, sent as soon as Slack takes it.
 */
export function liveOn({ start, first, changes, down, mute, nothing }: AnyLife): History {
  const until = start + length;
  const rows = new Map<LocalDay, Row>();
  const pending = new Map<LocalDay, number>();
  const shown: Shown[] = [];
  let standing: Standing = { at: start, holidays: [], awayFrom: null, awayUntil: null, on: true, ...first };
  const standings = [standing];
  let rep = repOf(standing, { ...dana, joinedAt: new Date(start) });
  rep = { ...rep, nextRunAt: nextRunAt(rep, dayAt(new Date(start), rep.zone)) };
  const keep = (day: LocalDay, state: string, reason: string | null, at: number | null): void => {
    if (rows.has(day) && !pending.has(day)) return;
    rows.set(day, { rep: rep.user, day, state, reason, ended: at });
  };
  const skip = (skipped: Run['skipped'], at: number): void => {
    for (const { day, reason } of skipped) if (!pending.has(day)) keep(day, 'skipped', reason, at);
  };
  const change = (to: Settings, at: number): void => {
    standing = { ...standing, ...to, at };
    standings.push(standing);
    const after = repOf(standing, rep);
    const { skipped, next } = changed(rep, after, new Date(at));
    skip(skipped, at);
    rep = { ...after, nextRunAt: next };
  };
  const beat = (at: number): void => {
    const now = new Date(at);
    if (rep.nextRunAt && rep.nextRunAt <= now) {
      const { skipped, day, next } = planRun(rep, now);
      skip(skipped, at);
      if (day && !rows.has(day) && (nothing === null || Math.floor(at / 86_400_000) % nothing !== 0)) {
        keep(day, 'pending', null, null);
        pending.set(day, windowOn(day, rep).closes.getTime());
      }
      rep = { ...rep, nextRunAt: next };
    }
    for (const [day, closes] of pending) {
      const may = at >= closes ? 'late' : sayable(day, rep, now);
      if (typeof may === 'string') {
        keep(day, 'skipped', may, at);
        pending.delete(day);
      } else if (may <= now && !isIn(mute, at)) {
        keep(day, 'sent', null, at);
        pending.delete(day);
        shown.push({ rep: rep.user, day, at });
        rep = { ...rep, lastNudgedAt: now };
      }
    }
  };
  const todo = [...changes];
  for (let last = start; ;) {
    const due = Math.min(
      rep.nextRunAt?.getTime() ?? Infinity,
      ...[...pending.values()].map((closes) => Math.min(closes, over(mute, last + 1))),
    );
    const next = nextBeat(Math.max(due, last + 1), down);
    const [coming] = todo;
    if (coming && coming.at <= next) {
      todo.shift();
      if (!isIn(down, coming.at)) change(coming.to, coming.at);
      last = Math.max(last, coming.at - 1);
      continue;
    }
    if (next >= until) break;
    beat((last = next));
  }
  const topics = [{ at: start, any: nothing === null }];
  return { lives: [{ rep: rep.user, standings, topics }], rows: [...rows.values()], shown, down, mute, until };
}

const isIn = (spans: readonly Span[], at: number): boolean => spans.some(({ from, to }) => at >= from && at < to);

/** When the trouble that there is at this moment is over. */
const over = (spans: readonly Span[], at: number): number =>
  spans.reduce((end, { from, to }) => (end >= from && end < to ? over(spans, to) : end), at);

function nextBeat(at: number, down: readonly Span[]): number {
  const beat = Math.ceil(at / minute) * minute;
  const up = over(down, beat);
  return up === beat ? beat : nextBeat(up, down);
}

const repOf = ({ zone, hour, weekdays, awayFrom, awayUntil, on }: Standing, rep: Rep): Rep => ({
  ...rep,
  zone,
  hour: hour as LocalTime,
  week: { days: weekdays as Weekday[], holidays: new Set() },
  awayFrom: awayFrom as LocalDay | null,
  awayUntil: awayUntil as LocalDay | null,
  strength: on ? 'normal' : 'off',
});
