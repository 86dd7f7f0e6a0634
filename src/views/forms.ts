import { z } from 'zod';
import type { DeliveryId, EntryId, ProspectId, StepId } from '../domain/ids.ts';
import { strengths } from '../domain/rep.ts';
import { stages } from '../domain/stage.ts';
import {
  answer,
  channel,
  chosen,
  colleague,
  colleagues,
  day,
  id,
  several,
  somebody,
  tick,
  weekday,
  word,
  words,
} from './field-values.ts';
import { defineForm } from './form.ts';
import { importForms } from './import-kinds.ts';

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
  snooze: defineForm('prospect.snooze', about.extend({ step: chosen<StepId>() }), z.object({ from: day, until: day })),
  contact: defineForm('prospect.contact', about, z.object({ name: words })),
  heard: defineForm('prospect.heard', about, z.object({ note: words, answered: answer })),
  rename: defineForm('prospect.rename', about, z.object({ name: words })),
  refer: defineForm('prospect.refer', about, z.object({ name: words, contact: words })),
  hand: defineForm('prospect.hand', about, z.object({ colleague, note: words })),
  handFrom: defineForm('list.hand-from', z.object({}), z.object({ colleague })),
  handMany: defineForm(
    'list.hand',
    z.object({ from: somebody }),
    z.object({
      which: z.enum(['all', 'some']),
      some: several<ProspectId>(),
      colleague,
      note: words,
    }),
  ),
  stop: defineForm('prospect.stop', about, z.object({ reason: words })),

  away: defineForm('rep.away', z.object({}), z.object({ from: day, until: day })),
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
