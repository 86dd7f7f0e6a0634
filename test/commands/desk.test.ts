import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { spokenWords } from '../../src/commands/catalog.ts';
import { labels, mrkdwn, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

describe('whoever comes', () => {
  it('a guest is not served, typed or pressed, and nothing is written', async () => {
    const reply = await desk.as('dana').types('add Acme');
    const was = await desk.prospect('Acme');
    expect(words(await desk.as('gil').types('add Beta'))).toContain('full members of this workspace only');
    expect(words(await desk.as('gil').presses(reply, 'Undo'))).toContain('full members of this workspace only');
    expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual([was]);
  });

  it('sees nothing of another workspace', async () => {
    await desk.as('dana').types('add Acme, Jane Doe: call Jane');
    const elsewhere = desk.as('ada', 'T0NEIGHBOUR');
    for (const typed of ['show Acme', 'done Acme', 'list @dana', 'Acme', 'add Acme']) {
      expect(words(await elsewhere.types(typed))).not.toContain('Jane');
    }
    expect(await desk.tenant(({ prospects }) => prospects.of(null))).toHaveLength(1);
  });
});

describe('two at once', () => {
  it('both steps told about one prospect land, one after the other', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const before = (await desk.prospect('Acme')).revision;
    const replies = await Promise.all([
      dana.types('did Acme: sent it'),
      dana.types('did Acme: asked them'),
      desk.as('max').types('contact Acme: Jane Doe'),
    ]);
    for (const reply of replies) expect(labels(reply)).toContain('Undo');
    const after = await desk.prospect('Acme');
    expect(after).toMatchObject({ gives: 1, asks: 1, contacts: ['Jane Doe'], revision: before + 3 });
    expect(await desk.tenant(({ log }) => log.story(after.id, 10))).toHaveLength(4);
  });

  it('of two plans one is planned, and the other in the history', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await Promise.all([dana.types('Acme: call them'), dana.types('Acme: send the deck')]);
    const { id } = await desk.prospect('Acme');
    const states = await desk.db.execute(sql`select state from steps where prospect_id = ${id} order by state`);
    expect(states.map(({ state }) => state)).toEqual(['dropped', 'planned']);
  });

  it('a name added twice in one moment is added once, and the second hears so', async () => {
    const dana = desk.as('dana');
    const said = await Promise.all([dana.types('add Acme'), dana.types('add ACME Inc.')]).then((all) => all.map(words));
    expect(said.filter((one) => one.includes('is on your list. What'))).toHaveLength(1);
    expect(said.filter((one) => one.includes('is already on your list'))).toHaveLength(1);
    expect(await desk.tenant(({ prospects }) => prospects.of(null))).toHaveLength(1);
  });

  it('one command delivered twice in one moment writes once and answers the same', async () => {
    const dana = desk.as('dana');
    const twice = await Promise.all([1, 2].map(() => dana.types('add Acme: call them', { key: 'same' })));
    expect(twice[0]).toEqual(twice[1]);
    expect((await desk.prospect('Acme')).revision).toBe(2);
  });

  it('one button pressed twice in one moment does it once', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them today');
    const today = await dana.types('');
    const both = await Promise.all([dana.presses(today, 'Did it'), dana.presses(today, 'Did it')]);
    for (const reply of both) expect(words(reply)).toContain('*Acme*. Done: call them.');
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 1, planned: null });
  });
});

const someName = fc.constantFrom(
  'Acme',
  'acme',
  'Beta',
  'No Limits',
  'Acme, Jane Doe',
  'Oak',
  'Nobody',
  '<!channel>',
  '@ben',
  '',
);
const someDay = fc.constantFrom('', ' friday', ' soon', ' yesterday', ' feb 30', ' until march', ' 2 weeks', ' today');
const someNote = fc.oneof(
  fc.constantFrom('', ': call them', ': no answer', ': ...', ':'),
  fc.string({ unit: 'binary', maxLength: 40 }).map((note) => `: ${note}`),
);
const anyTyped = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...spokenWords, ''), someName, someDay, someNote).map(commandOf) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
);

function commandOf([verb, name, day, note]: [string, string, string, string]): string {
  return `${verb} ${name}${note === ': call them' ? '' : day}${note}${note === ': call them' ? day : ''}`.trim();
}

it('whatever is typed is answered, and leaves at most one step planned for each prospect', async () => {
  const dana = desk.as('dana');
  for (const typed of ['add Acme', 'add Beta, Jane Doe', 'add No Limits', 'add Oak Street', 'add Oak Valley'])
    await dana.types(typed);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('dana', 'ben', 'ada'), anyTyped, fc.nat(), async (name, typed, press) => {
      const reply = await desk.as(name).types(typed);
      expect(words(reply)).not.toBe('');
      // Of plain text, as a form's labels are, Slack makes no mention.
      expect(mrkdwn(reply).filter((text) => text.includes('<!'))).toEqual([]);
      const all = labels(reply);
      if (all.length) expect(words(await desk.as(name).presses(reply, all[press % all.length]!))).not.toBe('');
      const [most] = await desk.db.execute<{ planned: number }>(sql`
        select coalesce(max(count), 0)::int as planned
        from (select count(*) from steps where state = 'planned' group by workspace_id, prospect_id) as each`);
      expect(most?.planned).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
}, 120_000);
