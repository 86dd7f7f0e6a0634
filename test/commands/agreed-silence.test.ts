import { deepStrictEqual } from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { bringIn } from '../../src/bring-in.ts';
import { heededKeys, reaching } from '../../src/domain/agreed-silence.ts';
import { openUpkeep } from '../../src/db/upkeep.ts';
import { imported } from '../csv/files.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { labels, monday, type Name, people, useDesk, words } from '../support/desk.ts';
import { dumpOf } from '../support/dump.ts';

// The silence agreed with a not now, at every door: it is the team’s, and rests on names rather than on one rep’s row.
const desk = useDesk();
const held = 'We agreed to stay silent until Mon 1 Mar 2027';
const says = async (who: Name, typed: string) => words(await desk.as(who).types(typed));
const does = async (who: Name, ...all: string[]) => {
  for (const typed of all) await desk.as(who).types(typed);
};
const sure = async (who: Name, typed: string, label: string) => desk.as(who).presses(await desk.as(who).types(typed), label);
const of = (who: Name) => desk.tenant(({ prospects }) => prospects.of(people[who].user));
const bring = (name: Name, ...lines: string[]) => {
  const { workspace, db } = desk;
  return bringIn(db, { workspace, owner: people[name].user, now: new Date(monday), dry: false }, () => imported(...lines));
};

describe('whom it holds for', () => {
  it.each([
    { agreed: 'Acme', other: 'Acme', free: false, why: 'the company as a whole' },
    { agreed: 'Acme', other: 'Acme, Quinn', free: false, why: 'agreed with the company, for everybody there' },
    { agreed: 'Acme, Jane Doe', other: 'Acme', free: false, why: 'nobody named could be her' },
    { agreed: 'Acme, Jane Doe', other: 'ACME Inc., jané doe', free: false, why: 'the same person in another spelling' },
    { agreed: 'Acme, Jane Doe', other: 'Acme, Quinn', free: true, why: 'somebody else there is free' },
    { agreed: 'Acme, Jane Doe', other: 'Beta, Jane Doe', free: true, why: 'a namesake elsewhere is somebody else' },
    { agreed: 'Acme', other: 'Acme Bakery', free: true, why: 'a longer name is somebody else' },
  ])('agreed with $agreed, a colleague adds $other: $why', async ({ agreed, other, free }) => {
    await does('dana', `add ${agreed}`, `not now ${agreed.split(',')[0]!} until march`);
    expect(await says('ben', `add ${other}`)).toContain(free ? 'is on your list' : held);
  });

  it.each([
    { bens: ['add Acme, Quinn'], danas: 'Acme', free: false, why: 'the company as a whole' },
    { bens: ['add Acme'], danas: 'Acme, Jane Doe', free: false, why: 'nobody is named there' },
    { bens: ['add Acme, Quinn', 'contact Acme: jané doe'], danas: 'Acme, Jane Doe', free: false, why: 'she is one of them' },
    { bens: ['add Acme, Quinn'], danas: 'Acme, Jane Doe', free: true, why: 'somebody else there is free' },
    { bens: ['add Acme', 'contact Acme: Quinn'], danas: 'Acme, Jane Doe', free: true, why: 'somebody else is named by now' },
  ])('agreed with $danas, a colleague who typed $bens plans: $why', async ({ bens, danas, free }) => {
    // Dana is there first, by another name, since Ben could not have added what she helps.
    await does('dana', `add Elsewhere${danas.slice('Acme'.length)}`);
    await does('ben', ...bens);
    const { id, contacts } = await desk.prospect('Elsewhere');
    await desk.db.execute(sql`update prospects set name = 'Acme', name_key = 'acme' where id = ${id}`);
    expect(danas).toBe(['Acme', ...contacts].join(', '));
    await does('dana', 'not now Acme until march');
    expect(await says('ben', 'Acme: send it tomorrow')).toContain(free ? 'Next: *send it*' : held);
    expect(await says('ben', 'Acme: send it on 1 march')).toContain('Next: *send it*');
  });

  it('agreed already, somebody else named there since is free, until that is taken back', async () => {
    await does('ben', 'add Acme');
    await does('dana', 'add Acme, Jane Doe', 'not now Acme until march');
    expect(await says('ben', 'Acme: send it tomorrow')).toContain(held);
    const reached = async () => (await of('ben'))[0]?.silentUntil;
    expect(await reached()).toBe('2027-03-01');
    await does('ben', 'contact Acme: Quinn');
    expect(await reached()).toBeNull();
    expect(await says('ben', 'Acme: send it tomorrow')).toContain('Next: *send it*');
    await does('ben', 'undo', 'undo');
    expect(await reached()).toBe('2027-03-01');
    expect(await says('ben', 'Acme: send it tomorrow')).toContain(held);
  });

  it('is the same in both directions for a company without a contact person, and an import is judged like an add', async () => {
    await does('dana', 'add Dd');
    await does('ben', 'add Dd, Pat');
    await does('dana', 'not now Dd until march');
    expect(await says('ben', 'Dd: write to Pat')).toContain(
      `${held}, the whole team, so nothing was saved. <@U0DANA> is the one to ask.`,
    );
    expect(await says('max', 'add Dd, Quinn')).toContain(held);
    expect(await bring('max', 'company,contact', 'Dd,Quinn', 'Ee,Quinn')).toMatchObject({
      taken: 1,
      leftOut: [{ name: 'Dd', why: 'silent' }],
    });
  });
});

