import { describe, expect, it } from 'vitest';
import { people, useDesk, words } from '../support/desk.ts';
import { fieldsOf, formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const rep = async () => (await desk.tenant(({ people: known }) => known.get(people.dana.user)))!;
const opened = async () => dana().presses(await dana().types('settings'), 'Change your settings');

describe('one’s own settings, in a form', () => {
  it('stand there as they are, and are kept as they are chosen', async () => {
    const form = await opened();
    expect(fieldsOf(form).map(({ block_id: id }) => id)).toEqual(['hour', 'days', 'strength', 'zone', 'holidays']);
    const kept = await dana().submits(form, {
      hour: '08:30',
      days: '1,2,3,4',
      strength: 'Gentle',
      zone: 'tokyo',
      holidays: 'us',
    });
    expect(formWords(kept)).toMatch(/hour: 08:30\n.*Monday to Thursday\n.*Asia\/Tokyo, chosen by you\n.*US\n.*gentle/);
    expect(await rep()).toMatchObject({ hour: '08:30', zone: 'Asia/Tokyo', country: 'US', strength: 'gentle' });
    // 8:30 in Tokyo of Tuesday, because Monday is over there.
    expect((await rep()).nextRunAt?.toISOString()).toBe('2026-11-23T23:30:00.000Z');
  });

  it('written back as they stand, change nothing, and leave nothing in the log', async () => {
    await dana().types('settings zone tokyo');
    await dana().types('settings holidays US');
    const before = await rep();
    await dana().submits(await opened());
    expect(await rep()).toEqual(before);
  });

  it('emptied, follow the Slack profile and keep no holidays', async () => {
    await dana().types('settings zone tokyo');
    await dana().types('settings holidays US');
    await dana().submits(await opened(), { zone: null, holidays: null });
    expect(await rep()).toMatchObject({ zone: 'America/New_York', zoneChosen: false, country: null });
  });

  it.each`
    why                    | values                     | errors
    ${'no day'}            | ${{ days: null }}          | ${{ days: 'One day at least. Nudges can be off instead.' }}
    ${'a zone of fantasy'} | ${{ zone: 'Mars/Base' }}   | ${{ zone: 'I know no such zone. Say it like Europe/Berlin, or empty it.' }}
    ${'no country'}        | ${{ holidays: 'Germany' }} | ${{ holidays: 'I know no such country. Two letters, like DE, or empty it.' }}
    ${'no hour'}           | ${{ hour: null }}          | ${{ hour: 'At what time?' }}
    ${'a forged hour'}     | ${{ hour: '99:99' }}       | ${{ hour: 'At what time?' }}
    ${'a forged day'}      | ${{ days: '9' }}           | ${{ days: 'One day at least. Nudges can be off instead.' }}
  `('says at the field what is wrong: $why', async ({ values, errors }) => {
    const before = await rep();
    expect((await dana().submits(await opened(), values)).errors).toEqual(errors);
    expect(await rep()).toEqual(before);
  });

  it('are nobody else’s: whoever presses changes their own', async () => {
    const before = await rep();
    await desk.as('ben').submits(await opened(), { hour: '07:00' });
    expect(await rep()).toEqual(before);
    expect(words(await desk.as('ben').types('settings'))).toContain('hour: 07:00');
  });
});

it('a form that is older than what holds by now changes only what was changed in it', async () => {
  const form = await opened();
  for (const typed of ['hour 10:30', 'strength off', 'zone Europe/Berlin']) await dana().types(`settings ${typed}`);
  await dana().submits(form, { days: '1,2' });
  expect(await rep()).toMatchObject({ hour: '10:30', strength: 'off', zone: 'Europe/Berlin', week: { days: [1, 2] } });
});
