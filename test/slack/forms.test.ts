import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

describe.each(['socket', 'http'] as const)('forms, over %s', (mode) => {
  const running = useApp(mode);
  const dana = () => running.slack.as('U0DANA');

  it('open on a command, say at the field what is wrong, go on to the next page, and end with what was planned', async () => {
    await dana().types('/nextstep add Acme, Jane Doe');
    const opened = await dana().types('/nextstep worksheet');
    expect(opened.error).toBeUndefined();
    expect(opened.view?.drawn).toContain('── Practise this week ──');
    const wrong = await dana().submits(dana().modal()!, {});
    expect(Object.values(wrong.errors)).toEqual(['With whom? Choose one, or search for anybody.']);
    await dana().submits(dana().modal()!, { who: 'Acme, Jane Doe' });
    expect(dana().modal()?.drawn).toContain('What is Jane Doe trying to get done?');
    const late = await dana().submits(dana().modal()!, { step: 'Send Jane the rota & the <!channel> list', day: '2020-01-01' });
    expect(late.errors).toEqual({ day: 'That day is in the past. Pick today or a later one.' });
    await dana().submits(dana().modal()!, {
      step: 'Send Jane the rota & the <!channel> list',
      day: '2026-11-25',
      cue: 'after stand-up',
    });
    expect(dana().modal()?.drawn).toContain('Send Jane the rota & the <!channel> list, Wed 25 Nov, after stand-up');
    await dana().presses(dana().modal()!, 'Undo');
    expect(dana().modal()?.drawn).toContain('Taken back for Acme, Jane Doe');
  });

  it('find anybody of one’s own by typing', async () => {
    await dana().types('/nextstep add Beta, Sam Roe');
    await dana().types('/nextstep worksheet');
    expect(await dana().searches(dana().modal()!, 'Or anybody else', 'sam')).toEqual(['Beta, Sam Roe']);
    await dana().submits(dana().modal()!, { other: 'Beta, Sam Roe' });
    expect(dana().modal()?.drawn).toContain('With Beta, Sam Roe.');
  });

  it('are kept when they are left half-way', async () => {
    await dana().types('/nextstep add Gamma, Lee Poe');
    await dana().types('/nextstep worksheet Gamma');
    await dana().closes(dana().modal()!);
    await running.settled();
    await dana().types('/nextstep worksheet');
    expect(dana().modal()?.drawn).toMatch(/With Gamma, Lee Poe\. You left it half-way/);
    await dana().presses(dana().modal()!, 'Somebody else');
    expect(dana().modal()?.drawn).toContain('With whom?');
  });

  it('pressed twice by somebody impatient show the one drawing, and say nothing of the other', async () => {
    await dana().types('/nextstep worksheet Gamma');
    const form = dana().modal()!;
    const said = dana().sees().length;
    await Promise.all([dana().presses(form, 'Somebody else'), dana().presses(form, 'Somebody else')]);
    await running.settled();
    const crossed = running.slack.requests.filter(({ answer }) => answer?.['error'] === 'hash_conflict');
    expect(crossed).toHaveLength(1);
    expect(dana().modal()?.drawn).toContain('With whom?');
    expect(dana().sees()).toHaveLength(said);
  });

  it('that Slack does not open any more are answered with words', async () => {
    running.slack.failNext('views.open', { error: 'expired_trigger_id' });
    const reply = await dana().types('/nextstep worksheet');
    expect(reply.text || (await reply.next()).text).toContain('I was too slow, so Slack did not open that form');
  });

  it('a payload that is no form of ours ends nothing', async () => {
    const strange = [
      {
        type: 'view_submission',
        user: { id: 'U0DANA' },
        team: { id: running.slack.workspace.teamId },
        view: { id: 'V1', type: 'modal', callback_id: 'x.y' },
      },
      { type: 'view_submission', user: {}, view: {} },
      { type: 'view_closed', user: { id: 'U0DANA' }, view: { state: { values: [] } } },
      { type: 'block_suggestion', user: { id: 'U0DANA' }, action_id: 'x', block_id: 'y', value: 'z' },
    ];
    for (const payload of strange) await running.slack.sends('interactive', payload);
    expect((await dana().types('/nextstep')).error).toBeUndefined();
  });
});
