import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { labels, type Name, people, useDesk, words } from '../support/desk.ts';
import { fieldsOf, formWords } from '../support/forms.ts';
import { rhythmNames } from '../../src/domain/rhythm.ts';

const desk = useDesk();
const team = async () => (await desk.tenant(({ team: held }) => held.get()))!;
const known = async (who: Name) => (await desk.tenant(({ people: held }) => held.get(people[who].user)))!;
const entries = () => desk.db.execute(sql`select * from entries where workspace_id = ${desk.workspace}`);
const opened = async (who: Name = 'ada') =>
  desk.as(who).presses(await desk.as(who).types('settings'), 'Change the team’s settings');

describe('the team’s settings, in a form', () => {
  it('are kept as an admin chooses them, and stand there the next time', async () => {
    await desk.as('dana').types('today');
    const form = await opened();
    expect(fieldsOf(form).map(({ block_id: id }) => id)).toEqual(['managers', 'names', 'country', ...rhythmNames]);
    const { max, dana } = people;
    const kept = await desk.as('ada').submits(form, {
      managers: `${max.user},${dana.user}`,
      names: null,
      country: 'us',
      talking: '4',
      won: '15',
    });
    expect(formWords(kept)).toMatch(
      /talking 4, .*opened 15,[^]*names in the digest: off[^]*others: US[^]*managers: <@U0DANA>, <@U0MAX>/,
    );
    expect(await team()).toMatchObject({ country: 'US', digest: { names: false }, rhythms: { talking: 4, won: 15, new: 3 } });
    expect(await known('dana')).toMatchObject({ manager: true, country: 'US' });
    const again = await opened();
    const standing = Object.fromEntries(fieldsOf(again).map(({ block_id: id, element }) => [id, element]));
    expect(standing).toMatchObject({
      managers: { initial_users: [dana.user, max.user] },
      country: { initial_value: 'US' },
      talking: { initial_value: '4' },
    });
  });

  it('written back as they stand, change nothing and leave nothing in the log', async () => {
    const form = await opened();
    const before = [await team(), await known('max'), await entries()];
    await desk.as('ada').submits(form);
    expect([await team(), await known('max'), await entries()]).toEqual(before);
  });

  it('leave alone what a colleague changed while the form was open', async () => {
    const form = await opened();
    await desk.as('ada').types('settings rhythm new 7');
    await desk.as('ada').types('settings managers remove @max');
    await desk.as('ada').types('settings names off');
    await desk.as('ada').submits(form, { deciding: '2' });
    expect(await team()).toMatchObject({ digest: { names: false }, rhythms: { new: 7, deciding: 2 } });
    expect(await known('max')).toMatchObject({ manager: false });
  });

  it('are for admins, also when a form was opened before', async () => {
    expect(labels(await desk.as('max').types('settings'))).not.toContain('Change the team’s settings');
    const form = await opened();
    for (const who of ['max', 'dana'] as const) {
      expect(formWords(await desk.as(who).submits(form, { talking: '9' }))).toContain('Only a Slack workspace admin');
      expect(words(await desk.as(who).forges('open.team-settings', {}))).toContain('Only a Slack workspace admin');
    }
    expect(await team()).toMatchObject({ rhythms: { talking: 3 } });
  });

  it.each([
    { why: 'a guest as manager', values: { managers: people.gil.user }, errors: { managers: /gil is a guest here/ } },
    { why: 'nobody as manager', values: { managers: 'U0NOBODY' }, errors: { managers: /cannot find/ } },
    { why: 'a country of fantasy', values: { country: 'Mars' }, errors: { country: /no such country/ } },
    { why: 'no days at all', values: { talking: null }, errors: { talking: /1 to 365/ } },
    { why: 'a forged number', values: { won: '0' }, errors: { won: /1 to 365/ } },
    { why: 'half a day', values: { won: '2.5' }, errors: { won: /1 to 365/ } },
  ])('say at the field what is wrong: $why', async ({ values, errors }) => {
    const before = await team();
    const { errors: said } = await desk.as('ada').submits(await opened(), values);
    expect(said).toEqual(
      Object.fromEntries(Object.entries(errors).map(([name, like]) => [name, expect.stringMatching(like) as unknown])),
    );
    expect(await team()).toEqual(before);
  });
});

describe('the team’s public holidays', () => {
  it('hold for whoever chose none, and for nobody who chose', async () => {
    await desk.as('max').types('settings holidays FR');
    expect(words(await desk.as('ada').types('settings holidays team US'))).toContain('those of US now');
    expect((await known('dana')).week.holidays).toContain('2026-12-25');
    expect(await known('max')).toMatchObject({ country: 'FR' });
    await desk.as('ada').types('settings holidays team none');
    expect(await known('dana')).toMatchObject({ country: null, week: { holidays: new Set() } });
    expect(await known('max')).toMatchObject({ country: 'FR' });
  });

  it('hold from the first day for whoever joins later', async () => {
    const elsewhere = 'T0ELSEWHERE';
    // Tomorrow is a Friday, and Christmas.
    desk.at('2026-12-24T12:00:00Z');
    await desk.as('ada', elsewhere).types('settings holidays team US');
    await desk.as('ben', elsewhere).types('today');
    const ben = await desk.tenant(({ people: held }) => held.get(people.ben.user), elsewhere);
    expect(ben).toMatchObject({ country: 'US', nextRunAt: new Date('2026-12-28T09:00:00Z') });
  });

  it('stay off for whoever wants none, also when the team’s change', async () => {
    await desk.as('ada').types('settings holidays team US');
    await desk.as('dana').types('settings holidays none');
    await desk.as('ada').types('settings holidays team DE');
    expect(await known('dana')).toMatchObject({ country: null });
    expect(await known('ada')).toMatchObject({ country: 'DE' });
  });

  it('are for admins', async () => {
    expect(words(await desk.as('max').types('settings holidays team US'))).toContain('Only a Slack workspace admin');
    expect(words(await desk.as('ada').types('settings holidays team Mars'))).toContain('settings holidays team DE');
    expect(await team()).toMatchObject({ country: null });
  });
});

it.each(['settings managers @ben off', 'settings managers @ben remove', 'settings managers not @ben', 'settings managers -@ben'])(
  '%s takes it back',
  async (typed) => {
    await desk.as('ada').types('settings managers @ben');
    expect(words(await desk.as('ada').types(typed))).toContain('<@U0BEN> is no longer a manager.');
    expect(words(await desk.as('dana').types('settings managers'))).toMatch(/^Managers: <@U0MAX>\. An admin names one/);
  },
);

it('does not guess whom of several a word is for', async () => {
  await desk.as('ada').types('settings managers @ben');
  expect(words(await desk.as('ada').types('settings managers @ben on, @dana off'))).toContain('could not read that');
  expect((await desk.tenant(({ people: known }) => known.get(people.ben.user)))!.manager).toBe(true);
});
