import type { Life, Shown, Standing } from './history.ts';
import { isWorked, windowOf } from './wall.ts';
import type { Fault, Wrong } from './wrongs.ts';

const rest = 12 * 3_600_000;

/** What is wrong with the messages of one life, in the order in which Slack showed them. */
export function faultsOfMessages(life: Life, told: readonly Shown[]): Fault[] {
  const faults: Fault[] = [];
  for (const [nth, message] of told.entries()) {
    const { rep, day, at } = message;
    const add = (wrong: Wrong): void => void faults.push({ wrong, rep, day, at });
    const earlier = told.slice(Math.max(0, nth - 5), nth);
    if (earlier.some((other) => other.day === day)) add('doubled');
    if (earlier.some((other) => other.day !== day && at - other.at < rest)) add('close');
    // What changes at the very moment of the message may have reached the app just before or just after.
    const found = standingsAt(life, at).map((standing) => wrongWith(message, standing));
    if (!found.includes(null)) add(found[0] ?? 'day off');
  }
  return faults;
}

function wrongWith({ day, at }: Shown, standing: Standing): Wrong | null {
  if (!standing.on || !isWorked(day, standing)) return 'day off';
  const { from, to } = windowOf(day, standing);
  return at < from ? 'early' : at >= to ? 'late' : null;
}

function standingsAt({ standings }: Life, at: number): Standing[] {
  return standings.filter((standing, nth) => standing.at <= at && (standings[nth + 1]?.at ?? Infinity) >= at);
}
