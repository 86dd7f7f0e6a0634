import { describe, expect, it } from 'vitest';
import { choices, labels, people, useDesk, words } from '../support/desk.ts';
import { type Said, useRounds } from '../support/rounds.ts';

// A silence a colleague agreed, as the nudge, `/nextstep` and `why` know it.
const desk = useDesk();
const rounds = useRounds(desk);
const until = 'Mon 1 Mar 2027';
const ben = () => desk.as('ben');
const dana = () => desk.as('dana');
const bens = async () => (await desk.tenant(({ prospects }) => prospects.of(people.ben.user)))[0]!;

/** Everything said to Ben, at each 9:00 in London from the 24th of November on, this many days long. */
async function nudges(days: number, from = '2026-11-24'): Promise<Said[]> {
  const said: Said[] = [];
  for (let day = 0; day < days; day += 1) {
    const at = new Date(Date.parse(`${from}T09:00:00Z`) + day * 86_400_000).toISOString();
    said.push(...(await rounds.beat(at)).filter(({ to }) => to === people.ben.user));
  }
  return said;
}

/** Dana helps the company as a whole, and Ben somebody there. */
async function beside(step = '', name = 'Acme'): Promise<void> {
  await ben().types('settings strength normal');
  await dana().types(`add ${name}`);
  await ben().types(`add ${name}, Sam Roe${step}`);
}

describe('nobody is nudged about whom a silence reaches', () => {
  it('neither when quiet nor about a step planned before, and on the day both are there', async () => {
    await beside();
    await beside(': call Sam on 26 nov', 'Beta');
    for (const name of ['Acme', 'Beta']) await dana().types(`not now ${name} until 1 dec`);
    expect(await nudges(7)).toEqual([]);
    const [nudge] = await nudges(1, '2026-12-01');
    expect(words(nudge!)).toMatch(/\*Beta\*, Sam Roe · meant for Thu 26 Nov[^]*\*Acme\*, Sam Roe · new, no first step yet/);
  });

  it('where nobody is named and it was agreed with somebody there', async () => {
    await ben().types('settings strength normal');
    await ben().types('add Acme');
    await dana().types('add Acme, Jane Doe');
    await dana().types('not now Acme until march');
    expect(await nudges(4)).toEqual([]);
  });

  it('until it ends before its day', async () => {
    await beside(': write to them on 26 nov');
    const agreed = await dana().types('not now Acme until march');
    expect(await nudges(3)).toEqual([]);
    await dana().presses(agreed, 'Undo');
    const [nudge] = await nudges(1, '2026-11-27');
    expect(words(nudge!)).toContain('*Acme*, Sam Roe · meant for');
  });

  it('and whoever is not reached is named as ever', async () => {
    await ben().types('settings strength normal');
    await ben().types('add Acme, Quinn');
    await dana().types('add Acme, Jane Doe');
    await dana().types('not now Acme until march');
    expect(await nudges(3)).toHaveLength(1);
  });
});

describe('a line already sent', () => {
  it.each([
    { step: '', label: 'Plan it', why: 'about a quiet person' },
    { step: ': write to them on 26 nov', label: 'Did it', why: 'about a step' },
    { step: ': write to them on 26 nov', label: 'Tomorrow', why: 'about a step, put off' },
    { step: '', label: 'In 2 weeks', why: 'about a quiet person, put off' },
  ])('$why answers a press kindly, changes nothing and has no buttons any more', async ({ step, label }) => {
    await beside(step);
    const [nudge] = await nudges(1, '2026-11-26');
    await dana().types('not now Acme until march');
    const was = await bens();
    const chosen = choices(nudge!).includes(label);
    const pressed = await (chosen ? ben().chooses(nudge!, label) : ben().presses(nudge!, label));
    expect(words(pressed)).toMatch(new RegExp(`\\*Acme\\*, Sam Roe · in peace until ${until}\nAll done here`));
    expect([...labels(pressed), ...choices(pressed)]).toEqual([]);
    expect(pressed.open).toBeUndefined();
    expect(pressed.whisper).toBeUndefined();
    expect(await bens()).toEqual(was);
  });

  it('says so, too, when it was one’s own not now', async () => {
    await beside();
    const [nudge] = await nudges(1, '2026-11-26');
    await ben().types('not now Acme until march');
    expect(words(await ben().presses(nudge!, 'Plan it'))).toContain(`*Acme*, Sam Roe · in peace until ${until}`);
  });

  it('is open again once the silence ended before its day', async () => {
    await beside();
    const [nudge] = await nudges(1, '2026-11-26');
    await dana().types('not now Acme until march');
    await ben().presses(nudge!, 'Plan it');
    await dana().types('talking Acme');
    const planned = await ben().submits(await ben().presses(nudge!, 'Plan it'));
    expect(words(await desk.redrawn('ben', planned))).toContain('*Acme*, Sam Roe · planned for today');
  });
});

it('`/nextstep` names nobody whom a silence reaches', async () => {
  await beside();
  await beside(': call Sam on 26 nov', 'Beta');
  for (const name of ['Acme', 'Beta']) await dana().types(`not now ${name} until march`);
  desk.at('2026-11-30T10:00:00Z');
  expect(words(await ben().types(''))).toContain('Nobody needs a step from you today');
  expect(words(await ben().types('list quiet'))).toContain('Nobody on your list is quiet');
  expect(words(await desk.as('max').types('team'))).not.toMatch(/quiet: [^\n]*Acme/);
});

describe('why', () => {
  it('names the rule, the day, and with whom it was agreed', async () => {
    await beside(': write to them on 26 nov');
    await dana().types('not now Acme until march');
    expect(words(await ben().types('why Acme'))).toBe(
      `*Acme*, Sam Roe: not before ${until}, because\n• a step is planned for Thu 26 Nov\n• we agreed to stay silent until ${until}, with <@U0DANA>\n• something was logged about them today`,
    );
  });

  it('also when whom it was agreed with is forgotten, and no longer than it holds', async () => {
    await beside();
    await dana().types('not now Acme until march');
    await dana().presses(await dana().types('forget Acme'), 'Erase them');
    expect(words(await ben().types('why Acme'))).toContain(`we agreed to stay silent until ${until}, with <@U0DANA>`);
    desk.at('2027-03-01T09:00:00Z');
    expect(words(await ben().types('why Acme'))).not.toContain('silent');
  });
});
