import { type SQL, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/commands/catalog.ts';
import { buttons, menus, pickers, retired, shortcuts } from '../../src/views/buttons.ts';
import { forms } from '../../src/views/forms.ts';
import type { FieldValue } from '../../src/views/form.ts';
import type { Reply } from '../../src/views/message.ts';
import { type Somebody, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

// Every action there is, tried by everybody there is. Dana is helping Acme; what another may do about that is in the table.

const desk = useDesk();
const rounds = useRounds(desk);

/** What Dana has when it is tried: each id a press or a form can carry. */
interface Hers {
  readonly prospect: string;
  readonly stopped: string;
  readonly later: string;
  readonly practised: string;
  readonly planned: string;
  readonly done: string;
  readonly entry: string;
  readonly practice: string;
  readonly draft: string;
  /** Sent only where it is tried. */
  readonly nudge: string;
}

const sentAt = '2026-11-24T14:30:00Z';

async function made(nudged: boolean): Promise<Hers> {
  const dana = desk.as('dana');
  // Whoever touches their settings is scheduled.
  await dana.types('settings strength normal');
  await dana.types('add Gone, Tom Moss');
  await dana.presses(await dana.types('stop Gone'), 'Stop for everybody');
  await dana.types('add Later, Ann Low');
  await dana.types('not now Later until march');
  await dana.types('add Practised, Zoe Day');
  const sheet = await dana.types('worksheet Practised');
  await dana.submits(sheet, { step: 'call Zoe about the map', day: '2026-11-24', say: 'Hello Zoe' });
  await dana.types('add Acme, Xenia Quux');
  await dana.types('won Acme');
  await dana.types('Acme: send Xenia the zebra list');
  await dana.types('done Acme: a zebra smiled');
  await dana.types('Acme: call Xenia tomorrow');
  if (nudged) await rounds.beat(sentAt);
  const ask = await dana.types('stop Acme');
  const { id: prospect, planned } = await desk.prospect('Acme');
  const [{ id: later }, { id: practised }] = [await desk.prospect('Later'), await desk.prospect('Practised')];
  const { id: stopped } = await desk.prospect('Gone');
  const [[entry], last, [practice], [nudge]] = await Promise.all([
    desk.db.execute(
      sql`select id from entries where workspace_id = ${desk.workspace} and prospect_id = ${prospect} and what->>'kind' = 'planned' order by id desc`,
    ),
    desk.tenant(({ steps }) => steps.lastDone(prospect)),
    desk.db.execute(sql`select id from entries where workspace_id = ${desk.workspace} and what->>'kind' = 'practised'`),
    desk.db.execute(sql`select id from deliveries where workspace_id = ${desk.workspace} and kind = 'nudge' and state = 'sent'`),
  ]);
  const draft = /"draft":"([^"]+)"/.exec(JSON.stringify(ask).replaceAll('\\', ''))![1]!;
  const ids = { entry: entry!['id'], practice: practice!['id'], nudge: nudge?.['id'] ?? '' } as Record<
    'entry' | 'practice' | 'nudge',
    string
  >;
  return { prospect, stopped, later, practised, planned: planned!.id, done: last!.id, draft, ...ids };
}

const tables = ['workspaces', 'people', 'prospects', 'steps', 'entries', 'silences', 'stops', 'drafts', 'deliveries'].map(
  sql.identifier,
);
const models = new Map<boolean, Hers>();
const modelOf = (nudged: boolean) => (nudged ? 'T0NUDGED' : 'T0MODEL');

/** In three statements: what refers to each other is looked at when a statement ends. */
async function copy(from: string, to: string): Promise<void> {
  const copied = tables.map(
    (table, at) => sql`${sql.identifier(`copied_${at}`)} as (
      insert into ${table} select copy.* from ${table} one,
        lateral jsonb_populate_record(null::${table}, to_jsonb(one) || jsonb_build_object('workspace_id', ${to}::text)) copy
      where one.workspace_id = ${from})`,
  );
  // The desk has made these two for the test.
  for (const table of ['people', 'workspaces'])
    await desk.db.execute(sql`delete from ${sql.identifier(table)} where workspace_id = ${to}`);
  await desk.db.execute(sql`with ${sql.join(copied, sql`, `)} select 1`);
}

