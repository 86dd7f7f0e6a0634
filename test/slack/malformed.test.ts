import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../playground/slack/json.ts';
import { useReplicas } from '../support/replicas.ts';

const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
const press = (more: JsonObject): JsonObject => ({
  type: 'block_actions',
  team: { id: 'T0SALES' },
  user: { id: 'U0DANA' },
  channel: { id: 'C0SALES' },
  trigger_id: 'a trigger',
  response_url: 'https://hooks.slack.com/actions/x',
  actions: [{ type: 'button', action_id: 'entry.undo', block_id: 'b', value: '{}', action_ts: '1' }],
  ...more,
});

describe('over HTTP, a signed request that makes no sense gets an error status, and the process lives', () => {
  // More patience than Slack has, for a machine that is busy.
  const world = useReplicas('http', { ackWithinMs: 10_000 });

  it.each<{ why: string; body: string; json?: boolean; status: number }>([
    { why: 'broken JSON', body: '{"type":', json: true, status: 400 },
    { why: 'JSON that is nothing', body: 'null', json: true, status: 400 },
    { why: 'JSON that is a number', body: '5', json: true, status: 400 },
    { why: 'JSON that is a list', body: '[]', json: true, status: 400 },
    { why: 'a payload of broken JSON', body: form({ payload: '{"type":' }), status: 400 },
    { why: 'a payload that is nothing', body: form({ payload: 'null' }), status: 400 },
    { why: 'a payload that is a text', body: form({ payload: '"hello"' }), status: 400 },
    { why: 'five megabytes', body: form({ text: 'a'.repeat(5_000_000) }), status: 413 },
    { why: 'actions that are nothing', body: form({ payload: JSON.stringify(press({ actions: null })) }), status: 500 },
  ])('$why', async ({ body, json, status }) => {
    await world.start();
    const headers = json ? { 'content-type': 'application/json' } : {};
    const answer = await world.slack.http.tamper('slash_commands', {}, { body, headers });
    expect(answer.status).toBe(status);
    expect((await world.slack.as('U0DANA').types('/nextstep help')).error).toBeUndefined();
  });

  it('what nobody here listens for is refused before Slack gives up, whatever it is', async () => {
    await world.start();
    const unheard: { why: string; body: string }[] = [
      { why: 'nothing at all', body: '' },
      { why: 'not a form, not JSON', body: '%%%%' },
      { why: 'deeply nested', body: form({ payload: deep(30_000) }) },
      { why: 'the command twice', body: 'command=/nextstep&command=/nextstep&text=help&user_id=U0DANA&trigger_id=1' },
      { why: 'another command', body: form({ command: '/other', user_id: 'U0DANA', trigger_id: '1' }) },
      { why: 'actions that are none', body: form({ payload: JSON.stringify(press({ actions: [] })) }) },
    ];
    const answers = await Promise.all(
      unheard.map(async ({ why, body }) => {
        const { status } = await world.slack.http.tamper('slash_commands', {}, { body });
        return { why, status };
      }),
    );
    expect(answers).toEqual(unheard.map(({ why }) => ({ why, status: 404 })));
    expect((await world.slack.as('U0DANA').types('/nextstep help')).error).toBeUndefined();
  });

  it.each(['//', '/x/%zz', '/slack/events', '/', '/slack/events/../..', '/%'])('GET %s', async (path) => {
    const app = await world.start();
    const answer = await fetch(`http://127.0.0.1:${app.port}${path}`, { redirect: 'manual' });
    expect(answer.status).toBe(404);
    expect((await world.slack.as('U0DANA').types('/nextstep help')).error).toBeUndefined();
  });
});

describe.each<{ mode: 'socket' | 'http' }>([{ mode: 'socket' }, { mode: 'http' }])(
  'over $mode, a command or press with fields that are wrong is refused in words, and the process lives',
  ({ mode }) => {
    const world = useReplicas(mode, { ackWithinMs: 1_500 });
    const command = (more: JsonObject): JsonObject => ({
      command: '/nextstep',
      text: 'add Acme',
      user_id: 'U0DANA',
      team_id: 'T0SALES',
      trigger_id: 'a trigger',
      ...more,
    });

    it.each<{ why: string; more: JsonObject }>([
      { why: 'nobody typed it', more: { user_id: '' } },
      { why: 'it cannot be told from the next one', more: { trigger_id: '' } },
      { why: 'another workspace', more: { team_id: 'T0OTHER' } },
      { why: 'no workspace', more: { team_id: '' } },
      { why: 'NUL in an id', more: { user_id: 'U0\u0000' } },
      { why: 'a workspace named like a person', more: { team_id: 'U0DANA' } },
    ])('a command: $why', async ({ more }) => {
      await world.start();
      const delivery = await world.slack.sends('slash_commands', command(more));
      expect(delivery.error).toBeUndefined();
      expect(JSON.stringify(delivery.ack)).toMatch(/full members|not saved/);
      expect((await world.slack.as('U0DANA').types('/nextstep help')).error).toBeUndefined();
    });

    it.each<{ why: string; payload: JsonObject }>([
      { why: 'a person who is a list', payload: press({ user: ['U0DANA'] }) },
      { why: 'no trigger', payload: press({ trigger_id: null }) },
      { why: 'another workspace', payload: press({ team: { id: 'T0OTHER' } }) },
      { why: 'no response url', payload: press({ response_url: null }) },
      { why: 'a response url of somebody else', payload: press({ response_url: 'https://example.com/steal' }) },
      { why: 'a value that is an object', payload: press({ actions: [{ type: 'button', action_id: 'entry.undo', value: {} }] }) },
      { why: 'a button nobody drew', payload: press({ actions: [{ type: 'button', action_id: 'no.such', value: '{}' }] }) },
    ])('a press: $why', async ({ payload }) => {
      await world.start();
      const delivery = await world.slack.sends('interactive', payload);
      expect(delivery.error).toBeUndefined();
      await world.slack.whenQuiet();
      expect((await world.slack.as('U0DANA').types('/nextstep help')).error).toBeUndefined();
    });
  },
);

describe('over a socket', () => {
  const world = useReplicas('socket', { ackWithinMs: 1_500 });

  it.each<{ why: string; frame: string }>([
    { why: 'no JSON', frame: 'what' },
    { why: 'nothing', frame: 'null' },
    { why: 'a list', frame: '[]' },
    { why: 'an event without a payload', frame: '{"type":"events_api","envelope_id":"1"}' },
    { why: 'a command without a payload', frame: '{"type":"slash_commands","envelope_id":"2"}' },
    { why: 'a command that is nothing', frame: '{"type":"slash_commands","envelope_id":"3","payload":null}' },
    { why: 'a press that is a list', frame: '{"type":"interactive","envelope_id":"4","payload":[]}' },
    { why: 'a type nobody knows', frame: '{"type":"future","envelope_id":"5","payload":{}}' },
    { why: 'deeply nested', frame: `{"type":"interactive","envelope_id":"6","payload":${deep(5_000)}}` },
  ])('a frame that makes no sense ($why) changes nothing', async ({ frame }) => {
    await world.start();
    world.slack.sockets.sendRaw(frame);
    expect((await world.slack.as('U0DANA').types('/nextstep help')).error).toBeUndefined();
  });
});
