import { z } from 'zod';
import type { LocalDay, Weekday } from '../domain/calendar.ts';
import type { ChannelId, UserId } from '../domain/ids.ts';

// What stands in a field, as it comes back from Slack.

export const id = <Id extends string>() => z.uuid().transform((value) => value as Id);
export const chosen = <Id extends string>() =>
  id<Id>()
    .nullish()
    .transform((value) => value ?? null);
export const day = z.iso
  .date()
  .nullish()
  .transform((value) => (value ?? null) as LocalDay | null);
/** Words, or null for a field left empty. Slack's client holds to the field's own limit; a forged form is held here. */
export const words = z
  .string()
  .max(3_000)
  .nullish()
  .transform((value) => value?.trim() || null);
export const word = z
  .string()
  .max(40)
  .nullish()
  .transform((value) => value ?? null);
export const tick = z
  .array(z.string())
  .nullish()
  .transform((value) => (value ?? []).length > 0);
export const answer = z
  .enum(['yes', 'no', 'unknown'])
  .nullish()
  .transform((value) => (value === 'yes' ? true : value === 'no' ? false : null));

export const colleague = z
  .string()
  .regex(/^[UW][A-Z0-9]+$/)
  .nullish()
  .transform((value) => (value ?? null) as UserId | null);

/** Carried, and never empty. */
export const somebody = z
  .string()
  .regex(/^[UW][A-Z0-9]+$/)
  .transform((value) => value as UserId);

/** Some of one’s own list; null is none. */
export const several = <Id extends string>() =>
  z
    .array(id<Id>())
    .nullish()
    .transform((value) => value ?? []);

export const colleagues = z
  .array(z.string().regex(/^[UW][A-Z0-9]+$/))
  .nullish()
  .transform((value) => (value ?? []) as UserId[]);

export const channel = z
  .string()
  .regex(/^[CG][A-Z0-9]+$/)
  .nullish()
  .transform((value) => (value ?? null) as ChannelId | null);
export const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7']).transform((value) => Number(value) as Weekday);
