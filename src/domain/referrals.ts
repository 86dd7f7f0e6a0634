import type { ProspectId } from './ids.ts';
import type { Prospect } from './prospect.ts';

/** Somebody, and those they opened a door to. */
export interface Door {
  readonly prospect: Prospect;
  readonly opened: readonly Door[];
}

/** Who opened which door, as trees: whoever opened the most doors first, then by name. */
export function doorsOf(people: readonly Prospect[]): Door[] {
  const here = new Set(people.map(({ id }) => id));
  const byReferrer = new Map<ProspectId | null, Prospect[]>();
  for (const prospect of people) {
    const through = prospect.referrer && here.has(prospect.referrer) ? prospect.referrer : null;
    byReferrer.set(through, [...(byReferrer.get(through) ?? []), prospect]);
  }
  const grow = (prospect: Prospect): Door => ({ prospect, opened: (byReferrer.get(prospect.id) ?? []).map(grow).sort(widest) });
  return (byReferrer.get(null) ?? [])
    .map(grow)
    .filter(({ opened }) => opened.length > 0)
    .sort(widest);
}

/** How many doors somebody opened, those behind them included. */
export function doorsBehind({ opened }: Door): number {
  return opened.reduce((sum, door) => sum + 1 + doorsBehind(door), 0);
}

/** How many people of a tree opened a door. */
export function openersIn({ opened }: Door): number {
  return opened.reduce((sum, door) => sum + openersIn(door), opened.length > 0 ? 1 : 0);
}

/** Through whom somebody came, the nearest first. */
export function pathTo(prospect: Prospect, people: readonly Prospect[]): Prospect[] {
  const path: Prospect[] = [];
  for (let at: Prospect | undefined = prospect; at?.referrer;) {
    const { referrer }: Prospect = at;
    at = people.find(({ id }) => id === referrer);
    if (!at || path.includes(at)) break;
    path.push(at);
  }
  return path;
}

const widest = (a: Door, b: Door): number => doorsBehind(b) - doorsBehind(a) || a.prospect.name.localeCompare(b.prospect.name);