describe('cannot be shaken off', () => {
  /** What each hears who adds them again, by hand and by file, and once the day has come. */
  const again = async (typed: string) => {
    const answers = [];
    for (const who of ['ben', 'max', 'dana'] as const) answers.push((await says(who, typed)).includes(held));
    const brought = await bring('ben', 'company,contact', typed.slice('add '.length));
    desk.at('2027-03-01T14:00:00Z');
    return [...answers, brought, (await says('ben', typed)).includes('is on your list')];
  };
  const heldUntilItsDay = [
    true,
    true,
    true,
    expect.objectContaining({ taken: 0, leftOut: [expect.objectContaining({ why: 'silent' })] }),
    true,
  ];

  it('by removing them', async () => {
    await does('dana', 'add Bb, y', 'not now Bb until march');
    expect(await says('dana', 'remove Bb')).toContain('so does the silence agreed until Mon 1 Mar 2027');
    expect(await again('add Bb, y')).toEqual(heldUntilItsDay);
  });

  it('by forgetting them: what stays is a keyed hash and a day', async () => {
    await does('dana', 'add Zwölf Zebras, Jolanda Quux', 'not now Zwölf Zebras until march');
    expect(words(await sure('dana', 'forget Zwölf Zebras', 'Erase them'))).toContain(
      'The silence agreed until Mon 1 Mar 2027 still holds.',
    );
    expect(await dumpOf(desk)).not.toMatch(/zebras|jolanda|quux/i);
    const linked = sql`select from silences s join prospects p on p.workspace_id = s.workspace_id and p.id = s.holder_id`;
    expect(await desk.db.execute(sql`${linked} where s.workspace_id = ${desk.workspace}`)).toHaveLength(0);
    expect(await again('add Zwölf Zebras, Jolanda Quux')).toEqual(heldUntilItsDay);
  });

  it('by forgetting them once they are off the list', async () => {
    await does('dana', 'add Bb, y', 'not now Bb until march', 'remove Bb');
    await sure('dana', 'forget Bb', 'Erase them');
    expect(await again('add Bb, y')).toEqual(heldUntilItsDay);
  });

  it('by another name: it holds under both', async () => {
    await does('dana', 'add Cc', 'not now Cc until march', 'rename Cc > Qq');
    expect(await says('dana', 'add Cc, z: send now by fri')).toContain(`${held}, the whole team, so nothing was saved.`);
    expect(await says('dana', 'add Cc, z')).toContain('say `/nextstep talking Qq` first');
    expect(await says('dana', 'Qq: send now by fri')).toContain(held);
    for (const typed of ['add Cc, z', 'add Qq, z']) expect(await says('ben', typed)).toContain(held);
    await does('dana', 'remove Qq');
    for (const typed of ['add Cc', 'add Qq']) expect(await says('ben', typed)).toContain(held);
  });

  it('by a colleague’s rename, away from the name or onto it', async () => {
    await does('dana', 'add Acme');
    await does('ben', 'add Acme, Pat', 'add Foo, Pat');
    await does('dana', 'not now Acme until march');
    expect(await says('ben', 'rename Acme > Elsewhere')).toContain(held);
    expect(await says('ben', 'rename Foo > Acme Inc')).toMatch(/already on your list/);
    await does('max', 'add Gg, Kim');
    expect(await says('max', 'rename Gg > Acme')).toContain(held);
    expect(await says('ben', 'rename Acme > ACME, Inc.')).toContain('from now on');
  });

  it('by naming the person at a company where one has somebody else', async () => {
    await does('ben', 'add Acme, Sam Roe');
    await does('dana', 'add Acme, Jane Doe', 'not now Acme until march');
    const was = await of('ben');
    expect(await says('ben', 'contact Acme: Jane Doe')).toContain(`*Acme, Jane Doe* said not now. ${held}`);
    expect(await says('ben', 'add Acme, Jane Doe')).toContain(held);
    expect(await of('ben')).toEqual(was);
  });

  it('by naming another contact person of one’s own: they rest whole', async () => {
    await does('dana', 'add Acme, Jane Doe', 'not now Acme until march', 'contact Acme: Kim');
    expect(await says('dana', 'Acme: write to Kim')).toContain(held);
    await does('dana', 'remove Acme');
    expect(await says('ben', 'add Acme, Kim')).toContain('is on your list');
    expect(await says('max', 'add Acme, Jane Doe')).toContain(held);
  });

  it('by handing them over: it goes with them, and whoever has them is the one to ask', async () => {
    await does('dana', 'add Acme, Jane Doe', 'not now Acme until march');
    expect(await says('dana', 'hand Acme to @ben')).toContain('silent until Mon 1 Mar 2027');
    expect(await says('ben', 'Acme: write to Jane')).toContain(held);
    expect(await says('dana', 'add Acme, Jane Doe')).toContain('<@U0BEN> is the one to ask');
    await does('ben', 'remove Acme');
    expect(await says('dana', 'add Acme, Jane Doe')).toContain('<@U0BEN> is the one to ask');
  });
});