/** Made once, and copied from then on: there are hundreds of tries. */
async function setUp(nudged: boolean): Promise<Hers> {
  const known = models.get(nudged);
  const ids = known ?? (await made(nudged));
  models.set(nudged, ids);
  await (known ? copy(modelOf(nudged), desk.workspace) : copy(desk.workspace, modelOf(nudged)));
  if (nudged) desk.at(sentAt);
  return ids;
}

/** All of Dana's, and the team's, that somebody else's action could touch. */
const hers = async () => {
  const all = (rows: SQL) => sql`(select jsonb_agg(to_jsonb(one) order by to_jsonb(one)) from (${rows}) one)`;
  const here = sql`workspace_id = ${desk.workspace}`;
  const named = sql`name in ('Acme', 'Gone', 'Later', 'Practised', 'Acme Labs')`;
  const [found] = await desk.db.execute(sql`select
    ${all(sql`select * from prospects where ${here} and ${named}`)} as prospects,
    ${all(sql`select * from steps where ${here} and prospect_id in (select id from prospects where ${here} and ${named})`)} as steps,
    ${all(sql`select * from people where ${here} and user_id = 'U0DANA'`)} as her,
    ${all(sql`select * from workspaces where ${here}`)} as team,
    ${all(sql`select id from drafts where ${here} and owner_id = 'U0DANA'`)} as drafts,
    ${all(sql`select * from stops where ${here}`)} as stops`);
  return found;
};

const whos = ['owner', 'colleague', 'manager', 'admin', 'guest', 'stranger', 'elsewhere', 'admin elsewhere'] as const;
type Who = (typeof whos)[number];
const names = {
  owner: 'dana',
  colleague: 'ben',
  manager: 'max',
  admin: 'ada',
  guest: 'gil',
  stranger: 'stan',
  elsewhere: 'dana',
  'admin elsewhere': 'ada',
} as const;
const as = (who: Who): Somebody => desk.as(names[who], who.endsWith('elsewhere') ? 'T0ELSEWHERE' : undefined);

/** Who may: about Dana's people; what is Dana's alone; the team's; Slack's admins'; for oneself, or in one's own name. */
const may = {
  hers: ['owner', 'manager', 'admin'],
  own: ['owner'],
  leaders: ['manager', 'admin'],
  admins: ['admin'],
  oneself: ['owner', 'colleague', 'manager', 'admin'],
} satisfies Record<string, readonly Who[]>;

interface Action {
  readonly what: string;
  readonly may: keyof typeof may;
  act(somebody: Somebody, hers: Hers): Promise<Reply>;
}

const typed = (what: keyof typeof may, ...commands: string[]): Action[] =>
  commands.map((command) => ({ what: `/nextstep ${command}`, may: what, act: (somebody) => somebody.types(command) }));
const pressed = (
  what: keyof typeof may,
  kind: { readonly name: string },
  value: (hers: Hers) => object = () => ({}),
): Action => ({
  what: kind.name,
  may: what,
  act: (somebody, ids) => somebody.forges(kind.name, value(ids)),
});
const chosen = (
  what: keyof typeof may,
  kind: { readonly name: string },
  with_: (hers: Hers) => { carried?: object; chosen?: string; date?: string },
): Action => ({
  what: kind.name,
  may: what,
  act(somebody, ids) {
    const { carried, ...rest } = with_(ids);
    return somebody.uses(kind.name, { ...rest, ...(carried && { blockId: JSON.stringify(carried) }) });
  },
});
/** The form as Dana, or whoever may, has it open, submitted by somebody. */
const filled = (
  what: keyof typeof may,
  kind: { readonly name: string },
  carries: (hers: Hers) => object,
  values: Readonly<Record<string, FieldValue>>,
): Action => ({
  what: `${kind.name} (form)`,
  may: what,
  act(somebody, ids) {
    const named = Object.entries(values).map(([name, value]) => [name, value === 'prospect' ? ids.prospect : value]);
    return somebody.posts({
      form: kind.name,
      carries: JSON.stringify(carries(ids)),
      values: Object.fromEntries(named) as typeof values,
    });
  },
});

/** A button inside a form that is half filled in. */
const within = (kind: { readonly name: string }, form: { readonly name: string }, carries: (hers: Hers) => object): Action => ({
  what: kind.name,
  may: 'hers',
  act: (somebody, ids) =>
    somebody.uses(kind.name, {
      value: '{}',
      form: { form: form.name, carries: JSON.stringify(carries(ids)), values: { step: 'call them and send the map' } },
    }),
});

