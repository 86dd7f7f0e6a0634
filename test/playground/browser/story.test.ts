import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../../playground/browser/story/cast.ts';
import { tellHistory } from '../../../playground/browser/story/story.ts';
import { keptOtherwise } from '../../../playground/kept-otherwise.ts';
import { dayAt, daysBetween, type LocalDay, timeAt, weekdayOf } from '../../../src/domain/calendar.ts';
import { stages } from '../../../src/domain/stage.ts';
import { type Moved, useMoved } from './moved.ts';

const berlin = 'Europe/Berlin';

/** How everybody on the lists stands, by days from the story's present: the same whenever it is told. */
async function standing({ db, clock }: Moved) {
  const rows = await db.execute<{
    name: string;
    owner: string;
    stage: string;
    stopped: boolean;
    referrer: string | null;
    planned: string | null;
    step: LocalDay | null;
    contacted: LocalDay;
    until: LocalDay | null;
  }>(sql`
    select one.name, one.owner_id as owner, one.stage, one.stopped, by.name as referrer, steps.text as planned,
      steps.planned_for as step, one.contacted_on as contacted, one.agreed_until as until
    from prospects one
    left join prospects by on by.workspace_id = one.workspace_id and by.id = one.referrer_id
    left join steps on steps.workspace_id = one.workspace_id and steps.prospect_id = one.id and steps.state = 'planned'
    order by one.name`);
  const today = dayAt(clock.now(), berlin);
  const from = (day: LocalDay | null) => day && daysBetween(today, day);
  return rows.map((row) => ({ ...row, step: from(row.step), contacted: from(row.contacted), until: from(row.until) }));
}

const digests = ({ slack }: Moved) => slack.messages('sales').filter(({ fromApp }) => fromApp);
const nudges = ({ slack }: Moved, who: string) => slack.messages(who).filter(({ fromApp }) => fromApp);

const asEver: Awaited<ReturnType<typeof standing>> = [];

/** What holds for every telling. */
async function wellTold(moved: Moved) {
  const { slack, app, clock, db, url, logged } = moved;
  expect(weekdayOf(dayAt(clock.now(), berlin))).toBe(2);
  expect(timeAt(clock.now(), berlin)).toMatch(/^09:0[1-5]$/);
  expect(slack.deliveries.filter(({ error }) => error)).toEqual([]);
  expect(logged).toEqual([]);
  expect(await keptOtherwise(url, app.home.workspace, clock.now())).toEqual([]);
  expect(await db.execute(sql`select kind, period, state, reason from deliveries where state <> 'sent'`)).toEqual([]);
  expect(digests(moved)).toHaveLength(2);
}

describe('the story that the playground begins with', () => {
  const moved = useMoved(cast.begins(new Date('2026-11-26T16:20:00Z')), cast);
  beforeAll(async () => {
    await tellHistory(moved);
    asEver.push(...(await standing(moved)));
  }, 60_000);

  it('ends a minute after the first rep’s hour on the latest Tuesday, with nothing amiss', async () => {
    expect(dayAt(moved.clock.now(), berlin)).toBe('2026-11-24');
    await wellTold(moved);
  });

  it('has some thirty people in all six stages, a chain of referrals, and somebody who said stop', async () => {
    const people = await standing(moved);
    expect(people.length).toBeGreaterThanOrEqual(28);
    expect(people.filter(({ owner }) => owner === 'U0MARA').length).toBeGreaterThanOrEqual(8);
    expect(new Set(people.map(({ stage }) => stage))).toEqual(new Set(stages));
    expect(people.filter(({ stopped }) => stopped).map(({ name }) => name)).toEqual(['Bluebird Foods']);
    const referrers = new Map(people.map(({ name, referrer, stage }) => [name, { referrer, stage }]));
    expect(referrers.get('Bäckerei Jansen')?.referrer).toBe('Hotel Sonnenhof');
    expect(referrers.get('Hotel Sonnenhof')).toEqual({ referrer: 'Segelmacherei Nordwind', stage: 'won' });
    expect(people.filter(({ until }) => until && until > 14).length).toBeGreaterThan(1);
  });

  it('has a nudge for the first rep that asks a happy customer for a referral, and somebody who said no again', () => {
    const nudge = nudges(moved, 'U0MARA').at(-1)!;
    expect(timeAt(new Date(Number(nudge.ts) * 1_000), berlin)).toBe('09:00');
    expect(nudge.text).toMatch(/Ewa Kowalska · planned for today\n.*ask Ewa for one printer/);
    expect(nudge.text).toMatch(/Jörg Albers · opened, quiet[^\n]+\n.*Introduce Jörg Albers to someone useful/);
    expect(nudge.text).toMatch(/Silke Jansen · you told them you would/);
    expect(nudge.text).toMatch(/Lena Marx · said no, quiet for 30 working days/);
    expect(nudge.buttons.filter((label) => label === 'Did it')).toHaveLength(5);
  });

  it('has a digest from yesterday with a chart, a story that was shared, and the doors that were opened', () => {
    const { text, ts, raw } = digests(moved).at(-1)!;
    expect(dayAt(new Date(Number(ts) * 1_000), 'America/New_York')).toBe('2026-11-23');
    expect(text).toMatch(/Mara Lindqvist with .*Thode.*\n.*forty that nobody knew of/);
    expect(text).toMatch(/Hotel Sonnenhof → Bäckerei Jansen/);
    expect(text).toMatch(/Banyan Books, with @Devika Rao/);
    expect(JSON.stringify(raw.blocks)).toContain('data_visualization');
  });

  it('has a rep on leave, a manager, an admin, and nobody’s own answers lying about', async () => {
    const people = await moved.db.execute<{ name: string; away: string | null; manager: boolean; admin: boolean }>(
      sql`select name, away_until as away, manager, admin from people order by name`,
    );
    expect(people.map(({ name, away, manager, admin }) => [name, away, manager, admin])).toEqual([
      ['Devika Rao', null, false, false],
      ['Inês Carvalho', null, true, false],
      ['Mara Lindqvist', null, false, false],
      ['Noor Haddad', null, false, true],
      ['Tom Okafor', '2026-11-30', false, false],
    ]);
    expect(cast.people.flatMap(({ id }) => moved.slack.as(id).sees()).filter(({ onlyYou }) => onlyYou)).toEqual([]);
  });
});

describe.each([
  ['2026-03-31T08:00:00Z', 'the clocks of Berlin changed on Sunday'],
  ['2026-11-03T12:00:00Z', 'those of Chicago did, and Berlin’s a week before'],
  ['2027-01-01T09:00:00Z', 'the year is about to end'],
  ['2028-03-04T09:00:00Z', 'it is told on 29 February'],
])('the story told on %s', (machine, why) => {
  const moved = useMoved(cast.begins(new Date(machine)), cast);
  it(`comes out as ever: ${why}`, { timeout: 60_000 }, async () => {
    await tellHistory(moved);
    await wellTold(moved);
    expect(moved.clock.now() < new Date(new Date(machine).getTime() + 120_000)).toBe(true);
    expect(await standing(moved)).toEqual(asEver);
  });
});
