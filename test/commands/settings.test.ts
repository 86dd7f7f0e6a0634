import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { prospects, workspaces } from '../../src/db/schema.ts';
import type { ProspectId } from '../../src/domain/ids.ts';
import { people, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

const rep = async (name: keyof typeof people = 'dana') =>
  (await desk.tenant(({ people: known }) => known.get(people[name].user)))!;
const team = async () => (await desk.tenant(({ team: settings }) => settings.get()))!;
const dueAt = async (id: ProspectId): Promise<string | undefined> => {
  const [row] = await desk.db.select({ at: prospects.nextNudgeAt }).from(prospects).where(eq(prospects.id, id));
  return row?.at?.toISOString();
};

it('shows what is set, mine and the team’s, with the words that change it', async () => {
  const mine = words(await desk.as('dana').types('settings'));
  expect(mine).toContain('• hour: 09:00 · `/nextstep settings hour 8:30`');
  expect(mine).toContain('• working days: Monday to Friday');
  expect(mine).toContain('• zone: America/New_York, from Slack');
  expect(mine).toContain('• strength: normal');
  expect(mine).toContain('opened 20');
  expect(mine).toContain('• managers: <@U0MAX>');
  expect(mine).toContain('changed by admins; the digest also by managers');
  expect(words(await desk.as('ada').types('settings'))).toContain('all of it is yours to change');
});

describe('mine', () => {
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

  it('a word that is no setting is told so', async () => {
    expect(words(await desk.as('dana').types('settings <colour> blue'))).toBe(
      'I have no setting called “&lt;colour&gt;”. `/nextstep settings` lists them.',
    );
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
    await dana.types('add Acme: call them today');
    desk.at('2026-11-24T14:00:00Z');
    await dana.types('settings strength off');
    expect(await rounds.beat('2026-11-24T14:00:00Z')).toEqual([]);
    await dana.types('settings strength normal');
    expect(await rounds.beat('2026-11-24T14:01:00Z')).toHaveLength(1);
    await dana.types('settings hour 15:00');
    expect(await rounds.beat('2026-11-24T20:00:00Z')).toEqual([]);
  });
});

describe('the team’s', () => {
  it.each([
    { typed: 'rhythm talking 4', is: { rhythms: { talking: 4, new: 3 } } },
    { typed: 'rhythm not now 20 days', is: { rhythms: { 'not now': 20 } } },
    { typed: 'rhythm opened 15', is: { rhythms: { won: 15 } } },
    { typed: 'rhythm: no later = 90', is: { rhythms: { 'no later': 90 } } },
    { typed: 'names off', is: { digest: { names: false } } },
    { typed: 'digest friday 16:00', is: { digest: { day: 5, hour: '16:00', zone: 'Europe/Berlin' } } },
    { typed: 'digest monday 9:00 Europe/London', is: { digest: { day: 1, hour: '09:00', zone: 'Europe/London' } } },
    { typed: 'digest tue 9am', is: { digest: { day: 2, hour: '09:00' } } },
  ])('an admin types settings $typed', async ({ typed, is }) => {
    expect(words(await desk.as('ada').types(`settings ${typed}`))).not.toMatch(/needs a little more|could not read/);
    expect(await team()).toMatchObject(is);
  });

  it.each([
    { who: 'dana', typed: 'rhythm talking 4', says: 'Only a Slack workspace admin' },
    { who: 'max', typed: 'rhythm talking 4', says: 'Only a Slack workspace admin' },
    { who: 'dana', typed: 'managers @dana', says: 'Only a Slack workspace admin' },
    { who: 'max', typed: 'managers @ben', says: 'Only a Slack workspace admin' },
    { who: 'max', typed: 'names off', says: 'Only a Slack workspace admin' },
    { who: 'dana', typed: 'digest friday 16:00', says: 'for the team’s managers and admins' },
    { who: 'dana', typed: 'digest off', says: 'for the team’s managers and admins' },
    { who: 'ada', typed: 'rhythm talking 0', says: 'Try `/nextstep settings rhythm talking 4`' },
    { who: 'ada', typed: 'rhythm talking 366', says: 'Try `/nextstep settings rhythm talking 4`' },
    { who: 'ada', typed: 'rhythm dancing 4', says: 'Try `/nextstep settings rhythm talking 4`' },
    { who: 'ada', typed: 'rhythm', says: 'Try `/nextstep settings rhythm talking 4`' },
    { who: 'ada', typed: 'names perhaps', says: 'Try `/nextstep settings names off`' },
    { who: 'ada', typed: 'digest', says: 'Try `/nextstep settings digest monday 9:00`' },
    { who: 'ada', typed: 'digest someday 9:00', says: 'Try `/nextstep settings digest monday 9:00`' },
    { who: 'ada', typed: 'digest monday 9:00 Mars/Phobos', says: 'Try `/nextstep settings digest monday 9:00`' },
    { who: 'ada', typed: 'managers Ben', says: 'Try `/nextstep settings managers @dana`' },
    { who: 'ada', typed: 'managers @gil', says: '<@U0GIL> is no full member' },
    { who: 'ada', typed: 'managers @U0NOBODY', says: 'Try `/nextstep settings managers @dana`' },
  ] as const)('$who typing settings $typed changes nothing', async ({ who, typed, says }) => {
    const before = [await team(), await rep('ben'), await rep('dana')];
    expect(words(await desk.as(who).types(`settings ${typed}`))).toContain(says);
    expect([await team(), await rep('ben'), await rep('dana')]).toEqual(before);
  });

  it('a manager chooses when the digest comes, in the zone they live in', async () => {
    await desk.as('ada').types('digest here', { channel: 'C0SALES' });
    const reply = words(await desk.as('max').types('settings digest friday 16:00'));
    expect(reply).toContain('Every Friday at 16:00 (Europe/Berlin)');
    expect(await digestDueAt()).toBe('2026-11-27T15:00:00.000Z');
    expect(words(await desk.as('max').types('settings digest off'))).toContain('No weekly digest from now on');
    expect(await digestDueAt()).toBeUndefined();
  });

  it('says that no channel is chosen yet when a day is', async () => {
    expect(words(await desk.as('ada').types('settings digest friday 16:00'))).toContain('No channel is chosen yet');
  });

  it('names managers, several at once, and takes it back', async () => {
    expect(words(await desk.as('ada').types('settings managers @dana @ben'))).toMatch(/<@U0DANA> and <@U0BEN> are managers now/);
    expect([(await rep('dana')).manager, (await rep('ben')).manager]).toEqual([true, true]);
    expect(words(await desk.as('dana').types('team'))).not.toContain('for the team’s managers');
    expect(words(await desk.as('ada').types('settings managers remove @dana'))).toContain('<@U0DANA> is no manager any more');
    expect(words(await desk.as('dana').types('team'))).toContain('for the team’s managers and admins');
  });

  it('a new rhythm reaches everybody’s prospects', async () => {
    await desk.as('dana').types('add Acme');
    const { id } = await desk.prospect('Acme');
    expect(await dueAt(id)).toBe('2026-11-26T05:00:00.000Z');
    expect(words(await desk.as('ada').types('settings rhythm new 5'))).toContain('rhythm for new is 5 working days now. It was 3');
    await rounds.beat('2026-11-23T14:01:00Z');
    expect(await dueAt(id)).toBe('2026-11-30T05:00:00.000Z');
    expect(words(await desk.as('dana').types('why Acme'))).toContain('after 5 working days');
  });

  it('hides names from the digest', async () => {
    await desk.as('dana').types('add Acme');
    await desk.as('dana').types('did Acme: sent them the checklist');
    expect(words(await desk.as('dana').types('digest'))).toContain('<@U0DANA>');
    await desk.as('ada').types('settings names off');
    expect(words(await desk.as('dana').types('digest'))).not.toContain('<@U0DANA>');
  });
});

async function digestDueAt(): Promise<string | undefined> {
  const [row] = await desk.db.select({ at: workspaces.nextDigestAt }).from(workspaces).where(eq(workspaces.id, desk.workspace));
  return row?.at?.toISOString();
}
