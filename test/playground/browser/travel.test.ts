import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { placeInTime } from '../../../playground/browser/places.ts';
import { type, typeIn } from '../../../playground/browser/story/told.ts';
import { CannotGo } from '../../../playground/browser/travel.ts';
import { dayAt, timeAt } from '../../../src/domain/calendar.ts';
import { useMoved } from './moved.ts';

const ann = { id: 'U0ANN', name: 'ann', real_name: 'Ann Reyes', tz: 'America/New_York', locale: 'en-US', is_admin: true };
const ravi = { id: 'U0RAVI', name: 'ravi', real_name: 'Ravi Iyer', tz: 'Asia/Kolkata', locale: 'en-IN' };
const lotte = { id: 'U0LOTTE', name: 'lotte', real_name: 'Lotte Vos', tz: 'Europe/Amsterdam', locale: 'nl-NL' };
const people = [ann, ravi, lotte];
const channels = [{ id: 'C0SALES', name: 'sales', members: people.map(({ id }) => id) }];

/** Thursday, 9:30 in New York: the clocks of Amsterdam go back on the Sunday after, those of New York a week later. */
const moved = useMoved(new Date('2026-10-22T13:30:00Z'), { people, channels });
const at = (place: Parameters<typeof placeInTime>[2], who = lotte) => placeInTime(moved, who, place);
const wall = (instant: Date, { tz }: { tz: string } = lotte) => `${dayAt(instant, tz)} ${timeAt(instant, tz)}`;

/** When each message of a room was said, on its reader's wall. */
const said = (room: string, reader: { tz: string }) =>
  moved.slack
    .messages(room)
    .filter(({ onlyYou, fromApp }) => fromApp && !onlyYou)
    .map(({ ts }) => wall(new Date(Number(ts) * 1_000), reader));

describe('time travel', () => {
  it('goes nowhere that has passed, and not too far, and says so in a sentence', async () => {
    const before = moved.clock.now();
    await expect(moved.travel(new Date('2026-10-22T13:00:00Z'))).rejects.toThrow(CannotGo);
    await expect(moved.travel(new Date('2027-10-22T13:00:00Z'))).rejects.toThrow('go 12 weeks at most');
    expect(dayAt(moved.clock.now(), 'UTC')).toBe(dayAt(before, 'UTC'));
  });

  it('finds each person’s next morning where the app would look at them, by their own hour, zone and days', async () => {
    expect(wall(await at({ to: 'morning' }))).toBe('2026-10-23 09:00');
    await moved.does(lotte.id, type('add Tulp, Bas Tulp: send Bas the list of bulbs on friday'));
    await moved.does(lotte.id, type('settings hour 8:15'));
    expect(wall(await at({ to: 'morning' }))).toBe('2026-10-23 08:15');
    await moved.does(lotte.id, type('settings strength off'));
    expect(wall(await at({ to: 'morning' }))).toBe('2026-10-23 08:15');
    await moved.does(lotte.id, type('settings strength normal'));
    await moved.does(lotte.id, type('settings days mon tue wed thu'));
    expect(wall(await at({ to: 'morning' }))).toBe('2026-10-26 08:15');
    await moved.does(lotte.id, type('settings days mon-fri'));
  });

  it('finds the next digest, a week later across a change of the clocks, and any time on the wall', async () => {
    expect(wall(await at({ to: 'monday' }))).toBe('2026-10-26 09:00');
    await moved.does(ann.id, typeIn('sales', 'digest here'));
    expect(wall(await at({ to: 'monday' }), ann)).toBe('2026-10-26 09:00');
    expect(wall(await at({ to: 'week' }))).toBe('2026-10-29 15:30');
    expect(await at({ to: 'wall', day: '2026-10-30', time: '07:45' }, ravi)).toEqual(new Date('2026-10-30T02:15:00Z'));
  });

  it('says every nudge and digest at its own minute on the way, as a running app would have', async () => {
    await moved.does(ravi.id, type('add Monsoon Mills: ask Dev which loom stops most often on tuesday'));
    await moved.does(ann.id, type('add Harbor Books, Joy Lin: lend Joy the window display tomorrow'));
    const arrives = new Date('2026-11-10T15:00:00Z');
    await moved.travel(arrives);
    expect(dayAt(moved.clock.now(), 'UTC')).toBe('2026-11-10');

    const [mornings, digests] = [said(lotte.id, lotte), said('sales', ann)];
    expect(mornings.length).toBeGreaterThan(3);
    expect(mornings.every((each) => each.endsWith(' 08:15'))).toBe(true);
    expect(mornings[0]).toBe('2026-10-23 08:15');
    expect(said(ravi.id, ravi)[0]).toBe('2026-10-27 09:00');
    expect(said(ann.id, ann)[0]).toBe('2026-10-23 09:00');
    expect(digests).toEqual(['2026-10-26 09:00', '2026-11-02 09:00', '2026-11-09 09:00']);
    const [unsaid] = await moved.db.execute(
      sql`select count(*)::int as days from deliveries where state <> 'sent' or settled_at - due_at > interval '5 seconds'`,
    );
    expect(unsaid).toEqual({ days: 0 });
    expect(moved.logged).toEqual([]);
  });

  it('is not held up by what cannot be said, and says it when Slack takes it again', async () => {
    await moved.does(ann.id, type('add Pier 9 Coffee: bring Al two roasts tomorrow'));
    moved.slack.failNext('chat.postMessage', { status: 500 });
    const count = said(ann.id, ann).length;
    await moved.travel(new Date('2026-11-11T16:00:00Z'));
    expect(said(ann.id, ann).slice(count)).toEqual(['2026-11-11 09:00']);
  });
});

describe('time travel beside the app’s own heartbeat', () => {
  const beating = useMoved(new Date('2026-11-23T08:30:00Z'), { people, channels }, true);

  it('leaves no minute before what is due there was said', async () => {
    for (const day of ['tuesday', 'wednesday', 'thursday', 'friday'])
      await beating.does(lotte.id, type(`add Shop ${day}: show Bas one shelf on ${day}`));
    await beating.travel(new Date('2026-12-18T20:00:00Z'));
    const [unsaid] = await beating.db.execute(
      sql`select count(*)::int as days from deliveries where state <> 'sent' or settled_at - due_at > interval '5 seconds'`,
    );
    expect(unsaid).toEqual({ days: 0 });
    expect(beating.slack.messages(lotte.id).filter(({ onlyYou }) => !onlyYou).length).toBeGreaterThan(8);
  });
});
