import { faultsOfMessages } from './messages.ts';
import type { History, Life, Row, Shown, Span } from './history.ts';
import { joinedOn, type OwedDay, owedDays } from './owed.ts';
import { without } from './spans.ts';
import type { Fault, Wrong } from './wrongs.ts';

export interface Verdict {
  /** Days with a nudge. */
  readonly sent: number;
  /** Days with a record instead, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Working days on which there was nothing to say. */
  readonly silent: number;
  readonly faults: readonly Fault[];
}

const minute = 60_000;
const hour = 60 * minute;
const rest = 12 * hour;
/** A beat comes once a minute, and a few may go by until a message has had its turn. */
const patience = 5 * minute;
/** After trouble with Slack the app tries again in its own time. */
const recovery = 20 * minute;

/** Judges a history by the rules of the product, and by nothing the app knows. */
export function judge(history: History): Verdict {
  const skipped = new Map<string, number>();
  const faults: Fault[] = [];
  let [sent, silent] = [0, 0];
  const [rows, shown] = [byRep(history.rows), byRep(history.shown)];
  const trouble = [...history.down, ...history.mute.map(({ from, to }) => ({ from, to: to + recovery }))];
  for (const life of history.lives) {
    const { rep } = life;
    const told = [...(shown.get(rep) ?? [])].sort((a, b) => a.at - b.at);
    const kept = new Map((rows.get(rep) ?? []).map((row) => [row.day, row]));
    const owed = owedDays(life, history.until);
    sent += new Set(told.map(({ day }) => day)).size;
    faults.push(...faultsOfMessages(life, told));
    const days = new Set([...owed.keys(), ...kept.keys(), ...told.map(({ day }) => day)]);
    for (const day of days) {
      const due = owed.get(day);
      if (due && isUnfinished(due, history.until)) continue;
      const row = kept.get(day);
      const ended = howItEnded({ life, due, row, told, day, trouble });
      if (ended === 'silent') silent += 1;
      else if (ended === 'skipped') skipped.set(row?.reason ?? '?', (skipped.get(row?.reason ?? '?') ?? 0) + 1);
      else if (ended !== 'sent') faults.push({ wrong: ended, rep, day, at: row?.ended ?? null });
    }
  }
  return { sent, skipped, silent, faults };
}

interface Ending {
  readonly life: Life;
  readonly day: string;
  readonly due: OwedDay | undefined;
  readonly row: Row | undefined;
  readonly told: readonly Shown[];
  readonly trouble: readonly Span[];
}

function howItEnded({ life, day, due, row, told, trouble }: Ending): 'sent' | 'skipped' | 'silent' | Wrong {
  // Whether Slack showed it may honestly be unknown.
  if (told.some((message) => message.day === day))
    return row?.state === 'sent' || row?.state === 'unknown' ? 'sent' : 'misrecorded';
  if (row?.state === 'sent') return 'misrecorded';
  if (row?.state === 'skipped') {
    // Nudges begin on the day after; that the app has an eye on the first one already is no fault.
    if (!due) return day <= joinedOn(life) ? 'silent' : 'misrecorded';
    return hadTopic(life, day) && couldHaveBeenSaid(due, row, told, trouble) ? 'needless' : 'skipped';
  }
  if (!row && (!due || wasBrief(due))) return 'silent';
  return row || hadTopic(life, day) ? 'missed' : 'silent';
}

/** Whether its window was open for a while, everything ran, and the one before was long enough ago, when it was given up. */
function couldHaveBeenSaid({ open }: OwedDay, { ended }: Row, told: readonly Shown[], trouble: readonly Span[]): boolean {
  const resting = told.map(({ at }) => ({ from: at, to: at + rest }));
  const free = without(open, [...trouble, ...resting]);
  return free.some(({ from, to }) => to - from > patience && from <= (ended ?? from));
}

/** A window that a change closed before the clock had looked twice. */
const wasBrief = ({ open }: OwedDay): boolean =>
  open.length > 0 && open.reduce((sum, { from, to }) => sum + to - from, 0) <= 2 * minute;

/** Whether there was something to say all through that date, wherever on earth. */
function hadTopic({ topics }: Life, day: string): boolean {
  const [from, to] = [Date.parse(day) - 14 * hour, Date.parse(day) + 38 * hour];
  return topics.every(({ at, any }, nth) => any || at >= to || (topics[nth + 1]?.at ?? Infinity) <= from);
}

/** A day at the end of the history may still get its nudge. */
const isUnfinished = ({ day, open }: OwedDay, until: number): boolean =>
  open.some(({ to }) => to + recovery >= until) || Date.parse(day) + 38 * hour >= until;

function byRep<One extends { readonly rep: string }>(all: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const list = found.get(one.rep);
    if (list) list.push(one);
    else found.set(one.rep, [one]);
  }
  return found;
}