const about = ({ prospect }: Hers) => ({ prospect });
const on = ({ prospect, planned }: Hers) => ({ prospect, step: planned });
const taken = ({ prospect, done }: Hers) => ({ prospect, step: done });
const line = ({ prospect, nudge }: Hers) => ({ prospect, nudge });
const draft = ({ draft: id }: Hers) => ({ draft: id });
const b = buttons;
const f = forms;

const imported = { file: 'F0PEOPLE', columns: { company: 0 }, seen: 'outline' };

const table: readonly Action[] = [
  ...typed(
    'hers',
    'step Acme: send them the map friday',
    'done Acme: she smiled',
    'did Acme: sent them the map',
    'heard Acme: yes',
  ),
  ...typed('hers', 'show Acme', 'coach Acme', 'why Acme', 'move Acme to 2 dec', 'edit Acme: send them the map', 'drop Acme'),
  ...typed('hers', 'contact Acme: Rob Roe', 'snooze Acme 2 weeks', 'new Acme', 'talking Acme', 'deciding Acme'),
  ...typed('hers', 'not now Acme until march: budget', 'no Acme: chose B', 'refer Acme > Beta, Sam', 'hand Acme to @max'),
  ...typed('hers', 'rename Acme > Acme Labs', 'remove Acme', 'stop Acme', 'forget Acme', 'worksheet Acme', 'list @dana'),
  ...typed('leaders', 'team', 'doors team', 'playbook hide PS4', 'settings digest friday 16:00'),
  ...typed('admins', 'settings rhythm talking 9', 'settings managers @ben', 'settings names off', 'settings holidays team US'),
  ...typed('admins', 'lift Gone: they wrote to us'),
  ...typed('oneself', 'today', 'add Beta, Sam', 'list', 'doors', 'playbook', 'digest', 'settings', 'settings hour 8:30'),
  ...typed('oneself', 'away until 7 jan', 'back', 'undo', 'worksheet', 'import', 'export', 'help', 'won Beta'),

  pressed('own', b.undo, ({ entry }) => ({ entry })),
  pressed('own', b.pickProspect, (ids) => ({ ...draft(ids), prospect: ids.prospect })),
  pressed('own', b.planInstead, (ids) => ({ ...draft(ids), prospect: ids.prospect })),
  pressed('own', b.addAnyway, draft),
  pressed('own', b.pickDay, (ids) => ({ ...draft(ids), day: '2026-12-01' })),
  pressed('own', b.confirm, draft),
  pressed('own', b.cancel, draft),
  chosen('own', pickers.draftDay, (ids) => ({ carried: draft(ids), date: '2026-12-01' })),
  pressed('hers', b.moveStep, (ids) => ({ ...on(ids), day: '2026-12-01' })),
  pressed('hers', b.done, on),
  pressed('hers', b.promise, (ids) => ({ ...on(ids), promise: true })),
  pressed('hers', b.way, (ids) => ({ ...on(ids), way: 'ask' })),
  pressed('hers', b.smaller, (ids) => ({ ...on(ids), presses: 0 })),
  pressed('hers', b.keep, on),
  pressed('hers', b.answered, (ids) => ({ ...taken(ids), answered: true })),
  pressed('hers', b.goodResult, taken),
  pressed('own', b.share, (ids) => ({ ...taken(ids), shared: true })),
  chosen('hers', pickers.stepDay, (ids) => ({ carried: on(ids), date: '2026-12-01' })),
  chosen('hers', pickers.agreedDay, ({ later }) => ({ carried: { prospect: later }, date: '2027-01-10' })),
  pressed('hers', b.plan, (ids) => ({ ...about(ids), playbook: 'WO1' })),
  ...[b.show, b.why, b.slower].map((kind) => pressed('hers', kind, about)),
  pressed('hers', b.reason, ({ later }) => ({ prospect: later, reason: 'budget' })),
  pressed('hers', b.list, () => ({ filter: '<@U0DANA>', page: 0 })),
  ...[b.startNudges, b.openMore, b.openAway, b.openAdd, b.openSettings].map((kind) => pressed('oneself', kind)),
  pressed('oneself', b.homePage, () => ({ group: 'all', page: 0 })),
  pressed('oneself', b.ownVerb, () => ({ verb: 'doors' })),
  pressed('leaders', b.ownVerb, () => ({ verb: 'team' })),
  pressed('leaders', b.openDigest),
  pressed('leaders', b.postDigest, () => ({ digest: '01900000-0000-7000-8000-000000000001' })),
  pressed('admins', b.openTeamSettings),
  pressed('admins', b.openLift, ({ stopped }) => ({ prospect: stopped })),
  pressed('own', b.lookBack, ({ practised, practice }) => ({ prospect: practised, practice })),
  ...[b.openPlan, b.openDid, b.openStage, b.openSnooze, b.openMove, b.openHeard].map((kind) => pressed('hers', kind, about)),
  pressed('hers', b.openHandMany, () => ({ from: 'U0DANA' })),
  ...[b.openContact, b.openRename, b.openRefer, b.openHand].map((kind) => pressed('hers', kind, about)),
  pressed('hers', b.openTell, taken),
  ...['coach', 'worksheet', 'drop', 'remove', 'forget'].map((verb) =>
    pressed('hers', b.runVerb, (ids) => ({ ...about(ids), verb })),
  ),
  ...[b.nudgeDone, b.nudgeSlower, b.nudgeRest, b.nudgeDrop].map((kind) => pressed('own', kind, line)),
  pressed('own', retired.nudgePlan, (ids) => ({ ...line(ids), playbook: 'WO1' })),
  pressed('own', retired.nudgeLater, (ids) => ({ ...line(ids), until: 'monday' })),
  chosen('own', retired.nudgeDay, (ids) => ({ carried: line(ids), date: '2026-12-01' })),
  chosen('own', menus.nudgeSnooze, (ids) => ({ carried: line(ids), chosen: 'monday' })),
  chosen('hers', menus.nudgeMore, (ids) => ({ carried: line(ids), chosen: 'story' })),
  ...['not now', 'stop'].map((word) => chosen('own', menus.nudgeMore, (ids) => ({ carried: line(ids), chosen: word }))),
  ...['plan', 'edit', 'why', 'stop', 'more'].map((word) =>
    chosen('hers', menus.personMore, (ids) => ({ carried: about(ids), chosen: word })),
  ),
  chosen('oneself', menus.homeGroup, () => ({ chosen: '{"group":"quiet"}' })),
  chosen('hers', menus.homeFind, ({ prospect }) => ({ chosen: prospect })),
  chosen('hers', menus.homeColleague, () => ({ chosen: 'U0DANA' })),
  pressed('oneself', shortcuts.plan),
  pressed('oneself', shortcuts.log, () => ({ text: 'Thanks', link: null })),

  within(b.planSmaller, f.plan, (ids) => ({ ...about(ids), round: 0, hinted: true })),
  within(b.editSmaller, f.edit, (ids) => ({ ...on(ids), round: 0, hinted: true })),
  within(b.sheetSmaller, f.worksheet, (ids) => ({ ...about(ids), round: 0, hinted: true })),
  pressed('own', b.sheetOther),
  pressed('oneself', b.takeOut),
  {
    what: menus.importColumn.name,
    may: 'oneself',
    act: (somebody) =>
      somebody.uses(menus.importColumn.name, {
        chosen: '{"column":1}',
        form: { form: f.importColumns.name, carries: JSON.stringify(imported), values: { company: '{"column":1}' } },
      }),
  },

  filled('oneself', f.add, () => ({}), { name: 'Beta', contact: 'Sam' }),
  filled('hers', f.pick, () => ({}), { who: 'prospect' }),
  filled('hers', f.plan, (ids) => ({ ...about(ids), round: 0, hinted: true, seen: ids.planned }), {
    step: 'send them the map',
    day: '2026-12-01',
  }),
  filled('hers', f.did, (ids) => ({ ...about(ids), seen: ids.planned }), { step: 'sent them the map', day: '2026-11-24' }),
  filled('hers', f.tell, (ids) => ({ ...taken(ids), seen: '' }), { note: 'she smiled', answered: 'yes' }),
  filled('hers', f.edit, (ids) => ({ ...on(ids), round: 0, hinted: true }), { step: 'send them the map' }),
  filled('hers', f.stage, (ids) => ({ ...about(ids), seen: { stage: 'won' } }), { stage: 'talking' }),
  filled('hers', f.snooze, about, { until: '2026-12-24' }),
  filled('hers', f.contact, about, { name: 'Rob Roe' }),
  filled('hers', f.heard, about, { note: 'yes', answered: 'yes' }),
  filled('hers', f.rename, about, { name: 'Acme Labs' }),
  filled('hers', f.refer, about, { name: 'Beta', contact: 'Sam' }),
  filled('hers', f.hand, about, { colleague: 'U0MAX' }),
  filled('leaders', f.handFrom, () => ({}), { colleague: 'U0DANA' }),
  filled('hers', f.handMany, () => ({ from: 'U0DANA' }), { which: 'all', some: null, colleague: 'U0BEN' }),
  filled('hers', f.stop, about, { reason: 'they said so' }),
  filled('oneself', f.away, () => ({}), { until: '2027-01-07' }),
  filled('admins', f.lift, ({ stopped }) => ({ prospect: stopped }), { reason: 'they wrote' }),
  filled('oneself', f.settings, () => ({ seen: { hour: '09:00', days: [1, 2, 3, 4, 5], strength: 'normal' } }), {
    hour: '08:30',
    days: ['1', '2', '3', '4', '5'],
    strength: 'gentle',
  }),
  filled('admins', f.teamSettings, () => ({ seen: { managers: [], names: true, rhythms: {} } }), {
    managers: [],
    names: [],
    ...Object.fromEntries(
      ['new', 'talking', 'deciding', 'silent', 'onboarding', 'won', 'not now', 'no', 'no later'].map((name) => [name, '7']),
    ),
  }),
  filled('leaders', f.digest, () => ({ seen: { channel: null, day: 1, hour: '09:00' } }), {
    channel: 'C0SALES',
    day: '5',
    hour: '16:00',
  }),
  filled('oneself', f.importFile, () => ({}), {
    file: [{ id: 'F0PEOPLE', name: 'people.csv', mimetype: 'text/csv', size: 9 }],
  }),
  filled('oneself', f.importColumns, () => imported, { company: '{"column":0}' }),
  filled('hers', f.worksheetWho, () => ({}), { who: 'prospect' }),
  filled('hers', f.worksheet, (ids) => ({ ...about(ids), round: 0, hinted: true }), {
    step: 'send them the map',
    day: '2026-12-01',
    say: 'Hello',
  }),
  filled('own', f.lookBack, ({ practised, practice }) => ({ prospect: practised, practice }), { did: 'yes', note: 'good' }),
];

