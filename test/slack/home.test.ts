import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

describe.each(['socket', 'http'] as const)('Home, over %s', (mode) => {
  const running = useApp(mode);
  const as = (id: string) => running.slack.as(id);

  it('shows today and everybody, and is drawn anew when something of theirs changes', async () => {
    const dana = as('U0DANA');
    await dana.types('/nextstep add Acme, Jane Doe: send Jane the checklist today');
    expect(dana.home()).toBeUndefined();
    await dana.opensHome();
    await running.settled();
    expect(dana.home()?.drawn).toMatch(/Mon 23 Nov\.[^]*Today\n[^]*Acme, Jane Doe · planned for today[^]*Your people \(1\)/);
    await dana.types('/nextstep done Acme');
    await running.settled();
    expect(dana.home()?.drawn).toContain('Your week: 1 step (1 given, 0 asked).');
  });

  it('answers a press in a form over it, and then stands as things stand', async () => {
    const dana = as('U0DANA');
    await dana.types('/nextstep add Beta: send Sam the list today');
    await dana.opensHome();
    await running.settled();
    await dana.presses(dana.home()!, 'Did it');
    await running.settled();
    expect(dana.modal()?.drawn).toContain('Beta. Done: send Sam the list');
    await dana.presses(dana.modal()!, 'Undo');
    await running.settled();
    expect(dana.modal()?.drawn).toContain('Taken back for Beta');
    expect(dana.home()?.drawn).toContain('Beta · planned for today');
  });

  it('says what was done in the direct message when Slack opens no form for it any more', async () => {
    const dana = as('U0DANA');
    await dana.types('/nextstep Beta: send Sam the map today');
    await dana.opensHome();
    await running.settled();
    running.slack.failNext('views.open', { error: 'expired_trigger_id' });
    await dana.presses(dana.home()!, 'Did it');
    await running.settled();
    expect(dana.sees().at(-1)?.text).toContain('send Sam the map');
  });

  it('shows a group, and a person’s story', async () => {
    const dana = as('U0DANA');
    await dana.types('/nextstep won Acme');
    await dana.opensHome();
    await running.settled();
    await dana.selects(dana.home()!, 'Show', 'Opened (1)');
    await running.settled();
    expect(dana.home()?.drawn).toMatch(/Your people \(2\)[^]*Acme, Jane Doe · opened/);
    expect(dana.home()?.drawn.split('Your people')[1]).not.toContain('Beta');
    await dana.selects(dana.home()!, 'Show', 'New (1)');
    await running.settled();
    expect(dana.home()?.drawn.split('Your people')[1]).toMatch(/^ \(2\)[^]*Beta[^]*/);
    expect(dana.home()?.drawn.split('Your people')[1]).not.toContain('Acme');
    await dana.selects(dana.home()!, 'Show', 'Opened (1)');
    await running.settled();
    await dana.presses(dana.home()!, 'Open');
    await running.settled();
    expect(dana.modal()?.drawn).toContain('new → opened');
  });

  it('finds somebody by name, the same one twice', async () => {
    const dana = as('U0DANA');
    await dana.opensHome();
    await running.settled();
    for (let time = 0; time < 2; time += 1) {
      expect(await dana.searches(dana.home()!, 'Find somebody', 'bet')).toEqual(['Beta']);
      await dana.selects(dana.home()!, 'Find somebody', 'Beta');
      await running.settled();
      expect(dana.modal()?.drawn).toContain('Beta · new');
      expect(dana.home()?.drawn).toContain('Your people (2)');
    }
  });

  it('shows a colleague’s list to an admin, and gives the team’s settings', async () => {
    const ada = as('U0ADA');
    await ada.opensHome();
    await running.settled();
    await ada.selects(ada.home()!, 'See a colleague’s list', 'U0DANA');
    await running.settled();
    expect(ada.modal()?.drawn).toMatch(/Acme, Jane Doe[^]*Beta/);
    await ada.presses(ada.home()!, 'Change the team’s settings');
    await running.settled();
    expect((await ada.submits(ada.modal()!, { country: 'Mars' })).errors).toMatchObject({ country: expect.any(String) });
    await ada.submits(ada.modal()!, { managers: ['U0DANA'], talking: '4' });
    await running.settled();
    expect(ada.modal()?.drawn).toMatch(/talking 4[^]*managers: @Dana/i);
    await ada.types('/nextstep settings managers remove <@U0DANA>');
    await running.settled();
  });

  it('holds what is wanted less often under More', async () => {
    const dana = as('U0DANA');
    await dana.opensHome();
    await running.settled();
    const more = async () => {
      await dana.presses(dana.home()!, 'More…');
      await running.settled();
      return dana.modal()!;
    };
    await dana.presses(await more(), 'I am away…');
    await running.settled();
    await dana.submits(dana.modal()!, { until: '2026-12-07' });
    await running.settled();
    expect(dana.modal()?.drawn).toContain('I am silent until Mon 7 Dec');
    expect(dana.home()?.drawn).toContain('Away until Mon 7 Dec.');
    await dana.presses(await more(), 'I am back');
    await running.settled();
    expect(dana.modal()?.drawn).toContain('Welcome back.');
    await dana.presses(await more(), 'The playbook');
    await running.settled();
    expect(dana.modal()?.drawn).toContain('The playbook');
  });

  it.each([
    { label: 'Three small steps', says: 'Zeta' },
    { label: 'Practise…', says: 'Practise this week' },
    { label: 'Drop the step', says: 'Zeta, Zoe Day: “send Zoe the map”' },
    { label: 'Remove', says: 'off your list' },
    { label: 'Forget…', says: 'This cannot be undone.' },
  ])('runs “$label” about somebody under Everything else', async ({ label, says }) => {
    const dana = as('U0DANA');
    await dana.types('/nextstep undo');
    await dana.types('/nextstep add Zeta, Zoe Day');
    await dana.types('/nextstep Zeta: send Zoe the map');
    const story = await dana.types('/nextstep show Zeta');
    await dana.selects(story.message!, '…', 'Everything else…');
    await running.settled();
    await dana.presses(dana.modal()!, label);
    await running.settled();
    expect(dana.modal()?.drawn).toContain(says);
    expect(dana.modal()?.drawn).not.toContain('── Everything else ──');
  });

  it.each([
    { label: 'Who opened doors', says: 'referred' },
    { label: 'The week so far', says: 'Only you see this' },
    { label: 'The team’s week', says: 'team' },
    { label: 'Help', says: '/nextstep' },
  ])('answers “$label” under More', async ({ label, says }) => {
    const ada = as('U0ADA');
    await ada.opensHome();
    await running.settled();
    await ada.presses(ada.home()!, 'More…');
    await running.settled();
    await ada.presses(ada.modal()!, label);
    await running.settled();
    expect(ada.modal()?.drawn).toContain(says);
    expect(ada.modal()?.drawn).not.toContain('── More ──');
  });

  it('lifts a stop from the story an admin opened', async () => {
    const [dana, ada] = [as('U0DANA'), as('U0ADA')];
    await dana.types('/nextstep add Delta');
    const asked = await dana.types('/nextstep stop Delta');
    await dana.presses(asked.message!, 'Stop for everybody');
    await running.settled();
    const story = await ada.types('/nextstep show Delta');
    await ada.presses(story.message!, 'Lift the stop…');
    await running.settled();
    await ada.submits(ada.modal()!, { reason: 'they wrote to us' });
    await running.settled();
    expect(ada.modal()?.drawn).toContain('the stop is lifted');
  });

  it('opens one’s settings, and keeps what is chosen there', async () => {
    const dana = as('U0DANA');
    await dana.opensHome();
    await running.settled();
    await dana.presses(dana.home()!, 'Settings');
    await running.settled();
    expect((await dana.submits(dana.modal()!, { 'Time zone': 'Mars' })).errors).toMatchObject({ zone: expect.any(String) });
    await dana.submits(dana.modal()!, { 'Time zone': 'lisbon', 'How much?': 'Gentle' });
    await running.settled();
    expect(dana.modal()?.drawn).toContain('zone: Europe/Lisbon, chosen by you');
    expect(dana.home()?.drawn).toContain('Nudges from 09:00 (Europe/Lisbon).');
    await dana.types('/nextstep settings zone slack');
    await running.settled();
  });

  it('shows nothing of the team’s to a guest', async () => {
    expect((await as('U0GUEST').opensHome())?.drawn).toBe(
      'Next Step works for full members of this workspace only. Please ask a colleague who is one.',
    );
  });

  it('shows the team’s quiet people to an admin, and not to a rep', async () => {
    await as('U0DANA').types('/nextstep add Gamma');
    running.at('2026-11-30T14:00:00Z');
    expect((await as('U0ADA').opensHome())?.drawn).toMatch(/The team\n[^]*Waiting for a small step: [^]*new/);
    expect((await as('U0BEN').opensHome())?.drawn).not.toContain('The team');
    running.at('2026-11-23T14:00:00Z');
  });
});
