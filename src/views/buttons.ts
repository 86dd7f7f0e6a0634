import { z } from 'zod';
import type { LocalDay } from '../domain/calendar.ts';
import { groups } from '../domain/groups.ts';
import type { DeliveryId, DraftId, EntryId, ProspectId, StepId } from '../domain/ids.ts';
import { defineButton, defineLineMenu, defineMenu, definePicker } from './button.ts';
import { somebody } from './field-values.ts';
import { searches } from './forms.ts';
import { defineColleague, defineFinder } from './select.ts';

const id = <Id extends string>() => z.uuid().transform((value) => value as Id);
const day = z.iso.date().transform((value) => value as LocalDay);

const draft = z.object({ draft: id<DraftId>() });
const prospect = z.object({ prospect: id<ProspectId>() });
const step = z.object({ prospect: id<ProspectId>(), step: id<StepId>() });
/** Pressed in the list of today, which stays; the answer comes beside it. */
const inList = { list: z.literal(true).optional() };
const line = z.object({ nudge: id<DeliveryId>(), prospect: id<ProspectId>() });
/** For what opens a form: the nudge it stands in, if it does, and the playbook's step that was offered there. */
const opens = prospect.extend({ nudge: id<DeliveryId>().optional(), playbook: z.string().max(8).optional() });

const turn = z.number().int().min(0).max(10_000);
/** Which of their people somebody looks at in Home. `chosen` rises with every choice from one of its lists. */
const homeState = z.object({ group: z.enum(groups), page: turn, chosen: z.number().int().min(0).optional() });
export type HomeState = z.output<typeof homeState>;

/** What Home keeps of itself; undefined for what is none of ours. */
export function readHomeState(carries: string | undefined): HomeState | undefined {
  try {
    return homeState.safeParse(JSON.parse(carries ?? '')).data;
  } catch {
    return undefined;
  }
}

/** Why people say not now, as far as one press can tell. Anything else is typed. */
export const reasons = ['budget', 'timing', 'other priorities', 'somebody else decides'] as const;

/** Verbs about nobody in particular that a press runs as if they were typed. */
const ownVerbs = ['worksheet', 'doors', 'doors team', 'digest', 'playbook', 'team', 'back', 'import', 'export', 'help'] as const;
export type OwnVerb = (typeof ownVerbs)[number];

