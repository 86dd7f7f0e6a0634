import {
  addDays,
  dayAt,
  instantAt,
  type IsoWeek,
  isoWeekOf,
  type LocalDay,
  type LocalTime,
  mondayOf,
  weekdayOf,
  startOfDay,
} from './calendar.ts';
import type { ChannelId, ProspectId, UserId } from './ids.ts';
import type { Stage } from './stage.ts';

/** When and where a workspace's digest is posted: the day, the hour and the zone of whoever chose them. */
export interface DigestSettings {
  readonly channel: ChannelId | null;
  /** 1 is Monday, as in ISO 8601. */
  readonly day: number;
  readonly hour: LocalTime;
  readonly zone: string;
  readonly names: boolean;
}

/** What a week came to, in numbers: to set one beside the next. */
export interface WeekTally {
  readonly steps: number;
  readonly gives: number;
  readonly asks: number;
  readonly answers: number;
  readonly promisesKept: number;
  readonly opened: number;
  readonly referrals: number;
}

/** What happened on one step, in the words of whoever took it and agreed to have it told. */
export interface DigestStory {
  /** Null when the team hides names. */
  readonly by: UserId | null;
  readonly prospect: ProspectId;
  readonly name: string;
  readonly step: string;
  readonly note: string;
}

/** One ISO week of a team: what was done, never who did nothing. Where the team hides names, every `by` is null. */
export interface DigestWeek extends Omit<WeekTally, 'opened' | 'referrals'> {
  readonly week: IsoWeek;
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** Worksheets. */
  readonly practised: number;
  /** People who became customers: the doors that opened. */
  readonly opened: readonly { readonly name: string; readonly by: UserId | null }[];
  readonly referrals: readonly { readonly from: string; readonly to: string; readonly by: UserId | null }[];
  readonly story: DigestStory | null;
  /** Only those who did something; empty when the team hides names. */
  readonly people: readonly { readonly user: UserId; readonly steps: number }[];
  /** The steps of each of the seven days, Monday first. */
  readonly days: readonly { readonly given: number; readonly asked: number }[];
  /** The week before; null where it is not known. */
  readonly before: WeekTally | null;
  /** How many are quiet now, by stage. */
  readonly quiet: Partial<Record<Stage, number>>;
}

/** A week as it is kept with its message: versions before this one kept less of it. */
export type StoredWeek = Omit<DigestWeek, 'practised' | 'story' | 'days' | 'before'> & Partial<DigestWeek>;

/** The one place that knows what older versions left out. */
export function wholeWeek(stored: StoredWeek): DigestWeek {
  // They kept who opened a door even where names were hidden, and told it by there being no people.
  const hidden = !stored.days && stored.people.length === 0;
  const nameless = <Door extends { readonly by: UserId | null }>(doors: readonly Door[]) =>
    hidden ? doors.map((door) => ({ ...door, by: null })) : doors;
  return {
    practised: 0,
    story: null,
    days: [],
    before: null,
    ...stored,
    opened: nameless(stored.opened),
    referrals: nameless(stored.referrals),
  };
}

/** The days of the ISO week before the one that holds `day`: the week that ended. */
export function weekBefore(day: LocalDay): { readonly week: IsoWeek; readonly from: LocalDay; readonly to: LocalDay } {
  return weekFrom(addDays(mondayOf(day), -7));
}

/** The days of the ISO week that holds `day`, for a look at it before it has ended. */
export function weekOf(day: LocalDay): { readonly week: IsoWeek; readonly from: LocalDay; readonly to: LocalDay } {
  return weekFrom(mondayOf(day));
}

/** The first instant after `after` at which a digest is due; null without a channel. */
export function nextDigestAt({ channel, day, hour, zone }: DigestSettings, after: Date): Date | null {
  if (!channel) return null;
  const today = dayAt(after, zone);
  const ahead = (day - weekdayOf(today) + 7) % 7;
  const soonest = instantAt(addDays(today, ahead), hour, zone);
  return soonest > after ? soonest : instantAt(addDays(today, ahead + 7), hour, zone);
}

/** The digest that tells of what was done on `on`: its day, and the instant it is due. Null without a channel. */
export function digestTelling(
  { channel, day, hour, zone }: DigestSettings,
  on: LocalDay,
): { readonly day: LocalDay; readonly at: Date } | null {
  if (!channel) return null;
  const due = addDays(mondayOf(on), 6 + day);
  return { day: due, at: instantAt(due, hour, zone) };
}

/** The week whose digest a change of day, hour or zone leaves without a turn; null when none is. */
export function weekLeftOut(before: DigestSettings, after: DigestSettings, now: Date): IsoWeek | null {
  const [was, is] = [nextDigestAt(before, now), nextDigestAt(after, now)];
  if (!was || !is) return null;
  const [due, next] = [weekBefore(dayAt(was, before.zone)), weekBefore(dayAt(is, after.zone))];
  return due.week < next.week ? due.week : null;
}

/** A digest that could not be posted in time is still good until the end of the day after. */
export function digestExpires({ zone }: Pick<DigestSettings, 'zone'>, dueAt: Date): Date {
  return startOfDay(addDays(dayAt(dueAt, zone), 2), zone);
}

/** A week in which nothing happened is one line. */
export function nothingHappened({ steps, answers, practised, opened, referrals }: DigestWeek): boolean {
  return steps + answers + practised + opened.length + referrals.length === 0;
}

function weekFrom(monday: LocalDay): { week: IsoWeek; from: LocalDay; to: LocalDay } {
  return { week: isoWeekOf(monday), from: monday, to: addDays(monday, 6) };
}
