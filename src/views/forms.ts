import { z } from 'zod';
import type { LocalDay, Weekday } from '../domain/calendar.ts';
import type { ChannelId, DeliveryId, EntryId, ProspectId, StepId, UserId } from '../domain/ids.ts';
import { strengths } from '../domain/rep.ts';
import { stages } from '../domain/stage.ts';
import { defineForm } from './form.ts';
import { importForms } from './import-kinds.ts';

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
const tick = z
  .array(z.string())
  .nullish()
  .transform((value) => (value ?? []).length > 0);
const answer = z
  .enum(['yes', 'no', 'unknown'])
  .nullish()
  .transform((value) => (value === 'yes' ? true : value === 'no' ? false : null));

const colleague = z
  .string()
  .regex(/^[UW][A-Z0-9]+$/)
  .nullish()
  .transform((value) => (value ?? null) as UserId | null);

const colleagues = z
  .array(z.string().regex(/^[UW][A-Z0-9]+$/))
  .nullish()
  .transform((value) => (value ?? []) as UserId[]);

const channel = z
  .string()
  .regex(/^[CG][A-Z0-9]+$/)
  .nullish()
  .transform((value) => (value ?? null) as ChannelId | null);
const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7']).transform((value) => Number(value) as Weekday);

/** Whom a form is about, and the nudge it was opened from, if it was. */
const about = z.object({ prospect: id<ProspectId>(), nudge: chosen<DeliveryId>() });
/** For the reader, who speaks once: how often the form was drawn anew with words of ours, and whether it has spoken. */
const read = { round: z.number().int().min(0).max(1_000), hinted: z.boolean() };

/** One's own settings as the form was drawn with them: what stands as it stood is not written back over newer ones. */
const mine = z.object({ hour: z.string(), days: z.array(z.number()), strength: z.enum(strengths), zone: word, holidays: word });

/** The team's, likewise. */
const theirs = z.object({ managers: colleagues, names: z.boolean(), country: words, rhythms: z.record(z.string(), z.number()) });

/** Every form the app can open. A test holds each to exactly one listener. */
export const forms = {
  /** `note`: the message a step is logged from. */
  add: defineForm('prospect.add', z.object({ note: words }), z.object({ name: words, contact: words, step: words, day })),
  pick: defineForm('prospect.pick', z.object({ note: words }), z.object({ who: chosen<ProspectId>() })),
  /** `seen`: the step that was planned when the form opened, and which the new one replaces. */
  plan: defineForm(
    'step.plan',
    about.extend({ ...read, seen: chosen<StepId>() }),
    z.object({ card: word, step: words, day, told: tick }),
  ),
  did: defineForm(
    'step.did',
    about.extend({ playbook: word, seen: chosen<StepId>() }),
    z.object({ card: word, step: words, day, note: words, answered: answer }),
  ),
  /** `seen`: the outline of the note that the form was drawn with. */
  tell: defineForm(
    'step.tell',
    about.extend({ step: id<StepId>(), seen: z.string().max(300) }),
    z.object({ note: words, answered: answer }),
  ),
  edit: defineForm('step.edit', about.extend({ ...read, step: id<StepId>() }), z.object({ step: words })),
  /** `seen`: where they stood when the form was drawn. */
  stage: defineForm(
    'prospect.stage',
    about.extend({ seen: z.object({ stage: z.enum(stages), until: day, reason: words }) }),
    z.object({ stage: z.enum(stages), until: day, reason: words }),
  ),
  /** `step`: the planned step whose day it moves, rather than letting the person rest. */
  snooze: defineForm('prospect.snooze', about.extend({ step: chosen<StepId>() }), z.object({ until: day })),
  contact: defineForm('prospect.contact', about, z.object({ name: words })),
  heard: defineForm('prospect.heard', about, z.object({ note: words, answered: answer })),
  rename: defineForm('prospect.rename', about, z.object({ name: words })),
  refer: defineForm('prospect.refer', about, z.object({ name: words, contact: words })),
  hand: defineForm('prospect.hand', about, z.object({ colleague, note: words })),
  stop: defineForm('prospect.stop', about, z.object({ reason: words })),

  away: defineForm('rep.away', z.object({}), z.object({ until: day })),
  lift: defineForm('prospect.lift', z.object({ prospect: chosen<ProspectId>() }), z.object({ name: words, reason: words })),

  settings: defineForm(
    'settings.mine',
    z.object({ seen: mine }),
    z.object({ hour: word, days: z.array(word), strength: z.enum(strengths), zone: words, holidays: words }),
  ),

  /** And a field for each rhythm, by its name. */
  teamSettings: defineForm(
    'settings.team',
    z.object({ seen: theirs }),
    z.object({ managers: colleagues, names: tick, country: words }).catchall(word),
  ),

  digest: defineForm(
    'settings.digest',
    z.object({ seen: z.object({ channel, day: z.number(), hour: z.string() }) }),
    z.object({ channel, day: weekday, hour: word }),
  ),

  ...importForms,

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
