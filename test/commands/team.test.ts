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

it.each(['dana', 'ben'] as const)('is not for %s', async (who) => {
  await desk.as('ben').types('add Beta');
  const said = words(await desk.as(who).types('team'));
  expect(said).toContain('for the team’s managers and admins');
  expect(said).not.toContain('Beta');
});

it('says how the first one begins', async () => {
  expect(words(await desk.as('max').types('team'))).toContain('The first one begins with `/nextstep add Acme`');
});

it('shows prospects of somebody who was handed them and never used the app', async () => {
  await desk.tenant(({ people: known }) => known.change(people.ben.user, { joinedAt: null }));
  await desk.as('dana').types('add Acme: call them friday');
  await desk.as('dana').types('hand Acme to @ben');
  expect(words(await desk.as('max').types('team'))).toMatch(/<@U0BEN>\n• \*Acme\*: call them/);
});
