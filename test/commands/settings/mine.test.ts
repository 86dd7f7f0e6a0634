import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { prospects } from '../../../src/db/schema.ts';
import type { ProspectId } from '../../../src/domain/ids.ts';
import { people, useDesk, words } from '../../support/desk.ts';
import { useRounds } from '../../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

const rep = async () => (await desk.tenant(({ people: known }) => known.get(people.dana.user)))!;
const dueAt = async (id: ProspectId): Promise<string | undefined> => {
  const [row] = await desk.db.select({ at: prospects.nextNudgeAt }).from(prospects).where(eq(prospects.id, id));
  return row?.at?.toISOString();
};

// It is Monday, 9:00 in New York.
it.each([
  { typed: 'hour 8:30', is: { hour: '08:30' }, next: '2026-11-23T14:00:00.000Z', why: 'the window is open: now' },
  { typed: 'hour 17.15', is: { hour: '17:15' }, next: '2026-11-23T22:15:00.000Z', why: 'later today' },
  { typed: 'hour: 5 pm', is: { hour: '17:00' }, next: '2026-11-23T22:00:00.000Z', why: 'with a colon' },
  { typed: 'time 00:00', is: { hour: '00:00' }, next: '2026-11-24T05:00:00.000Z', why: 'today’s window is over' },
  { typed: 'days tue-sat', is: {}, next: '2026-11-24T14:00:00.000Z', why: 'today is no working day any more' },
  { typed: 'days sunday to thursday', is: {}, next: '2026-11-23T14:00:00.000Z', why: 'a week that begins on Sunday' },
  { typed: 'zone Europe/Berlin', is: { zone: 'Europe/Berlin', zoneChosen: true }, next: null, why: 'an IANA name' },
  { typed: 'zone tokyo', is: { zone: 'Asia/Tokyo', zoneChosen: true }, next: null, why: 'a city' },
  { typed: 'zone new york', is: { zone: 'America/New_York', zoneChosen: true }, next: null, why: 'a city of two words' },
  { typed: 'holidays us', is: { country: 'US' }, next: null, why: 'a country' },
  { typed: 'strength gentle', is: { strength: 'gentle' }, next: '2026-11-23T14:00:00.000Z', why: 'one a day' },
  { typed: 'strength OFF', is: { strength: 'off' }, next: 'never', why: 'no nudges' },
  { typed: 'nudges on', is: { strength: 'normal' }, next: '2026-11-23T14:00:00.000Z', why: 'as people say it' },
])('settings $typed ($why)', async ({ typed, is, next }) => {
  const reply = words(await desk.as('dana').types(`settings ${typed}`));
  expect(reply).not.toMatch(/needs a little more|could not read/);
  const after = await rep();
  expect(after).toMatchObject(is);
  if (next) expect(after.nextRunAt?.toISOString() ?? 'never').toBe(next);
});

it.each([
  ['sun-thu', 'Sunday to Thursday'],
  ['mon-fri', 'Monday to Friday'],
  ['fri sat sun mon', 'Friday to Monday'],
  ['mon wed', 'Monday and Wednesday'],
  ['sat sun', 'Saturday and Sunday'],
  ['mon sun', 'Monday and Sunday'],
  ['mon tue thu', 'Monday, Tuesday and Thursday'],
  ['mon tue wed fri', 'Monday, Tuesday, Wednesday and Friday'],
  ['mon-sun', 'Monday to Sunday'],
  ['fri', 'Friday'],
])('settings days %s are said as %s', async (typed, said) => {
  expect(words(await desk.as('dana').types(`settings days ${typed}`))).toBe(
    `Your working days are ${said}. On the others I am silent.`,
  );
});

it.each([
  ['hour', 'hour 8:30'],
  ['hour 25:00', 'hour 8:30'],
  ['hour soon', 'hour 8:30'],
  ['days', 'days mon-fri'],
  ['days never', 'days mon-fri'],
  ['zone Mars/Phobos', 'zone Europe/Berlin'],
  ['zone +02:00', 'zone Europe/Berlin'],
  ['zone <!channel>', 'zone Europe/Berlin'],
  ['holidays Atlantis', 'holidays DE'],
  ['holidays XX', 'holidays DE'],
  ['strength loud', 'strength gentle'],
])('settings %s changes nothing, and shows how it is typed: settings %s', async (typed, shown) => {
  const before = await rep();
  expect(words(await desk.as('dana').types(`settings ${typed}`))).toContain(`Try \`/nextstep settings ${shown}\``);
  expect(await rep()).toEqual(before);
});

it('days that are no working days move what is due', async () => {
  await desk.as('dana').types('add Acme');
  const { id } = await desk.prospect('Acme');
  // Three working days after Monday, at the start of the day in New York.
  expect(await dueAt(id)).toBe('2026-11-26T05:00:00.000Z');
  await desk.as('dana').types('settings days mon wed fri');
  expect(await dueAt(id)).toBe('2026-11-30T05:00:00.000Z');
  await desk.as('dana').types('settings zone Europe/Berlin');
  expect(await dueAt(id)).toBe('2026-11-29T23:00:00.000Z');
  await desk.as('dana').types('settings days mon-fri');
  await desk.as('dana').types('settings holidays US');
  // Thanksgiving is the 26th.
  expect(await dueAt(id)).toBe('2026-11-26T23:00:00.000Z');
});

it('a holiday is no day for a nudge, until holidays are off again', async () => {
  desk.at('2026-11-26T15:00:00Z');
  await desk.as('dana').types('settings holidays US');
  await desk.as('dana').types('settings hour 10:30');
  expect((await rep()).nextRunAt?.toISOString()).toBe('2026-11-27T15:30:00.000Z');
  await desk.as('dana').types('settings holidays none');
  expect(await rep()).toMatchObject({ country: null, nextRunAt: new Date('2026-11-26T15:30:00Z') });
});

it('a zone of one’s own wins until it is given back to Slack', async () => {
  expect(words(await desk.as('dana').types('settings zone berlin'))).toContain('Your time zone is Europe/Berlin now');
  await rounds.beat('2026-11-25T14:00:00Z');
  expect(await rep()).toMatchObject({ zone: 'Europe/Berlin' });
  await desk.as('dana').types('settings zone slack');
  expect(await rep()).toMatchObject({ zone: 'America/New_York', zoneChosen: false });
});

it('no nudge comes while they are off, and none twice on the day they are on again', async () => {
  const dana = desk.as('dana');
  await dana.types('settings strength normal');
  await rounds.beat('2026-11-23T14:00:00Z');
  await dana.types('add Acme: call them today');
  desk.at('2026-11-24T14:00:00Z');
  await dana.types('settings strength off');
  expect(await rounds.beat('2026-11-24T14:00:00Z')).toEqual([]);
  await dana.types('settings strength normal');
  expect(await rounds.beat('2026-11-24T14:01:00Z')).toHaveLength(1);
  await dana.types('settings hour 15:00');
  expect(await rounds.beat('2026-11-24T20:00:00Z')).toEqual([]);
});