/** Every button the app can draw. A test holds each to exactly one listener. */
export const buttons = {
  undo: defineButton('entry.undo', z.object({ entry: id<EntryId>() })),

  pickProspect: defineButton('draft.pick', draft.extend({ prospect: id<ProspectId>() })),
  planInstead: defineButton('draft.plan', draft.extend({ prospect: id<ProspectId>() })),
  addAnyway: defineButton('draft.add', draft),
  pickDay: defineButton('draft.day', draft.extend({ day })),
  confirm: defineButton('draft.sure', draft),
  cancel: defineButton('draft.cancel', draft),

  moveStep: defineButton('step.move', step.extend({ day })),
  done: defineButton('step.done', step.extend(inList)),
  promise: defineButton('step.promise', step.extend({ promise: z.boolean() })),
  way: defineButton('step.way', step.extend({ way: z.enum(['give', 'ask']) })),
  smaller: defineButton('step.smaller', step.extend({ presses: z.number().int().min(0).max(3) })),
  keep: defineButton('step.keep', step),
  answered: defineButton('step.answered', step.extend({ answered: z.boolean() })),
  goodResult: defineButton('step.good', step),
  share: defineButton('step.share', step.extend({ shared: z.boolean() })),

  plan: defineButton('prospect.plan', prospect.extend({ playbook: z.string().max(8), ...inList })),
  show: defineButton('prospect.show', prospect),
  why: defineButton('prospect.why', prospect),
  slower: defineButton('prospect.slower', prospect),
  reason: defineButton('stage.reason', prospect.extend({ reason: z.enum(reasons) })),

  list: defineButton('list.page', z.object({ filter: z.string().max(40), page: turn })),
  homePage: defineButton('home.page', homeState),
  startNudges: defineButton('rep.start', z.object({})),

  sheetSmaller: defineButton('worksheet.smaller', z.object({})),
  sheetOther: defineButton('worksheet.other', z.object({})),
  lookBack: defineButton('worksheet.tell', prospect.extend({ practice: id<EntryId>() })),

  planSmaller: defineButton('plan.smaller', z.object({})),
  editSmaller: defineButton('edit.smaller', z.object({})),
  openMore: defineButton('open.more', z.object({})),
  openAway: defineButton('open.away', z.object({})),
  /** Without a prospect: of somebody who is on no list any more. */
  openLift: defineButton('open.lift', z.object({ prospect: id<ProspectId>().optional() })),
  ownVerb: defineButton('own.verb', z.object({ verb: z.enum(ownVerbs) })),
  openAdd: defineButton('open.add', z.object({})),
  openSettings: defineButton('open.settings', z.object({})),
  openDigest: defineButton('open.digest', z.object({})),
  postDigest: defineButton('digest.post', z.object({ digest: id<DeliveryId>() })),
  takeOut: defineButton('log.export', z.object({})),
  openTeamSettings: defineButton('open.team-settings', z.object({})),
  openPlan: defineButton('open.plan', opens),
  openDid: defineButton('open.did', opens),
  openTell: defineButton('open.tell', opens.extend({ step: id<StepId>() })),
  openStage: defineButton('open.stage', opens),
  openSnooze: defineButton('open.snooze', opens),

  openMove: defineButton('open.move', opens),
  openHeard: defineButton('open.heard', opens),
  openContact: defineButton('open.contact', opens),
  openRename: defineButton('open.rename', opens),
  openRefer: defineButton('open.refer', opens),
  /** Whose people. */
  openHandMany: defineButton('open.hand-many', z.object({ from: somebody })),
  openHand: defineButton('open.hand', opens),
  runVerb: defineButton(
    'person.verb',
    prospect.extend({ verb: z.enum(['coach', 'worksheet', 'drop', 'remove', 'forget', 'stop']) }),
  ),

  nudgeDone: defineButton('nudge.done', line),
  nudgeSlower: defineButton('nudge.slower', line),
  nudgeRest: defineButton('nudge.rest', line),
  nudgeDrop: defineButton('nudge.drop', line),
} as const;

const snoozes = ['tomorrow', 'monday', 'two weeks'] as const;

/** Every date picker. */
export const pickers = {
  draftDay: definePicker('draft.date', draft),
  stepDay: definePicker('step.date', step.extend(inList)),
  agreedDay: definePicker('stage.until', prospect),
} as const;

/** Every menu. */
export const menus = {
  personMore: defineLineMenu('person.more', prospect, ['plan', 'edit', 'contact', 'why', 'stop', 'more']),
  /** `again` rises with each drawing: what was chosen sticks to a block's id, and would not be told to us twice. */
  nudgeSnooze: defineLineMenu('nudge.snooze', line.extend({ again: z.number().optional() }), [...snoozes, 'day']),
  nudgeMore: defineLineMenu('nudge.more', line, ['not now', 'story', 'stop']),
  /** Which column a field of an import is taken from. */
  importColumn: defineMenu('import.column', z.object({ column: z.number().int().min(0).max(1_000).nullable() })),
  homeGroup: defineMenu('home.group', z.object({ group: z.enum(groups) })),
  homeFind: defineFinder(searches.prospect, id<ProspectId>()),
  homeColleague: defineColleague('home.colleague'),
} as const;

/** The manifest's shortcuts, by callback id: Slack draws them. `log` brings the message it was used on. */
export const shortcuts = {
  plan: defineButton('shortcut.plan', z.object({})),
  log: defineButton('shortcut.log', z.object({ text: z.string(), link: z.string().nullable() })),
} as const;

/** What messages of earlier days still show, and nothing draws any more. Each is listened to all the same. */
export const retired = {
  nudgePlan: defineButton('nudge.plan', line.extend({ playbook: z.string().max(8) })),
  nudgeLater: defineButton('nudge.later', line.extend({ until: z.enum(snoozes) })),
  nudgeDay: definePicker('nudge.date', line),
} as const;
