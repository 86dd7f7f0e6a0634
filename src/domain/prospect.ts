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
  /** The keys under which that silence rests (agreed-silence): with whom it was agreed, under every name since. */
  readonly agreedKeys: readonly string[] | null;
  /** The latest day until which a silence agreed with a namesake reaches them, which may be over. */
  readonly silentUntil: LocalDay | null;
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

type Silent = Pick<Prospect, 'agreedUntil' | 'silentUntil'>;

/** The first day on which they may be written to again, if silence holds on `today`: agreed with them, or with a namesake. */
export function silentTo({ agreedUntil, silentUntil }: Silent, today: LocalDay): LocalDay | null {
  const until =
    agreedUntil && silentUntil ? (agreedUntil > silentUntil ? agreedUntil : silentUntil) : (agreedUntil ?? silentUntil);
  return until && until > today ? until : null;
}

/** Nothing may be sent to them, so nothing is suggested: a stop, or an agreed silence. */
export function inPeace(prospect: Silent & Pick<Prospect, 'stopped'>, today: LocalDay): boolean {
  return prospect.stopped || silentTo(prospect, today) !== null;
}

/** The person to write to: the main contact, else the prospect itself. */
export function mainContact(prospect: Pick<Prospect, 'name' | 'contacts'>): string {
  return prospect.contacts[0] ?? prospect.name;
}

/** The name in full, as answers say it: `Acme, Jane Doe`. */
export function fullName({ name, contacts }: Pick<Prospect, 'name' | 'contacts'>): string {
  return contacts[0] ? `${name}, ${contacts[0]}` : name;
}
