import type { LocalDay, WorkWeek } from '../calendar.ts';
import type { ProspectId } from '../ids.ts';
import { inPeace, type Prospect } from '../prospect.ts';
import type { Rhythms } from '../rhythm.ts';
import { placeOf, places } from '../stage.ts';
import { order } from '../standing-list.ts';

/** What a rep writes down in the weekly practice, beside the step and its day. */
export interface Worksheet {
  /** What they are trying to get done, in their words. */
  readonly job: string | null;
  /** The words the rep will really say. */
  readonly say: string | null;
  /** After what: "after stand-up". */
  readonly cue: string | null;
  /** One kind next step, if they say no or nothing. */
  readonly ifNo: string | null;
}

/** A worksheet before it is done: it may be left half-way, and is kept as it stands. */
export interface Sheet extends Worksheet {
  readonly prospect: ProspectId;
  /** The playbook step chosen, or the step in own words, which win. */
  readonly card: string | null;
  readonly step: string | null;
  readonly day: LocalDay | null;
}

export function blankSheet(prospect: ProspectId): Sheet {
  return { prospect, job: null, card: null, step: null, say: null, day: null, cue: null, ifNo: null };
}

/** Something was written or chosen, so a blank sheet in its place would be a loss. The day is filled in for them. */
export function isBegun({ job, card, step, say, cue, ifNo }: Sheet): boolean {
  return [job, card, step, say, cue, ifNo].some(Boolean);
}

/** Whom to practise with this week: the one most in need from each place, nobody who is to be left in peace. */
export function practiseWith(people: readonly Prospect[], rhythms: Rhythms, week: WorkWeek, today: LocalDay): Prospect[] {
  const ordered = order(
    people.filter((prospect) => !inPeace(prospect, today)),
    rhythms,
    week,
    today,
  );
  return places.flatMap((place) => ordered.find(({ stage }) => placeOf(stage) === place) ?? []);
}
