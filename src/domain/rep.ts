import type { Absence } from './absence.ts';
import type { LocalTime, WorkWeek } from './calendar.ts';
import type { UserId } from './ids.ts';

/** How much a nudge asks of a rep: one quiet person a day, three, or no nudges. */
export const strengths = ['gentle', 'normal', 'off'] as const;
export type Strength = (typeof strengths)[number];

/** What Slack says about a person, asked for daily. */
export interface Person {
  readonly user: UserId;
  readonly name: string;
  /** IANA name. */
  readonly zone: string;
  /** BCP 47 tag, `en-GB`. */
  readonly locale: string;
  /** A Slack workspace owner or admin. */
  readonly admin: boolean;
  /** Restricted, a stranger from another workspace, or a bot: never served. */
  readonly guest: boolean;
  readonly deactivated: boolean;
}

/** A person as this workspace knows them. A rep once `joinedAt` is set. */
export interface Rep extends Person, Absence {
  readonly manager: boolean;
  readonly joinedAt: Date | null;
  /** Their own choice of zone wins over Slack's, which stays in `slackZone`. */
  readonly zoneChosen: boolean;
  readonly hour: LocalTime;
  readonly week: WorkWeek;
  /** The country whose holidays are in `week`, `DE`, or null. */
  readonly country: string | null;
  readonly strength: Strength;
  readonly nextRunAt: Date | null;
  readonly lastNudgedAt: Date | null;
  /** Slack's word for why nothing can be said to them, until they are heard of again. */
  readonly unreachable: string | null;
}