describe('ends', () => {
  const agreed = () => does('dana', 'add Acme, Jane Doe', 'not now Acme until march');
  it.each(['talking Acme', 'won Acme', 'no Acme: chose B', 'undo'])('with %s', async (typed) => {
    await agreed();
    await does('dana', typed, 'remove Acme');
    expect(await says('ben', 'add Acme, Jane Doe')).toContain('is on your list');
  });

  it.each(['not now Acme', 'not now Acme: after the move'])('not with %s, which names no other day', async (typed) => {
    await agreed();
    await does('dana', typed, 'remove Acme');
    expect(await says('ben', 'add Acme, Jane Doe')).toContain('silent until Mon 1 Mar 2027');
  });

  it('under every name they had meanwhile', async () => {
    await agreed();
    await does('dana', 'rename Acme > Qq', 'talking Qq');
    for (const typed of ['add Acme, Jane Doe', 'add Qq, Kim']) expect(await says('ben', typed)).toContain('is on your list');
  });

  it('and begins again when that is taken back', async () => {
    await agreed();
    await does('dana', 'contact Acme: Kim', 'rename Acme > Qq', 'talking Qq', 'undo');
    for (const typed of ['add Acme, Jane Doe', 'add Qq, Jane Doe']) expect(await says('ben', typed)).toContain(held);
    // With whom it was agreed is remembered, too.
    expect(await says('ben', 'add Acme, Kim')).toContain('is on your list');
  });

  it('under the new name alone when the rename is taken back', async () => {
    await agreed();
    await does('dana', 'rename Acme > Qq', 'undo');
    expect(await says('ben', 'add Qq, Jane Doe')).toContain('is on your list');
    expect(await says('ben', 'add Acme')).toContain(held);
  });

  it('on another day when another day is agreed, under every name', async () => {
    await agreed();
    await does('dana', 'rename Acme > Qq', 'not now Qq until 1 feb');
    desk.at('2027-02-01T15:00:00Z');
    for (const typed of ['add Acme, Jane Doe', 'add Qq, Kim']) expect(await says('ben', typed)).toContain('is on your list');
  });

  it('of one leaves the other’s', async () => {
    await does('max', 'add Acme, Kim');
    await agreed();
    await does('max', 'not now Acme until april');
    await does('dana', 'talking Acme');
    expect(await says('ben', 'add Acme')).toContain('silent until Thu 1 Apr 2027');
    await does('max', 'talking Acme');
    expect(await says('ben', 'add Acme')).toContain('is already helping');
  });
});

