import { expect, it } from 'vitest';
import { labels, people, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);
const rep = async () => (await desk.tenant(({ people: known }) => known.get(people.dana.user)))!;

// It is Monday, 23 November.
it.each([
  { typed: 'away until 7 dec', until: '2026-12-07', says: 'Mon 7 Dec' },
  { typed: 'away 7 dec', until: '2026-12-07', says: 'Mon 7 Dec' },
  { typed: 'away for 2 weeks', until: '2026-12-07', says: 'Mon 7 Dec' },
  { typed: 'away until next monday', until: '2026-11-30', says: 'Mon 30 Nov' },
  { typed: 'away today', until: '2026-11-24', says: 'Tue 24 Nov' },
  { typed: 'away 2 weeks, please', until: '2026-12-07', says: 'Mon 7 Dec' },
  { typed: 'away: until friday', until: '2026-11-27', says: 'Fri 27 Nov' },
])('$typed pauses until $until', async ({ typed, until, says }) => {
  const [said, alone] = words(await desk.as('dana').types(typed)).split('\n');
  expect(said).toBe(`Enjoy it. I am silent until ${says}, and speak again from that day. \`/nextstep back\` ends it sooner.`);
  expect(alone).toBe(typed === 'away 7 dec' ? 'Away on that day alone? `/nextstep away on 7 dec`' : undefined);
  expect(await rep()).toMatchObject({ awayUntil: until });
});

it.each(['away until 7 dec: holiday', 'away until 7 dec (holiday)', 'away 2 weeks holiday'])(
  '%s needs no reason, and says that it keeps none',
  async (typed) => {
    expect(words(await desk.as('dana').types(typed))).toMatch(
      /I am silent until Mon 7 Dec, and speak again from that day\.[^]*\n_\(?holiday\)?_ is not kept: I need no reason\./,
    );
    expect(await rep()).toMatchObject({ awayUntil: '2026-12-07' });
  },
);

it('is silent while away, and begins again by itself on the day they are back', async () => {
  const dana = desk.as('dana');
  await dana.types('settings strength normal');
  await dana.types('add Acme: call them today');
  await dana.types('away until 1 dec');
  for (const day of ['24', '25', '26', '27', '30']) expect(await rounds.beat(`2026-11-${day}T14:00:00Z`)).toEqual([]);
  expect(words((await rounds.beat('2026-12-01T14:00:00Z'))[0]!)).toContain('*Acme*');
});

it.each([
  { typed: 'away', says: 'Try `/nextstep away until 7 dec`' },
  { typed: 'away yesterday', says: '“yesterday” is in the past' },
  { typed: 'away until soon', says: 'could be any day' },
  { typed: 'away in 3 years', says: 'too far away' },
  { typed: 'away <!channel>', says: 'could not read' },
])('$typed changes nothing, and says why', async ({ typed, says }) => {
  const reply = words(await desk.as('dana').types(typed));
  expect(reply).toContain(says);
  expect(reply).not.toContain('<!channel>');
  expect(await rep()).toMatchObject({ awayUntil: null });
});

it('takes a day picked instead of one that cannot be, and asks again for one not ahead', async () => {
  const dana = desk.as('dana');
  const asked = await dana.types('away until soon');
  const again = await dana.picks(asked, '2026-11-20');
  expect(words(again)).toContain('in the past');
  expect(labels(again)).toContain('Never mind');
  expect(words(await dana.picks(again, '2026-12-18'))).toContain('silent until Fri 18 Dec');
  expect(await rep()).toMatchObject({ awayUntil: '2026-12-18' });
});

