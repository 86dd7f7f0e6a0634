import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { type Said, useRounds } from '../support/rounds.ts';

// After four nudges that nobody acted on, the fifth asks once.
const desk = useDesk();
const rounds = useRounds(desk);
const acme = () => desk.prospect('Acme');

/** Four nudges pass; the fifth asks once. */
async function asked(step: boolean): Promise<Said> {
  await desk.as('dana').types('settings strength normal');
  await desk.as('dana').types(`add Acme, Jane Doe${step ? ': send Jane the checklist tomorrow' : ''}`);
  let last: Said | undefined;
  for (let day = 24; !last && day < 24 + 50; day++) {
    const said = await rounds.beat(new Date(Date.UTC(2026, 10, day, 14)).toISOString());
    last = said.find((one) => words(one).includes('named four times, and now I wait'));
  }
  // The first about a step came on its day, which lets it rest no longer than the others.
  expect(rounds.said()).toHaveLength(step ? 6 : 5);
  return last!;
}

it('asks about a quiet person: slower, or rest', async () => {
  const nudge = await asked(false);
  expect(labels(nudge)).toEqual(['Plan it', 'Did it', 'Half as often', 'Rest', 'Why']);
  expect(words(nudge)).toContain('What would suit better: half as often, or a rest?');
  for (const _press of ['once', 'twice'])
    expect(words(await desk.as('dana').presses(nudge, 'Half as often'))).toContain('I ask half as often from now on');
  expect(await acme()).toMatchObject({ slower: 1, nudges: 0 });
});

it('asks about a step: slower, rest, or drop', async () => {
  const nudge = await asked(true);
  expect(labels(nudge)).toEqual(['Did it', 'Half as often', 'Rest', 'Drop it', 'Why']);
  expect(words(nudge)).toContain('What would suit better: half as often, a rest, or letting go?');
  for (const _press of ['once', 'twice'])
    expect(words(await desk.as('dana').presses(nudge, 'Drop it'))).toContain('let go of: send Jane the checklist');
  expect(await acme()).toMatchObject({ planned: null });
});

it('Rest: is silent about them for six weeks', async () => {
  const nudge = await asked(false);
  for (const _press of ['once', 'twice'])
    expect(words(await desk.as('dana').presses(nudge, 'Rest'))).toMatch(/resting until \w+ \d+ \w+/);
  const { snoozedUntil, snoozes } = await acme();
  expect(snoozes).toBe(1);
  expect(snoozedUntil! > '2027-01-20').toBe(true);
});