describe('of somebody who is off every list', () => {
  const gone = () => does('dana', 'add Bb, Jane Doe', 'not now Bb until march', 'remove Bb');

  it('can be ended by whoever agreed it, and says how', async () => {
    await gone();
    expect(await says('dana', 'add Bb, Jane Doe')).toContain(
      'If they came back to you, say `/nextstep lift Bb: they wrote to us` first.',
    );
    expect(await says('dana', 'lift Bb')).toContain('Try `/nextstep lift');
    expect(await says('dana', 'lift Bb: they wrote to us')).toContain('*Bb*: the silence is over. Be gentle.');
    expect(await says('ben', 'add Bb, Jane Doe')).toContain('is on your list');
  });

  it('can be ended after a forget, for every contact person at once', async () => {
    await gone();
    await sure('dana', 'forget Bb', 'Erase them');
    expect(await says('dana', 'lift Bb: they wrote to us')).toContain('the silence is over');
    expect(await says('ben', 'add Bb, Jane Doe')).toContain('is on your list');
  });

  it.each([
    { who: 'ben', says: '<@U0DANA> is the one to ask' },
    { who: 'max', says: 'the silence is over' },
    { who: 'ada', says: 'the silence is over' },
  ] as const)('$who: $says', async ({ who, says: answer }) => {
    await gone();
    expect(await says(who, 'lift Bb: they wrote to us')).toContain(answer);
  });

  it('is found again with them: an undo of the removal', async () => {
    await does('dana', 'add Bb, Jane Doe', 'not now Bb until march');
    const removed = await desk.as('dana').types('remove Bb');
    expect(words(await desk.as('dana').presses(removed, 'Undo'))).toContain('Taken back for *Bb*');
    expect(await says('dana', 'Bb: write to Jane')).toContain('say `/nextstep talking Bb` first');
    await does('dana', 'talking Bb');
    expect(await says('ben', 'add Bb, Kim')).toContain('is on your list');
  });

  it('is not lifted for somebody who is still on a list', async () => {
    await does('dana', 'add Bb, Jane Doe', 'not now Bb until march', 'rename Bb > Qq');
    expect(await says('dana', 'lift Bb: they wrote to us')).toContain('say `/nextstep talking Qq` first');
    expect(await says('max', 'lift Bb: they wrote to us')).toContain('<@U0DANA> is the one to ask');
  });
});

describe('an undo asks again what an add would ask', () => {
  it('who else has them by now', async () => {
    await does('dana', 'add Bb, y', 'not now Bb until march');
    await does('dana', 'talking Bb');
    const removed = await desk.as('dana').types('remove Bb');
    await does('ben', 'add Bb, y');
    expect(words(await desk.as('dana').presses(removed, 'Undo'))).toContain('<@U0BEN> is already helping *Bb*');
    expect(await of('dana')).toEqual([]);
  });

  it('who else took the old name since', async () => {
    await does('dana', 'add Old, y');
    const renamed = await desk.as('dana').types('rename Old > New');
    await does('ben', 'add Old, y');
    expect(words(await desk.as('dana').presses(renamed, 'Undo'))).toContain('<@U0BEN> is already helping *Old*');
    expect((await of('dana')).map(({ name }) => name)).toEqual(['New']);
  });

  it('and brings back whoever stood beside a colleague’s before', async () => {
    await does('dana', 'add Acme');
    await does('ben', 'add Acme, Sam Roe');
    const removed = await desk.as('dana').types('remove Acme');
    expect(words(await desk.as('dana').presses(removed, 'Undo'))).toContain('Taken back for *Acme*');
  });

  it('what silence was agreed since', async () => {
    await does('dana', 'add Bb');
    await does('ben', 'add Bb, y');
    const removed = await desk.as('ben').types('remove Bb');
    await does('dana', 'not now Bb until march');
    expect(words(await desk.as('ben').presses(removed, 'Undo'))).toContain(
      `${held}, the whole team, so nothing was saved. <@U0DANA>`,
    );
    expect(await of('ben')).toEqual([]);
  });

  it('whether the step it puts back may be planned', async () => {
    await does('dana', 'add Bb');
    await does('ben', 'add Bb, y: write to y on 1 dec');
    for (const typed of ['drop Bb', 'move Bb 1 mar', 'Bb: call y on 1 mar', 'won Bb', 'no Bb']) {
      await does('ben', 'Bb: write to y on 1 dec');
      const reply = await desk.as('ben').types(typed);
      await does('dana', 'not now Bb until march');
      const was = await of('ben');
      expect(words(await desk.as('ben').presses(reply, 'Undo')), typed).toContain(held);
      expect(await of('ben')).toEqual(was);
      await does('dana', 'talking Bb');
    }
  });

  it('and what it leaves for that is named when it was typed', async () => {
    await does('dana', 'add Bb');
    await does('ben', 'add Early', 'add Bb, y: write to y on 1 dec', 'drop Bb');
    await does('dana', 'not now Bb until march');
    expect(await says('ben', 'undo')).toBe(
      'Silence is agreed with *Bb*, so I left that as it is.\nTaken back instead: *Early* is off your list.',
    );
  });

  it('and lets a step marked done by mistake be planned again, in peace', async () => {
    await does('dana', 'add Bb');
    await does('ben', 'add Bb, y: write to y on 1 dec');
    const done = await desk.as('ben').types('done Bb');
    await does('dana', 'not now Bb until march');
    expect(words(await desk.as('ben').presses(done, 'Undo'))).toContain('Taken back for *Bb*');
    expect(await of('ben')).toMatchObject([{ planned: { plannedFor: '2026-12-01' }, silentUntil: '2027-03-01' }]);
  });
});