it('is silent from a day to come, and speaks until then', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them today');
  expect(words(await dana.types('away from 25 nov to 27 nov'))).toBe(
    'Enjoy it. I am silent from Wed 25 Nov on, and speak again on Mon 30 Nov. Until then nudges come as usual. `/nextstep back` ends it sooner.',
  );
  expect(await rep()).toMatchObject({ awayFrom: '2026-11-25', awayUntil: '2026-11-28' });
  expect(words(await dana.types('why Acme'))).toContain('Away from Wed 25 Nov until Sat 28 Nov.');
  const days = ['24', '25', '26', '27', '28', '30'];
  const said: string[] = [];
  for (const day of days) if ((await rounds.beat(`2026-11-${day}T14:00:00Z`)).length > 0) said.push(day);
  expect(said).toEqual(['24', '30']);
});

it('puts off an absence that has not begun, and another takes its place', async () => {
  const dana = desk.as('dana');
  await dana.types('away from 7 dec to 11 dec');
  expect(words(await dana.types('away for 2 days'))).toContain('silent until Wed 25 Nov');
  expect(await rep()).toMatchObject({ awayFrom: null, awayUntil: '2026-11-25' });
  await dana.types('away next week');
  expect(words(await dana.types('back'))).toBe('Your absence from Mon 30 Nov is off. Nudges come as usual.');
  expect(await rep()).toMatchObject({ awayFrom: null, awayUntil: null });
  expect(words(await dana.types('back'))).toBe('You are not away. Nudges come as usual.');
});

it('asks for the day they are back when only the first was said, and takes none before it', async () => {
  const dana = desk.as('dana');
  const asked = await dana.types('away from 7 dec');
  expect(words(asked)).toContain('From Mon 7 Dec until which day are you away?');
  expect(labels(asked)).toEqual(expect.arrayContaining(['Tue 8 Dec', 'Fri 11 Dec', 'Mon 14 Dec']));
  const again = await dana.picks(asked, '2026-12-01');
  expect(words(again)).toContain('From Mon 7 Dec until which day are you away?');
  expect(words(await dana.picks(again, '2026-12-14'))).toContain('silent from Mon 7 Dec on, and speak again on Mon 14 Dec.');
  expect(await rep()).toMatchObject({ awayFrom: '2026-12-07', awayUntil: '2026-12-14' });
});

it('says how things stand to whoever asks without a day, and in the settings', async () => {
  const dana = desk.as('dana');
  expect(words(await dana.types('away'))).toContain('Try `/nextstep away until 7 dec`');
  expect(words(await dana.types('settings'))).not.toContain('away');
  await dana.types('away from 7 dec to 18 dec');
  expect(words(await dana.types('away'))).toContain('Away from Mon 7 Dec until Sat 19 Dec. `/nextstep back` ends it');
  expect(words(await dana.types('settings'))).toContain('• away from Mon 7 Dec until Sat 19 Dec · `/nextstep back`');
});

it.each([
  {
    typed: 'back on 14 dec',
    from: '2026-12-07',
    until: '2026-12-14',
    says: 'silent from Mon 7 Dec on, and speak again on Mon 14 Dec.',
  },
  { typed: 'back 12 dec', from: '2026-12-07', until: '2026-12-12', says: 'speak again on Mon 14 Dec.' },
  { typed: 'back tomorrow', from: null, until: null, says: 'Your absence from Mon 7 Dec is off.' },
  { typed: 'back soon', from: '2026-12-07', until: '2026-12-19', says: '“soon” could be any day. On which day are you back?' },
  { typed: 'away off', from: null, until: null, says: 'Your absence from Mon 7 Dec is off.' },
  {
    typed: 'away until friday',
    from: null,
    until: '2026-11-27',
    says: 'That takes the place of: Away from Mon 7 Dec until Sat 19 Dec.',
  },
])('$typed, with an absence ahead', async ({ typed, from, until, says }) => {
  await desk.as('dana').types('away from 7 dec to 18 dec');
  expect(words(await desk.as('dana').types(typed))).toContain(says);
  expect(await rep()).toMatchObject({ awayFrom: from, awayUntil: until });
});

it('offers the other reading of a day also when a reason stands behind it', async () => {
  expect(words(await desk.as('dana').types('away friday for the dentist'))).toContain(
    'Away on that day alone? `/nextstep away on friday`',
  );
});
