import { beforeEach, describe, expect, it } from 'vitest';
import { countTurns } from '../../bench/turns.ts';
import { bringIn } from '../../src/bring-in.ts';
import { openDb } from '../../src/db/client.ts';
import { newId } from '../../src/db/new-id.ts';
import { openSweep } from '../../src/db/sweep.ts';
import { openTenant } from '../../src/db/tenant.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import type { DigestWeek } from '../../src/domain/digest.ts';
import type { EntryId, StepId, WorkspaceId } from '../../src/domain/ids.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { imported } from '../csv/files.ts';
import { day, someId } from '../domain/some.ts';
import { useDatabase } from '../support/database.ts';
import { people, useDesk } from '../support/desk.ts';

const desk = useDesk();
const berlin = 'Europe/Berlin';
const monday = day('2026-11-23');
const ada = people.ada.user;

const week = (names = true): Promise<DigestWeek> =>
  desk.tenant((tenant) => tenant.week.of(monday, berlin, names, new Date('2026-11-30T08:00:00Z')));

beforeEach(async () => {
  desk.at('2026-11-10T12:00:00Z');
  await desk.as('ada').types('add Acme, Jane Doe');
});

/** A worksheet about Acme, as the log will keep it. */
async function practise(at: string): Promise<void> {
  const acme = await desk.prospect('Acme');
  const step = { step: someId<StepId>(), text: 'send Jane the rota', day: day('2026-11-30') };
  const what = { kind: 'practised', ...step, job: null, say: 'Shall I send it?', cue: null, ifNo: null } as const;
  const change: Change = { what, before: acme, after: acme, steps: [] };
  const written = { id: newId(new Date(at)) as EntryId, actor: ada, at: new Date(at), rhythms: defaultRhythms };
  const calendar = { zone: berlin, week: { days: [1, 2, 3, 4, 5] as const, holidays: new Set<never>() } };
  await desk.tenant(({ log }) => log.record(change, { ...written, calendar }));
}

describe('what the log times counts by the days of the digest’s zone', () => {
  it.each`
    at                            | these | before | why
    ${'2026-11-15T22:59:59.999Z'} | ${0}  | ${0}   | ${'the last moment of the Sunday before both weeks'}
    ${'2026-11-15T23:00:00.000Z'} | ${0}  | ${1}   | ${'the first of the week before'}
    ${'2026-11-22T22:59:59.999Z'} | ${0}  | ${1}   | ${'the last of it'}
    ${'2026-11-22T23:00:00.000Z'} | ${1}  | ${0}   | ${'the first of the week'}
    ${'2026-11-29T22:59:59.999Z'} | ${1}  | ${0}   | ${'the last of it'}
    ${'2026-11-29T23:00:00.000Z'} | ${0}  | ${0}   | ${'the first of the week after'}
  `('$at: $why', async ({ at, these, before }: { at: string; these: number; before: number }) => {
    desk.at(at);
    await desk.as('ada').types('heard Acme: she said yes');
    await desk.as('ada').types('won Acme');
    await desk.as('ada').types('refer Acme > Beta');
    await practise(at);
    const told = await week();
    expect([told.answers, told.opened.length, told.referrals.length, told.practised]).toEqual([these, these, these, these]);
    expect(told.before).toMatchObject({ answers: before, opened: before, referrals: before });
  });
});

describe('a step counts on the day of whoever took it', () => {
  it.each`
    at                        | days                     | before | why
    ${'2026-11-23T04:00:00Z'} | ${[0, 0, 0, 0, 0, 0, 0]} | ${1}   | ${'Monday in Berlin, still Sunday in New York'}
    ${'2026-11-23T05:00:00Z'} | ${[1, 0, 0, 0, 0, 0, 0]} | ${0}   | ${'Monday in New York'}
    ${'2026-11-26T12:00:00Z'} | ${[0, 0, 0, 1, 0, 0, 0]} | ${0}   | ${'a Thursday'}
    ${'2026-11-30T04:00:00Z'} | ${[0, 0, 0, 0, 0, 0, 1]} | ${0}   | ${'Sunday in New York, Monday in Berlin'}
    ${'2026-11-30T05:00:00Z'} | ${[0, 0, 0, 0, 0, 0, 0]} | ${0}   | ${'the Monday after'}
  `('$at: $why', async ({ at, days, before }: { at: string; days: number[]; before: number }) => {
    await desk.as('dana').types('add Gamma');
    desk.at(at);
    await desk.as('dana').types('did Gamma: sent the checklist');
    const told = await week();
    expect(told.days.map(({ given }) => given)).toEqual(days);
    expect(told.steps).toBe(days.reduce((sum, one) => sum + one));
    expect(told.before?.steps).toBe(before);
  });
});