it('a rename asks who else has them, as an add would', async () => {
  await does('ben', 'add Acme, Jane Doe');
  await does('dana', 'add Akme, Jane Doe', 'add Acmee, Sam Roe');
  expect(await says('dana', 'rename Akme > Acme')).toContain('<@U0BEN> is already helping *Acme*');
  expect(await says('dana', 'rename Acmee > Acme')).toContain('from now on');
});

it('offers nothing to plan to a colleague whom it reaches', async () => {
  await does('dana', 'add Acme');
  await does('ben', 'add Acme, Pat');
  await does('dana', 'not now Acme until march');
  expect(await says('ben', 'coach Acme')).toContain(held);
  expect(labels(await desk.as('ben').types('did Acme: met Pat at the fair'))).not.toContain('Plan 1');
  expect(await says('ben', 'list')).toContain('*Acme*, Pat (new, silent until Mon 1 Mar 2027)');
});

it('is another workspace’s business only there', async () => {
  await does('dana', 'add Acme', 'not now Acme until march');
  expect(words(await desk.as('ben', 'T0OTHERTEAM').types('add Acme'))).toContain('is on your list');
});

it('keeps no name in its table, and is gone from it once its day is over everywhere', async () => {
  const rows = () => desk.db.execute(sql`select * from silences where workspace_id = ${desk.workspace}`);
  await does('dana', 'add Acme, Jane Doe', 'not now Acme until march');
  expect(JSON.stringify(await rows())).not.toMatch(/acme|jane/i);
  const { prune } = openUpkeep(desk.db);
  for (const [now, left] of [
    ['2027-03-02T12:00:00Z', 2],
    ['2027-03-03T00:00:00Z', 0],
  ] as const) {
    await prune(new Date(now));
    expect(await rows()).toHaveLength(left);
  }
});

it.each([
  { before: [], act: 'add Acme, Sam Roe', why: 'adds somebody' },
  { before: ['add Acme, Sam Roe'], act: 'Acme: call Sam tomorrow', why: 'plans' },
  { before: ['add Acme, Sam Roe'], act: 'did Acme: called Sam', why: 'logs a step' },
  { before: ['add Beta, Sam Roe'], act: 'rename Beta > Acme', why: 'renames somebody' },
  { before: ['add Acme, Sam Roe', 'remove Acme'], act: 'undo', why: 'takes a removal back' },
  { before: ['add Acme, Sam Roe'], act: 'hand Acme to @max', why: 'hands somebody over' },
])('misses nobody when a colleague $why at the very same time', async ({ before, act }) => {
  for (let round = 0; round < 6; round += 1) {
    const named = (typed: string) => typed.replaceAll('Acme', `Acme ${round}`).replaceAll('Beta', `Beta ${round}`);
    await does('dana', named('add Acme'));
    await does('ben', ...before.map(named));
    await Promise.all([does('dana', named('not now Acme until march')), does('ben', named(act))]);
    expect(await kept()).toEqual(await told());
  }
});

/** Until when others' silence reaches each prospect: as it is kept with them, and as the silences tell it. */
const everybody = () => desk.tenant(({ prospects }) => prospects.of(null));
// One that was over when they came is not kept: it changes nothing.
const live = ({ touchedOn }: Prospect, until?: string | null) => (until && until > touchedOn ? until : null);
const kept = async () => (await everybody()).map((one) => [one.name, live(one, one.silentUntil)]);
const told = () =>
  desk.tenant(async ({ prospects, silences }) => {
    const said = [];
    for (const one of await prospects.of(null))
      said.push([one.name, live(one, reaching(one, await silences.among(heededKeys(one)))?.until)]);
    return said;
  });

afterEach(async () => {
  deepStrictEqual(await kept(), await told());
});
