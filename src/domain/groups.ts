import type { LocalDay, WorkWeek } from './calendar.ts';
import { inPeace, type Prospect } from './prospect.ts';
import type { Rhythms } from './rhythm.ts';
import type { Stage } from './stage.ts';
import { rank } from './standing-list.ts';

const situations = ['all', 'today', 'quiet', 'planned', 'resting', 'opened'] as const;
/** Where they stand; `won` is among the situations, as opened. */
const standings = ['new', 'talking', 'deciding', 'not now', 'no'] as const satisfies readonly Stage[];

/** How somebody's people can be looked at. One person can be in several groups. */
export const groups = [...situations, ...standings] as const;
export type Group = (typeof groups)[number];

export type Grouped = Readonly<Record<Group, readonly Prospect[]>>;

/** Each group, most in need first. `resting`: not now with a date, snoozed, or asked us to stop. */
export function groupsOf(people: readonly Prospect[], rhythms: Rhythms, week: WorkWeek, today: LocalDay): Grouped {
  const ranked = rank(people, rhythms, week, today);
  const all = ranked.map(({ prospect }) => prospect);
  const resting = (prospect: Prospect): boolean =>
    inPeace(prospect, today) || (prospect.snoozedUntil !== null && prospect.snoozedUntil > today);
  const at = (stage: Stage) => all.filter((prospect) => prospect.stage === stage);
  return {
    all,
    today: all.filter(({ planned }) => planned?.plannedFor && planned.plannedFor <= today),
    quiet: ranked.flatMap(({ prospect, quiet }) => (quiet && !resting(prospect) ? prospect : [])),
    planned: all.filter(({ planned }) => planned !== null),
    resting: all.filter(resting),
    opened: at('won'),
    new: at('new'),
    talking: at('talking'),
    deciding: at('deciding'),
    'not now': at('not now'),
    no: at('no'),
  };
}
