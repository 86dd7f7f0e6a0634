import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

describe.each(['socket', 'http'] as const)('the direct message, over %s', (mode) => {
  const running = useApp(mode);
  const dana = () => running.slack.as('U0DANA');

  it('is read like the command, and its answer’s buttons work', async () => {
    await dana().types('/nextstep add Acme, Jane Doe');
    await dana().messages('sent Acme the deck');
    await running.settled();
    const said = dana().sees().at(-1)!;
    expect(said.onlyYou).toBe(false);
    expect(said.text).toContain('sent Acme the deck');
    await dana().presses(said, 'Undo');
    await running.settled();
    expect(dana().sees().at(-1)!.text).toContain('Taken back for Acme');
  });

  it('answers once a message that Slack delivers twice, and nothing that it says itself', async () => {
    const reply = await dana().messages('list');
    await running.settled();
    const before = dana().sees().length;
    await running.slack.redeliver(reply.delivery);
    await running.settled();
    expect(dana().sees()).toHaveLength(before);
  });

  it('reads what comes with a file, and leaves an edit alone', async () => {
    const event = { type: 'message', channel_type: 'im', user: 'U0DANA', channel: 'D0DANA', text: 'list', ts: '1.000' };
    await running.slack.emits('message.im', { ...event, subtype: 'file_share' });
    await running.settled();
    const said = dana().sees().length;
    await running.slack.emits('message.im', { ...event, ts: '2.000', subtype: 'message_changed' });
    await running.settled();
    expect(dana().sees()).toHaveLength(said);
    expect(dana().sees().at(-1)!.text).toContain('Acme');
  });

  it('cannot open a form there, and says where it can', async () => {
    await dana().messages('worksheet Acme');
    await running.settled();
    expect(dana().sees().at(-1)!.text).toContain('type the same after /nextstep');
  });
});