const refused =
  /othing was changed|full members of this workspace|Only a Slack (workspace )?admin|no longer fits how things stand/;

describe.each(table)('$what', ({ what, may: permitted, act }) => {
  const nudged = what.startsWith('nudge.');
  const allowed: readonly Who[] = may[permitted];

  it.each(allowed)('is done for the %s', async (who) => {
    const ids = await setUp(nudged);
    const before = await hers();
    const reply = await act(as(who), ids);
    expect(words(reply)).not.toMatch(refused);
    const { home, open, redraw, errand } = reply;
    const shown = [words(reply), home, open, redraw, errand].some(Boolean);
    expect(shown || JSON.stringify(await hers()) !== JSON.stringify(before)).toBe(true);
  });

  it('changes and shows nothing of Dana’s for anybody else', async () => {
    const ids = await setUp(nudged);
    const before = await hers();
    for (const who of whos.filter((one) => !allowed.includes(one))) {
      const reply = await act(as(who), ids);
      expect(await hers(), who).toEqual(before);
      expect(JSON.stringify(reply), who).not.toMatch(/Xenia|Quux|zebra|Zoe/);
    }
  });
});

it('the table tries every verb, button, picker, menu, shortcut and form there is', () => {
  const words_ = new Set(table.map(({ what }) => what));
  const kinds = [buttons, pickers, menus, retired, shortcuts].flatMap((each) => Object.values(each).map(({ name }) => name));
  const all = [...kinds, ...Object.values(forms).map(({ name }) => `${name} (form)`)];
  expect(all.filter((name) => !words_.has(name))).toEqual([]);
  const said = table.map(({ what }) => what.replace('/nextstep ', ''));
  expect(verbs.filter(({ verb }) => !said.some((typed_) => `${typed_} `.startsWith(`${verb} `))).map(({ verb }) => verb)).toEqual(
    [],
  );
});
