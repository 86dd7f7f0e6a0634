import { expect, it } from 'vitest';
import { people, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['max', 'ada'] as const)('shows %s the team’s week: plans and quiet people, by name, no rows of nothing', async (who) => {
  const [dana, ben] = [desk.as('dana'), desk.as('ben')];
  await ben.types('add Beta, Sam Roe');
  await dana.types('add Acme, Jane Doe: send Jane the checklist friday');
  await dana.types('did Acme: called Jane');
  desk.at('2026-11-27T14:00:00Z');
  const said = words(await desk.as(who).types('team'));
  expect(said).toMatch(/\*The team, since Mon 23 Nov:\* 1 step, /);
  expect(said).toMatch(
    /<@U0BEN>\n• quiet: \*Beta\*[^]*<@U0DANA> · 1 step taken\n• \*Acme\*: send Jane the checklist, today, Fri 27 Nov/,
  );
  expect(said).not.toMatch(/U0MAX|U0ADA/);
  expect(said).toContain('Only you see this.');
});

it('shows of each rep what is due first, and who has waited longest', async () => {
  const dana = desk.as('dana');
  const names = ['Golf', 'Alfa', 'Echo', 'Charlie', 'Bravo', 'Foxtrot', 'Delta'];
  for (const [at, name] of names.entries()) await dana.types(`add ${name}: call them in ${at + 1} days`);
  for (const [at, name] of ['Lima', 'Kilo', 'Juliet', 'India', 'Hotel', 'Mike'].entries()) {
    desk.at(`2026-11-${String(9 + at).padStart(2, '0')}T14:00:00Z`);
    await dana.types(`add ${name}`);
  }
  desk.at('2026-11-24T14:00:00Z');
  const said = words(await desk.as('max').types('team'));
  expect(said.match(/(?<=^• \*)\w+/gm)).toEqual(['Golf', 'Alfa', 'Echo', 'Charlie', 'Bravo']);
  expect(said).toContain('• and 2 more planned\n• quiet: *Juliet*, *Kilo*, *Lima*, *India*, *Hotel* and 1 more');
});

it('says nothing of whoever has nothing, and nobody’s number is zero', async () => {
  await desk.as('ben').types('add Beta');
  await desk.as('dana').types('add Acme: call them friday');
  const said = words(await desk.as('max').types('team'));
  expect(said).toContain('<@U0DANA>\n• *Acme*');
  expect(said).not.toMatch(/U0BEN|U0ADA|U0MAX|\b0\b/);
});

it.each(['dana', 'ben'] as const)('is not for %s', async (who) => {
  await desk.as('ben').types('add Beta');
  const said = words(await desk.as(who).types('team'));
  expect(said).toContain('for the team’s managers and admins');
  expect(said).not.toContain('Beta');
});

it('says how the first one begins', async () => {
  expect(words(await desk.as('max').types('team'))).toContain('`/nextstep add Acme` begins it.');
});

it('shows prospects of somebody who was handed them and never used the app', async () => {
  await desk.tenant(({ people: known }) => known.change(people.ben.user, { joinedAt: null }));
  await desk.as('dana').types('add Acme: call them friday');
  await desk.as('dana').types('hand Acme to @ben');
  expect(words(await desk.as('max').types('team'))).toMatch(/<@U0BEN>\n• \*Acme\*: call them/);
});

it('shows the week before, as a Monday morning asks', async () => {
  await desk.as('dana').types('add Acme');
  await desk.as('dana').types('did Acme: called Jane');
  desk.at('2026-11-30T14:00:00Z');
  expect(words(await desk.as('max').types('team'))).toContain('*The team, since Mon 30 Nov:* no steps yet');
  expect(words(await desk.as('max').types('team last week'))).toMatch(
    /\*The team, Mon 23 Nov to Sun 29 Nov:\* 1 step, [^]*<@U0DANA> · 1 step taken/,
  );
});
