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
} from './calendar.ts';
import type { ChannelId, UserId } from './ids.ts';
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

/** One ISO week of a team: what was done, never who did nothing. */
export interface DigestWeek {
  readonly week: IsoWeek;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly steps: number;
  readonly gives: number;
  readonly asks: number;
  readonly answers: number;
  readonly promisesKept: number;
  /** People who became customers: the doors that opened. */
  readonly opened: readonly { readonly name: string; readonly by: UserId }[];
  readonly referrals: readonly { readonly from: string; readonly to: string; readonly by: UserId }[];
  /** Only those who did something; empty when the team hides names. */
  readonly people: readonly { readonly user: UserId; readonly steps: number }[];
  /** How many are quiet now, by stage. */
  readonly quiet: Partial<Record<Stage, number>>;
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

/** A digest that could not be posted in time is still good until the end of the day after. */
export function digestExpired({ zone }: Pick<DigestSettings, 'zone'>, dueAt: Date, now: Date): boolean {
  return dayAt(now, zone) > addDays(dayAt(dueAt, zone), 1);
}

/** A week in which nothing happened is one line. */
export function nothingHappened({ steps, answers, opened, referrals }: DigestWeek): boolean {
  return steps + answers + opened.length + referrals.length === 0;
}

function weekFrom(monday: LocalDay): { week: IsoWeek; from: LocalDay; to: LocalDay } {
  return { week: isoWeekOf(monday), from: monday, to: addDays(monday, 6) };
}
