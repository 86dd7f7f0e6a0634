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
  expect(words(await desk.as('dana').types(typed))).toBe(
    `Enjoy it. I am silent until ${says}, and speak again from that day. \`/nextstep back\` ends it sooner.`,
  );
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
