import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { type Name, people, useDesk, words } from '../support/desk.ts';

// Nobody here has met the app: a workspace of its own for each test.
const desk = useDesk();
let made = 0;
const fresh = () => `T0NEW${++made}`;

const rep = (name: Name, workspace: string) => desk.tenant(({ people: known }) => known.get(people[name].user), workspace);

it('welcomes a rep once, says when it will write, and sets the day of the first nudge', async () => {
  const workspace = fresh();
  const dana = desk.as('dana', workspace);
  const first = words(await dana.types('add Acme'));
  expect(first).toMatch(/\*Acme\* is on your list[^]*Welcome\. On working days from 09:00 \(America\/New_York\)/);
  expect(first).toContain('`/nextstep help` lists everything');
  expect(words(await dana.types('add Beta'))).not.toContain('Welcome');
  expect(await rep('dana', workspace)).toMatchObject({
    joinedAt: new Date('2026-11-23T14:00:00Z'),
    nextRunAt: new Date('2026-11-24T14:00:00Z'),
    name: 'dana',
    zone: 'America/New_York',
  });
});

it('welcomes also somebody whose first command was not understood', async () => {
  const said = words(await desk.as('dana', fresh()).types('qwertz'));
  expect(said).toMatch(/did not understand[^]*Welcome\./);
});

it('asks the first admin once for the digest’s channel, and nobody else', async () => {
  const workspace = fresh();
  expect(words(await desk.as('dana', workspace).types(''))).not.toContain('Slack admin');
  const ada = desk.as('ada', workspace);
  expect(words(await ada.types(''))).toMatch(/Welcome\.[^]*You are a Slack admin\. [^]*digest waits for a channel/);
  expect(words(await ada.types(''))).not.toContain('You are a Slack admin');
});

it('says both behind a form that the first command opens', async () => {
  const workspace = fresh();
  await desk.as('dana', workspace).types('add Acme');
  await desk.as('dana', workspace).types('hand Acme to @ada');
  const reply = await desk.as('ada', workspace).types('worksheet Acme');
  expect(reply.open).toBeDefined();
  expect(reply.whisper?.text).toMatch(/^Welcome\.[^]*You are a Slack admin/);
  expect((await desk.as('ada', workspace).types('worksheet Acme')).whisper).toBeUndefined();
});

it('does not ask an admin who has just chosen', async () => {
  const workspace = fresh();
  const said = words(await desk.as('ada', workspace).types('digest here', { channel: 'C0SALES' }));
  expect(said).toContain('in <#C0SALES>');
  expect(said).not.toContain('You are a Slack admin');
});

it('refuses a guest politely, and keeps nothing of what they typed', async () => {
  const workspace = fresh();
  const gil = desk.as('gil', workspace);
  const said = words(await gil.types('add Acme, Jane Doe: send her the checklist soon'));
  expect(said).toBe('Next Step works for full members of this workspace only. Please ask a colleague who is one.');
  expect(await rep('gil', workspace)).toMatchObject({ guest: true, joinedAt: null, nextRunAt: null });
  for (const table of ['prospects', 'steps', 'entries', 'drafts', 'deliveries', 'stops']) {
    const rows = await desk.db.execute(sql`select 1 from ${sql.identifier(table)} where workspace_id = ${workspace}`);
    expect(rows, table).toHaveLength(0);
  }
  const kept = await desk.db.execute<{ row: string }>(sql`select t::text as row from inbox t where workspace_id = ${workspace}`);
  expect(kept.map(({ row }) => row).join()).not.toMatch(/Acme|Jane|checklist/);
});

it('makes no rep of somebody who was only named', async () => {
  const workspace = fresh();
  const dana = desk.as('dana', workspace);
  await dana.types('add Acme');
  await dana.types('hand Acme to @ben');
  expect(await rep('ben', workspace)).toMatchObject({ joinedAt: null, nextRunAt: null });
  expect(words(await desk.as('ben', workspace).types(''))).toContain('Welcome.');
});

it('answers the same delivery twice the same, and joins once', async () => {
  const workspace = fresh();
  const dana = desk.as('dana', workspace);
  const first = await dana.types('add Acme', { key: 'trigger 1' });
  expect(await dana.types('add Acme', { key: 'trigger 1' })).toEqual(first);
  expect(await desk.tenant(({ prospects }) => prospects.of(null), workspace)).toHaveLength(1);
});
