import { z } from 'zod';
import type { LocalDay } from '../domain/calendar.ts';
import type { EntryId, ProspectId } from '../domain/ids.ts';
import { defineForm } from './form.ts';

const id = <Id extends string>() => z.uuid().transform((value) => value as Id);
const chosen = <Id extends string>() =>
  id<Id>()
    .nullish()
    .transform((value) => value ?? null);
const day = z.iso
  .date()
  .nullish()
  .transform((value) => (value ?? null) as LocalDay | null);
/** Words, or null for a field left empty. Slack's client holds to the field's own limit; a forged form is held here. */
const words = z
  .string()
  .max(3_000)
  .nullish()
  .transform((value) => value?.trim() || null);
const word = z
  .string()
  .max(40)
  .nullish()
  .transform((value) => value ?? null);

/** Every form the app can open. A test holds each to exactly one listener. */
export const forms = {
  worksheetWho: defineForm('worksheet.who', z.object({}), z.object({ who: chosen<ProspectId>(), other: chosen<ProspectId>() })),
  worksheet: defineForm(
    'worksheet.fill',
    z.object({ prospect: id<ProspectId>(), round: z.number().int().min(0).max(1_000), hinted: z.boolean() }),
    z.object({ job: words, card: word, step: words, say: words, day, cue: words, ifNo: words }),
  ),
  lookBack: defineForm(
    'worksheet.look',
    z.object({ prospect: id<ProspectId>(), practice: id<EntryId>() }),
    z.object({ did: z.enum(['yes', 'no']), note: words, learned: words, next: words, day }),
  ),
} as const;

/** Every search field, by what it looks for. */
export const searches = { prospect: 'search.prospect' } as const;
