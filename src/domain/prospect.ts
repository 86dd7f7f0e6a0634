import type { LocalDay } from './calendar.ts';
import type { BatchId, ProspectId, UserId } from './ids.ts';
import type { Stage } from './stage.ts';
import type { Step } from './step.ts';

/** A person or company a rep is helping, with all that decides whom to think of today. */
export interface Prospect {
  readonly id: ProspectId;
  readonly owner: UserId;
  readonly name: string;
  /** `nameKey(name)`: unique per owner, and what the whole team's silences rest on. */
  readonly key: string;
  /** Contact persons; the first is the main one. */
  readonly contacts: readonly string[];
  readonly stage: Stage;
  readonly stageSince: LocalDay;
  /** Why not now, or why not. */
  readonly reason: string | null;
  /** The date agreed with a `not now`: the whole team is silent until then. */
  readonly agreedUntil: LocalDay | null;
  readonly referrer: ProspectId | null;
  /** The last step done, answer, stage change or (none of these) the adding: what quiet is counted from. */
  readonly contactedOn: LocalDay;
  /** The last day anything was logged about them: nobody is nudged about someone touched today. */
  readonly touchedOn: LocalDay;
  readonly lastStepOn: LocalDay | null;
  readonly snoozedUntil: LocalDay | null;
  readonly snoozes: number;
  /** Imported people come up spread over two weeks, not all at once. */
  readonly spreadTo: LocalDay | null;
  /** Nudges about them since somebody last acted. */
  readonly nudges: number;
  readonly nudgedOn: LocalDay | null;
  /** How often the rep chose a slower rhythm; each doubles it. */
  readonly slower: number;
  /** Steps marked unanswered since the last answer, and how many of those were asks. */
  readonly unanswered: number;
  readonly unansweredAsks: number;
  readonly gives: number;
  readonly asks: number;
  /** Asks made after they said no: one at the very most, ever. */
  readonly asksAfterNo: number;
  readonly goodResultOn: LocalDay | null;
  /** Playbook steps taken or planned, the latest last. */
  readonly tried: readonly string[];
  readonly batch: BatchId | null;
  readonly stopped: boolean;
  readonly removed: boolean;
  /** Rises with every change; the database's own business. */
  readonly revision: number;
  /** At most one; everything else is history. */
  readonly planned: Step | null;
}

/** Nothing may be sent to them, so nothing is suggested: a stop, or the silence agreed with a not now. */
export function inPeace({ stopped, agreedUntil }: Pick<Prospect, 'stopped' | 'agreedUntil'>, today: LocalDay): boolean {
  return stopped || (agreedUntil !== null && agreedUntil > today);
}

/** The person to write to: the main contact, else the prospect itself. */
export function mainContact(prospect: Pick<Prospect, 'name' | 'contacts'>): string {
  return prospect.contacts[0] ?? prospect.name;
}

/** The name in full, as answers say it: `Acme, Jane Doe`. */
export function fullName({ name, contacts }: Pick<Prospect, 'name' | 'contacts'>): string {
  return contacts[0] ? `${name}, ${contacts[0]}` : name;
}