it('adds up gives, asks and promises kept, by day and by person', async () => {
  const dana = desk.as('dana');
  await dana.types('add Gamma');
  desk.at('2026-11-18T15:00:00Z');
  await dana.types('did Gamma: asked them for ten minutes');
  for (const [on, typed] of [
    ['2026-11-24T15:00:00Z', 'did Gamma: sent the checklist'],
    ['2026-11-24T16:00:00Z', 'did Gamma: asked which day suits them'],
    ['2026-11-27T15:00:00Z', 'did Gamma: sent page two'],
  ] as const) {
    desk.at(on);
    await dana.types(typed);
  }
  for (const [planned, done] of [
    ['2026-11-23T15:00:00Z', '2026-11-25T15:00:00Z'],
    ['2026-11-23T15:00:00Z', '2026-11-27T15:00:00Z'],
  ] as const) {
    desk.at(planned);
    await desk.as('ada').presses(await desk.as('ada').types('Acme: send the terms on wednesday'), 'I told them');
    desk.at(done);
    await desk.as('ada').types('done Acme');
  }
  expect(await week()).toMatchObject({
    steps: 5,
    gives: 4,
    asks: 1,
    promisesKept: 1,
    people: [
      { user: 'U0ADA', steps: 2 },
      { user: 'U0DANA', steps: 3 },
    ],
    before: { steps: 1, gives: 0, asks: 1, promisesKept: 0, answers: 0, opened: 0, referrals: 0 },
  });
  expect((await week()).days).toEqual([
    { given: 0, asked: 0 },
    { given: 1, asked: 1 },
    { given: 1, asked: 0 },
    { given: 0, asked: 0 },
    { given: 2, asked: 0 },
    { given: 0, asked: 0 },
    { given: 0, asked: 0 },
  ]);
});

it('what was taken back never happened', async () => {
  desk.at('2026-11-24T12:00:00Z');
  const empty = await week();
  const typed = ['did Acme: sent the checklist', 'heard Acme: she said yes', 'won Acme', 'refer Acme > Beta'];
  for (const words of typed) await desk.as('ada').types(words);
  await practise('2026-11-24T12:00:00Z');
  expect(await week()).toMatchObject({ steps: 1, answers: 1, practised: 1, opened: [{}], referrals: [{}] });
  for (let back = 0; back < 5; back += 1) await desk.as('ada').types('undo');
  expect(await week()).toEqual(empty);
});

it('a door that was opened twice is one door, and one that shut again is none', async () => {
  desk.at('2026-11-24T12:00:00Z');
  for (const words of ['won Acme', 'talking Acme', 'won Acme']) await desk.as('ada').types(words);
  expect((await week()).opened).toEqual([{ name: 'Acme', by: 'U0ADA' }]);
  await desk.as('ada').types('talking Acme');
  expect((await week()).opened).toEqual([]);
});

it('a customer of whom it is said again, a week later, has opened no other door', async () => {
  desk.at('2026-11-18T12:00:00Z');
  await desk.as('ada').types('won Acme');
  desk.at('2026-11-24T12:00:00Z');
  await desk.as('ada').types('won Acme: they signed for two years');
  expect(await week()).toMatchObject({ opened: [], before: { opened: 1 } });
});

it('an import opens no doors', async () => {
  const arrived = { workspace: desk.workspace, owner: ada, now: new Date('2026-11-24T12:00:00Z'), dry: false };
  await bringIn(desk.db, arrived, () => imported('company,stage,referred by', 'Beta,won,', 'Gamma,new,Beta'));
  expect(await week()).toMatchObject({ opened: [], referrals: [] });
});

