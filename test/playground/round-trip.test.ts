import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mode, type Running, startTodo } from './todo-app.ts';

describe.each<Mode>(['socket', 'http'])('the real Bolt against the local Slack, over %s', (mode) => {
  let running: Running;
  beforeAll(async () => {
    running = await startTodo(mode, { patienceMs: 1500 });
  });
  afterAll(() => running.stop());

  it('answers a command with words and buttons only the person sees', async () => {
    const { slack } = running;
    const reply = await slack.as('U0DANA').types('/todo add call Acme', { channel: 'general' });
    expect(reply).toMatchObject({ error: undefined, text: 'Todo: call Acme', buttons: ['Done'] });
    expect(reply.message?.onlyYou).toBe(true);
    expect(reply.message?.drawn).toBe('Todo (only visible to you)\n  Todo: call Acme\n  [Done] [Select a date ▾]');
    expect(
      slack
        .as('U0DANA')
        .sees('general')
        .map((one) => one.text),
    ).toContain('Todo: call Acme');
    expect(
      slack
        .as('U0SAM')
        .sees('general')
        .map((one) => one.text),
    ).not.toContain('Todo: call Acme');
  });

  it('lets a press replace the message it was in', async () => {
    const dana = running.slack.as('U0DANA');
    const added = await dana.types('/todo add send the list');
    const pressed = await dana.presses(added.message!, 'Done');
    expect(pressed).toMatchObject({ text: 'Done: send the list', buttons: [] });
    expect(pressed.message?.ts).toBe(added.message?.ts);
    expect(dana.sees().filter((one) => one.text.includes('send the list'))).toHaveLength(1);
  });

  it("carries a picked day, and the state of the message, in a payload shaped like Slack's", async () => {
    const dana = running.slack.as('U0DANA');
    const added = await dana.types('/todo add visit');
    const picked = await dana.picks(added.message!, 'day', '2026-12-04');
    expect(picked.text).toBe('Moved to 2026-12-04.');
    const [, { block_id: blockId }] = added.message!.raw.blocks as [unknown, { block_id: string }];
    expect(picked.delivery.payload).toMatchObject({
      type: 'block_actions',
      team: { id: 'T0SALES' },
      user: { id: 'U0DANA', team_id: 'T0SALES' },
      enterprise: null,
      is_enterprise_install: false,
      container: { type: 'message', message_ts: added.message!.ts, is_ephemeral: true },
      actions: [{ type: 'datepicker', action_id: 'day', selected_date: '2026-12-04', block_id: blockId }],
      state: { values: { [blockId]: { day: { type: 'datepicker', selected_date: '2026-12-04' } } } },
    });
    expect(picked.delivery.payload).not.toHaveProperty('message');
  });

  it('shows what comes later through the response URL', async () => {
    const reply = await running.slack.as('U0DANA').types('/todo later');
    expect(reply.messages[0]?.text).toBe('Still on it.');
    expect((await reply.next()).text).toBe('There you are.');
    expect(reply.messages.map((one) => one.text)).toEqual(['Still on it.', 'There you are.']);
  });

  it('opens a form, returns its field errors, and closes it when it is taken', async () => {
    const dana = running.slack.as('U0DANA');
    const { view } = await dana.types('/todo form');
    expect(view?.drawn).toBe('── New todo ──\nWhat: [          ]\n[Save]');
    expect((await dana.submits(view!, { What: 'x' })).errors).toEqual({ what: 'A little more, please.' });
    await expect(dana.submits(view!)).rejects.toThrow('"What" is required.');
    expect(dana.modal()?.title).toBe('New todo');
    await dana.submits(view!, { What: 'bread' });
    await running.slack.whenQuiet();
    expect(dana.modal()).toBeUndefined();
    expect(running.slack.messages('U0DANA').at(-1)?.text).toBe('Saved bread');
  });

  it('opens a form by a shortcut, offers what the app suggests, and puts the next form on top', async () => {
    const dana = running.slack.as('U0DANA');
    const { view } = await dana.uses('Add a todo');
    expect(await dana.searches(view!, 'Whom', 'Ac')).toEqual(['Acme', 'Acorn']);
    expect((await dana.submits(view!, { Whom: 'Acorn' })).view?.title).toBe('New todo');
    expect(running.heard.at(-1)).toBe('picked id-Acorn');
    await dana.submits(dana.modal()!, { What: 'visit' });
    expect(dana.modal()?.title).toBe('Who?');
    await dana.closes(dana.modal()!);
    expect(dana.modal()).toBeUndefined();
  });

  it('tells the app of an opened Home tab and of a direct message', async () => {
    const sam = running.slack.as('U0SAM');
    expect((await sam.opensHome())?.text).toBe('Your todos');
    expect((await sam.messages('hello there')).text).toBe('Hello yourself');
  });

  it('delivers the same payload again when asked to', async () => {
    const reply = await running.slack.as('U0DANA').types('/todo add twice');
    const again = await running.slack.redeliver(reply.delivery);
    expect(again.payload).toEqual(reply.delivery.payload);
    expect(again).toMatchObject({ id: reply.delivery.id, retry: 1, acked: true });
    expect(running.heard.filter((text) => text === 'add twice')).toHaveLength(2);
  });

  it('keeps to itself a command the manifest does not name, and one from another workspace', async () => {
    const { slack } = running;
    const before = slack.deliveries.length;
    expect(await slack.as('U0DANA').types('/nothing')).toMatchObject({
      error: 'unknown_command',
      text: expect.stringContaining('not a valid command'),
    });
    expect(await slack.as('U0EXT').types('/todo add x')).toMatchObject({ error: 'unknown_command' });
    expect(slack.deliveries).toHaveLength(before);
  });

  it('does not show an ack that breaks the limits', async () => {
    const dana = running.slack.as('U0DANA');
    const seen = dana.sees().length;
    expect((await dana.types('/todo huge')).error).toBe('invalid_blocks');
    expect(dana.sees()).toHaveLength(seen);
  });
});
