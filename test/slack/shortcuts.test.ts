import { describe, expect, it } from 'vitest';
import { type Mode, useReplicas } from '../support/replicas.ts';

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode', ({ mode }) => {
  const world = useReplicas(mode);

  it('“Plan a next step” asks with whom, and opens the form for it', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.uses('Plan a next step');
    await dana.submits(dana.modal()!, { name: 'Acme', contact: 'Jane Doe' });
    expect(dana.modal()?.text).toContain('Acme, Jane Doe is on your list');
    await dana.uses('Plan a next step');
    const pick = dana.modal()!;
    await dana.submits(pick, { who: 'Acme, Jane Doe' });
    expect(dana.modal()).toMatchObject({ viewId: pick.viewId, title: 'Plan a step' });
    await dana.submits(dana.modal()!, { step: 'Send Jane a card', day: '2026-11-25' });
    expect(dana.modal()?.text).toContain('Next: Send Jane a card, Wed 25 Nov.');
  });

  it('“Log a next step” takes the message along', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    const { message } = await dana.types('/nextstep add Acme, Jane Doe');
    await dana.uses('Log a next step', message);
    expect(dana.modal()?.drawn).toMatch(/This message goes along: \S+, Jane Doe is on your list/);
    await dana.submits(dana.modal()!, { who: 'Acme, Jane Doe' });
    await dana.submits(dana.modal()!, { step: 'Sent Jane a card' });
    expect(dana.modal()?.text).toMatch(/Acme, Jane Doe\. Done: Sent Jane a card\.[^]*slack\.com\/archives\//);
  });

  it('too late for Slack: on a message it is said in words', async () => {
    await world.start();
    const { slack } = world;
    const dana = slack.as('U0DANA');
    const { message } = await dana.types('/nextstep add Acme');
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    expect((await dana.uses('Log a next step', message)).text).toContain('I was too slow, so Slack did not open that form');
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    await dana.uses('Plan a next step');
    expect(dana.modal()).toBeUndefined();
  });

  it('Home adds somebody', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.presses((await dana.opensHome())!, 'Add somebody');
    await dana.submits(dana.modal()!, { name: 'Acme', step: 'Send them a card', day: '2026-11-25' });
    await world.slack.whenQuiet();
    expect(dana.home()?.drawn).toContain('Send them a card, Wed 25 Nov');
  });
});
