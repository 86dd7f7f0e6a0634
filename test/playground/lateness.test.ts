import { afterEach, describe, expect, it } from 'vitest';
import { type Mode, type Running, startTodo } from './todo-app.ts';

let running: Running;
afterEach(() => running.stop());

describe.each<Mode>(['socket', 'http'])('when the app is slow or gone, over %s', (mode) => {
  it('records a late ack as the error the person sees, and ignores its text', async () => {
    running = await startTodo(mode, { ackWithinMs: 150 });
    const dana = running.slack.as('U0DANA');
    const reply = await dana.types('/todo slow 400');
    expect(reply).toMatchObject({ error: 'operation_timeout', text: '' });
    if (mode === 'socket') await expect.poll(() => reply.delivery.lateAck, { timeout: 5000 }).toBe(true);
    else await new Promise((resolve) => setTimeout(resolve, 400));
    expect(dana.sees()).toEqual([]);
  });

  it('says so when nobody listens', async () => {
    running = await startTodo(mode);
    if (mode === 'socket') running.slack.sockets.drop();
    else running.slack.requestUrl = 'http://127.0.0.1:1/';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await running.slack.as('U0DANA').types('/todo add x')).error).toBe('dispatch_failed');
  });
});

describe('the sockets', () => {
  it('share the payloads, and one serves while the other is refreshed', async () => {
    running = await startTodo('socket', { patienceMs: 1000 }, 2);
    const { slack } = running;
    const dana = slack.as('U0DANA');
    expect(slack.sockets.open).toBe(2);
    for (const n of [1, 2, 3, 4]) await dana.types(`/todo add ${n}`);
    expect(slack.sockets.shares).toEqual([2, 2]);
    slack.sockets.refresh(0);
    await expect.poll(() => slack.sockets.open).toBe(1);
    for (const n of [5, 6]) expect((await dana.types(`/todo add ${n}`)).text).toBe(`Todo: ${n}`);
    await expect.poll(() => slack.sockets.open, { timeout: 5000 }).toBe(2);
    expect(slack.sockets.shares).toHaveLength(3);
  });

  it('survive a frame that is not JSON', async () => {
    running = await startTodo('socket');
    running.slack.sockets.sendRaw('{ nonsense');
    expect((await running.slack.as('U0DANA').types('/todo add on')).text).toBe('Todo: on');
  });
});

describe('signed requests', () => {
  it.each`
    why                            | tampering                                        | status
    ${'as Slack signs'}            | ${{}}                                            | ${200}
    ${'another secret'}            | ${{ secret: 'a guess' }}                         | ${401}
    ${'ten minutes old'}           | ${{ shiftSeconds: -600 }}                        | ${401}
    ${'an unknown version'}        | ${{ headers: { 'x-slack-signature': 'v1=00' } }} | ${401}
    ${'signed, but not a payload'} | ${{ body: 'payload=%7B' }}                       | ${400}
  `('$why: $status', async ({ tampering, status }) => {
    running = await startTodo('http');
    await running.slack.http.verifyUrl();
    const reply = await running.slack.as('U0DANA').types('/todo add x');
    expect((await running.slack.http.tamper('slash_commands', reply.delivery.payload, tampering)).status).toBe(status);
  });
});