describe('the story', () => {
  const share = async (who: 'ada' | 'dana', name: string, note: string) => {
    const somebody = desk.as(who);
    await somebody.types(`add ${name}`);
    await somebody.types(`${name}: call ${name}`);
    return somebody.presses(await somebody.types(`done ${name}: ${note}`), 'Share in the digest');
  };
  const told = async () => (await week()).story?.note ?? null;

  it('is the note that somebody agreed last to have told', async () => {
    desk.at('2026-11-24T12:00:00Z');
    await share('ada', 'Beta', 'the first');
    await share('dana', 'Gamma', 'the second');
    const { id } = await desk.prospect('Gamma');
    expect((await week()).story).toEqual({ by: 'U0DANA', prospect: id, name: 'Gamma', step: 'call Gamma', note: 'the second' });
  });

  it('is another one when that was kept back, or taken back', async () => {
    desk.at('2026-11-24T12:00:00Z');
    await share('ada', 'Beta', 'the first');
    const second = await share('dana', 'Gamma', 'the second');
    await share('dana', 'Delta', 'the third');
    await desk.as('dana').types('undo');
    expect(await told()).toBe('the second');
    await desk.as('dana').presses(second, 'Do not share');
    expect(await told()).toBe('the first');
  });

  it('is gone with the step it happened on', async () => {
    desk.at('2026-11-24T12:00:00Z');
    await share('dana', 'Gamma', 'the only one');
    for (let back = 0; back < 2; back += 1) await desk.as('dana').types('undo');
    expect(await told()).toBeNull();
  });

  it.each(['remove', 'stop'])('tells of nobody we no longer speak with: %s', async (verb) => {
    desk.at('2026-11-24T12:00:00Z');
    await share('dana', 'Gamma', 'the only one');
    const asked = await desk.as('dana').types(`${verb} Gamma`);
    if (verb === 'stop') await desk.as('dana').presses(asked, 'Stop for everybody');
    expect(await told()).toBeNull();
  });

  it.each`
    done                      | shared                    | tells    | why
    ${'2026-11-22T12:00:00Z'} | ${'2026-11-23T12:00:00Z'} | ${false} | ${'a step of the week before'}
    ${'2026-11-22T11:00:00Z'} | ${'2026-11-22T11:00:00Z'} | ${true}  | ${'Monday on an island, Sunday in Berlin'}
    ${'2026-11-29T12:00:00Z'} | ${'2026-11-30T07:00:00Z'} | ${true}  | ${'a step of Sunday, shared on Monday before the digest'}
    ${'2026-11-30T12:00:00Z'} | ${'2026-11-30T12:00:00Z'} | ${false} | ${'a step of the week after'}
  `('is of a step of the week: $tells ($why)', async ({ done, shared, tells }: Record<string, string>) => {
    desk.at(done!);
    if (done === '2026-11-22T11:00:00Z') await desk.as('dana').types('settings zone Pacific/Kiritimati');
    await desk.as('dana').types('add Gamma: call Gamma');
    const reply = await desk.as('dana').types('done Gamma: the note');
    desk.at(shared!);
    await desk.as('dana').presses(reply, 'Share in the digest');
    expect(await told()).toBe(tells ? 'the note' : null);
  });
});

it('a team that hides names has none in what is kept', async () => {
  desk.at('2026-11-24T12:00:00Z');
  for (const words of ['did Acme: sent it', 'won Acme', 'refer Acme > Beta', 'Acme: call them'])
    await desk.as('ada').types(words);
  await desk.as('ada').presses(await desk.as('ada').types('done Acme: they laughed'), 'Share in the digest');
  expect(JSON.stringify(await week(true)).match(/U0ADA/g)).toHaveLength(4);
  expect(JSON.stringify(await week(false))).not.toContain('U0ADA');
});

describe('on the wire', () => {
  const database = useDatabase();

  it('is read in at most four round trips, BEGIN and COMMIT counted', async () => {
    const proxy = await countTurns(database.url);
    const db = await openDb(proxy.url, { connections: 1 });
    const now = new Date('2026-11-30T08:00:00Z');
    const team = await db.transaction((tx) => openTenant(tx, 'T0' as WorkspaceId).team.open('pepper', now));
    const read = () => openSweep(db).week(team, monday, now);
    // Unmeasured: the first prepares the statements, which are then the connection's.
    await read();
    proxy.take();
    await read();
    expect(proxy.take()).toBeLessThanOrEqual(4);
    await db.close();
    await proxy.close();
  });
});

it('counts people who answered, by the last that was said about each', async () => {
  const dana = desk.as('dana');
  for (const name of ['Gamma', 'Delta']) await dana.types(`add ${name}`);
  desk.at('2026-11-24T15:00:00Z');
  const done = await dana.types('did Gamma: sent the checklist');
  await dana.presses(await dana.presses(done, 'They answered'), 'No answer');
  await dana.types('heard Delta: yes');
  await dana.types('heard Delta: and a date');
  expect((await week()).answers).toBe(1);
});

it('opens a door once, in the week in which it opened', async () => {
  desk.at('2026-11-18T15:00:00Z');
  await desk.as('ada').types('won Acme');
  desk.at('2026-11-24T15:00:00Z');
  await desk.as('ada').types('won Acme');
  expect(await week()).toMatchObject({ opened: [], before: { opened: 1 } });
});

it('tells of nobody who is off the list, and still counts somebody forgotten', async () => {
  const ada = desk.as('ada');
  desk.at('2026-11-24T15:00:00Z');
  await ada.types('refer Acme > Beta');
  await ada.types('refer Acme > Gamma');
  await ada.presses(await ada.types('remove Beta'), 'Undo');
  expect((await week()).referrals.map(({ to }) => to).sort()).toEqual(['Beta', 'Gamma']);
  await ada.types('remove Beta');
  await ada.presses(await ada.types('forget Gamma'), 'Erase them');
  expect((await week()).referrals).toEqual([{ from: 'Acme', to: 'somebody', by: 'U0ADA' }]);
});
