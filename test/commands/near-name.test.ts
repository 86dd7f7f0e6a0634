import { describe, expect, it } from 'vitest';
import { labels, people, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const everybody = () => desk.tenant(({ prospects }) => prospects.of(null));

describe('a verb that is nearly the beginning of a name', () => {
  it.each([
    { name: 'No Limits', typed: 'No Limit: send the deck', asks: 'Say that *No Limits* said no?' },
    {
      name: 'Stop & Shop',
      typed: 'Stop & Sho: send the deck',
      asks: '*Stop & Shop*: nobody in the team will contact them again',
    },
    { name: 'Remove It', typed: 'Remove I: send the deck', asks: 'Take *Remove It* off your list?' },
  ])('$typed asks, and a second button plans for $name', async ({ name, typed, asks }) => {
    const dana = desk.as('dana');
    await dana.types(`add ${name}`);
    const asked = await dana.types(typed);
    expect(words(asked).replaceAll('&amp;', '&')).toContain(asks);
    expect(words(asked).replaceAll('&amp;', '&')).toContain(`You typed: ${typed}`);
    expect(labels(asked)).toContain(`Plan for ${name}`);
    const planned = await dana.presses(asked, `Plan for ${name}`);
    expect(words(planned)).toContain('Next: *send the deck*, tomorrow');
    expect(await desk.prospect(name)).toMatchObject({ stage: 'new', stopped: false, planned: { text: 'send the deck' } });
    expect(words(await dana.presses(asked, 'Never mind'))).toContain('no longer fits');
  });

  it.each([{ name: 'Won Ton Foods', typed: 'Won Ton Food: send the deck', verb: 'won', becomes: { stage: 'won' } }])(
    '$typed asks also where the verb would not',
    async ({ name, typed, verb, becomes }) => {
      const dana = desk.as('dana');
      await dana.types(`add ${name}`);
      const asked = await dana.types(typed);
      expect(words(asked)).toContain(`Nothing is saved yet. Is it a step for *${name}*, or \`${verb}\` about *${name}*?`);
      expect(labels(asked)).toEqual([`Plan for ${name}`, `${verb}: ${name}`, 'Never mind']);
      expect(await desk.prospect(name)).toMatchObject({ stage: 'new', planned: null });
      await dana.presses(asked, `${verb}: ${name}`);
      expect(await desk.prospect(name)).toMatchObject({ ...becomes, planned: null });
    },
  );

  it('is offered where the verb knows nobody of that name', async () => {
    const dana = desk.as('dana');
    await dana.types('add Did Rights');
    const asked = await dana.types('Did Righs: send the deck');
    expect(labels(asked)).toEqual(['Add Righs', 'Plan for Did Rights', 'Never mind']);
    await dana.presses(asked, 'Plan for Did Rights');
    expect(await everybody()).toMatchObject([{ name: 'Did Rights', planned: { text: 'send the deck' } }]);
  });

  it('is offered where the verb adds nobody', async () => {
    const dana = desk.as('dana');
    await dana.types('add Heard Radio');
    const asked = await dana.types('Heard Radoi: send the deck');
    expect(words(asked)).toContain('I know nobody called *Radoi*, so nothing is saved yet.');
    expect(labels(asked)).toEqual(['Plan for Heard Radio', 'Never mind']);
    await dana.presses(asked, 'Plan for Heard Radio');
    expect(await everybody()).toMatchObject([{ name: 'Heard Radio', planned: { text: 'send the deck' } }]);
  });

  it('asks for the day after that', async () => {
    const dana = desk.as('dana');
    await dana.types('add No Limits');
    const day = await dana.presses(await dana.types('No Limit: send the deck soon'), 'Plan for No Limits');
    await dana.presses(day, 'Fri 27 Nov');
    expect(await desk.prospect('No Limits')).toMatchObject({ stage: 'new', planned: { plannedFor: '2026-11-27' } });
  });

  it('is not asked about when there is nothing to plan, or the name stands in full behind the verb', async () => {
    const dana = desk.as('dana');
    for (const name of ['No Limits', 'Limit']) await dana.types(`add ${name}`);
    expect(labels(await dana.types('no Limi'))).toEqual(['Yes, Limit', 'Never mind']);
    expect(words(await dana.types('no Limit: chose B'))).toContain('*Limit*: they said no, a clear answer');
  });
});

describe('a verb that takes no note', () => {
  const rep = async () => (await desk.tenant(({ people: known }) => known.get(people.dana.user)))!;

  it.each([
    { name: 'Away Travel', typed: 'Away Travl: send the deck by fri' },
    { name: 'List GmbH & Söhne', typed: 'List Söhn: send the deck by fri' },
    { name: 'Set Point', typed: 'Set Piont: send the deck by fri' },
  ])('$typed may mean $name, and is asked about', async ({ name, typed }) => {
    const dana = desk.as('dana');
    await dana.types(`add ${name}`);
    const asked = await dana.types(typed);
    expect(words(asked)).toContain(`You typed: ${typed}`);
    expect(labels(asked)).toEqual([`Plan for ${name}`, 'Never mind']);
    await dana.presses(asked, `Plan for ${name}`);
    expect(await desk.prospect(name)).toMatchObject({ planned: { text: 'send the deck', plannedFor: '2026-11-27' } });
    expect(await rep()).toMatchObject({ awayUntil: null });
  });

  it.each([
    { typed: 'List Gmbhs: send the deck', says: 'I have no list of' },
    { typed: 'Set Point: send the deck', says: 'I have no setting called “Point:”' },
    { typed: 'settings hour: soon', says: 'I could not read that' },
    { typed: 'Away Travel: send the deck', says: 'Until which day are you away?' },
  ])('$typed is refused with the words still in sight', async ({ typed, says }) => {
    const said = words(await desk.as('dana').types(typed));
    expect(said).toContain(says);
    expect(said).toContain(`You typed: ${typed}`);
  });
});
