import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../playground/slack/json.ts';
import { type Mode, useReplicas } from '../support/replicas.ts';

interface Case {
  readonly form: string;
  readonly title: string;
  /** The button, or the choice under the dots. */
  readonly open: string;
  readonly dots?: true;
  /** The button, under “Everything else…”. */
  readonly more?: true;
  readonly before: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly says: string;
  readonly right: Readonly<Record<string, string>>;
  readonly kept: string;
}

const past = '2020-01-01';
const free = 'did Acme: sent the list yesterday';
const planned = 'Acme: call Jane friday';
const long = 'a'.repeat(500);

const cases: readonly Case[] = [
  {
    form: 'step.plan',
    title: 'Plan a step',
    open: 'Plan a step',
    before: free,
    wrong: { step: 'Send Jane a card', day: past },
    says: 'That day is in the past. Pick today or a later one.',
    right: { step: 'Send Jane a card', day: '2026-11-25', told: 'I told them' },
    kept: 'Next: Send Jane a card, Wed 25 Nov.',
  },
  {
    form: 'step.did',
    title: 'Log a step',
    open: 'Did something',
    before: free,
    wrong: { step: 'Sent a card', day: '2027-01-01' },
    says: 'That day is still to come, and this keeps what was done. Pick today or an earlier one.',
    right: { step: 'Sent a card', note: 'she laughed', answered: 'Yes' },
    kept: 'Acme, Jane Doe. Done: Sent a card. They answered.',
  },
  {
    form: 'step.tell',
    title: 'What happened?',
    open: 'What happened?',
    before: free,
    wrong: { note: `${long}${long}${long}${long}` },
    says: '',
    right: { note: 'she laughed', answered: 'No' },
    kept: 'No answer so far.',
  },
  {
    form: 'prospect.stage',
    title: 'Where they stand',
    open: 'Stage',
    before: free,
    wrong: { stage: 'Talking', until: '2027-03-01' },
    says: 'A day goes with “not now” only. Choose that, or leave this empty.',
    right: { stage: 'Not now', until: '2027-03-01', reason: 'budget' },
    kept: 'silent until Mon 1 Mar 2027',
  },
  {
    form: 'prospect.snooze',
    title: 'Snooze',
    open: 'Snooze',
    before: free,
    wrong: { until: past },
    says: 'That day is not ahead of us. Pick tomorrow or a later one.',
    right: { until: '2026-12-24' },
    kept: 'no nudges until Thu 24 Dec.',
  },
  {
    form: 'step.edit',
    title: 'Edit the step',
    open: 'Edit the step',
    dots: true,
    before: planned,
    wrong: { step: ' ' },
    says: 'Which words?',
    right: { step: 'Ask Jane for two dates' },
    kept: 'Next: Ask Jane for two dates, Fri 27 Nov.',
  },
  {
    form: 'prospect.contact',
    title: 'Add a contact',
    open: 'Add a contact',
    dots: true,
    before: free,
    wrong: { name: '!!' },
    says: 'That name has no letters in it. A name looks like Jane Doe.',
    right: { name: 'Sam Roe' },
    kept: 'Sam Roe is one of the contacts.',
  },
  {
    form: 'prospect.heard',
    title: 'They answered',
    open: 'They answered…',
    more: true,
    before: free,
    wrong: { answered: 'I do not know' },
    says: 'Yes, or no? Their words would do, too.',
    right: { note: 'she said yes' },
    kept: '“she said yes”, noted.',
  },
  {
    form: 'prospect.rename',
    title: 'Rename',
    open: 'Rename…',
    more: true,
    before: free,
    wrong: { name: '!!' },
    says: 'That name has no letters in it. A name looks like Jane Doe.',
    right: { name: 'Acme Corp' },
    kept: 'Acme is Acme Corp from now on.',
  },
  {
    form: 'prospect.refer',
    title: 'A door opened',
    open: 'They opened a door…',
    more: true,
    before: free,
    wrong: { name: 'Beta', contact: '!!' },
    says: 'That name has no letters in it. A name looks like Jane Doe.',
    right: { name: 'Beta', contact: 'Sam Roe' },
    kept: 'Beta, Sam Roe is on your list, referred by Acme, Jane Doe.',
  },
  {
    form: 'prospect.hand',
    title: 'Hand over',
    open: 'Hand over…',
    more: true,
    before: free,
    wrong: { colleague: 'U0NOBODY' },
    says: 'I can only hand over to members of this workspace.',
    right: { colleague: 'U0ADA', note: 'likes tea' },
    kept: 'Acme, Jane Doe is with',
  },
  {
    form: 'prospect.stop',
    title: 'Do not contact',
    open: 'Stop…',
    dots: true,
    before: free,
    wrong: {},
    says: '',
    right: { reason: 'wrote to us' },
    kept: 'we leave them in peace, all of us.',
  },
];

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode', ({ mode }) => {
  const world = useReplicas(mode);
  const entries = async () => (await world.db.execute(sql`select id from entries`)).length;

  it.each(cases)(
    '$title: opens, says at the field what is wrong, and keeps what is right, once and for its own person',
    async (one) => {
      await world.start();
      const { slack } = world;
      const dana = slack.as('U0DANA');
      await slack.as('U0BEN').types('/nextstep add Bens, Lee Poe: call Lee');
      await dana.types('/nextstep add Acme, Jane Doe');
      await dana.types(`/nextstep ${one.before}`);
      const { message: story } = await dana.types('/nextstep show Acme');

      // Too late for Slack: said in words, and the next press opens it.
      slack.failNext('views.open', { error: 'expired_trigger_id' });
      const press = () =>
        one.dots || one.more
          ? dana.selects(story!, '…', one.more ? 'Everything else…' : one.open)
          : dana.presses(story!, one.open);
      expect((await press()).text).toContain('I was too slow, so Slack did not open that form');
      const opened = await press();
      expect(opened.error).toBeUndefined();
      // A form takes the place of mere words.
      if (one.more) await dana.presses(dana.modal()!, one.open);
      expect(dana.modal()).toMatchObject({ title: one.title });
      const form = dana.modal()!;

      if (one.says) {
        const { errors } = await dana.submits(form, one.wrong);
        expect(Object.values(errors)).toEqual([one.says]);
        expect(dana.modal()?.viewId).toBe(form.viewId);
      }

      const before = await entries();
      const done = await dana.submits(form, one.right);
      expect(done.errors).toEqual({});
      expect(dana.modal()?.text).toContain(one.kept);
      const written = await entries();
      expect(written).toBe(before + 1);
      const again = await slack.redeliver(done.delivery);
      expect(again.ack).toEqual(done.delivery.ack);
      expect(await entries()).toBe(written);

      // Somebody else, another workspace, and a person who was forged into it.
      const [bens] = await world.db.execute<{ id: string }>(sql`select id from prospects where name = 'Bens'`);
      for (const forged of forgeries(done.delivery.payload, bens!.id)) {
        const { ack } = await slack.sends('interactive', forged.payload);
        expect(JSON.stringify(ack ?? null), forged.why).toContain(forged.says);
        expect(JSON.stringify(ack ?? null), forged.why).not.toMatch(/Bens|Lee Poe/);
      }
      expect(await entries()).toBe(written);
    },
  );

  it('everything else: a press runs what could be typed, in the place of the buttons', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme, Jane Doe: call Jane friday');
    const { message: story } = await dana.types('/nextstep show Acme');
    const everything = async () => {
      await dana.selects(story!, '…', 'Everything else…');
      return dana.modal()!;
    };
    await dana.presses(await everything(), 'Another day…');
    await dana.submits(dana.modal()!, { until: '2026-12-01' });
    expect(dana.modal()?.text).toContain('Next: call Jane, Tue 1 Dec.');
    const before = await everything();
    await dana.presses(before, 'Drop the step');
    expect(dana.modal()).toMatchObject({ viewId: before.viewId });
    expect(dana.modal()?.text).toContain('“call Jane” is off the plan.');
    await dana.presses(await everything(), 'Three small steps');
    await dana.presses(dana.modal()!, 'Plan 1');
    expect(dana.modal()?.text).toContain('Acme, Jane Doe. Next:');
    await dana.presses(await everything(), 'Practise…');
    expect(dana.modal()?.title).toBe('Practise this week');
    await dana.presses(await everything(), 'Forget…');
    expect(dana.modal()?.text).toContain('This cannot be undone. Shall I?');
    await dana.presses(dana.modal()!, 'Never mind');
    await dana.presses(await everything(), 'Remove');
    expect(dana.modal()?.text).toContain('Acme, Jane Doe is off your list.');
    await dana.presses(dana.modal()!, 'Undo');
    expect(await world.db.execute(sql`select removed from prospects`)).toEqual([{ removed: false }]);
  });

  it('a nudge: its menus open forms, which change it where it stands', async () => {
    const app = await world.start();
    const { slack } = world;
    const dana = slack.as('U0DANA');
    const nudge = () => slack.messages('U0DANA').find(({ onlyYou, fromApp }) => fromApp && !onlyYou)!;
    await dana.types('/nextstep add Acme, Jane Doe: call Jane on 30 nov');
    for (const name of ['Beta, Sam Roe', 'Gamma, Kim Poe']) await dana.types(`/nextstep add ${name}`);
    await dana.types('/nextstep won Gamma');
    world.at('2026-11-30T14:00:00Z');
    await app.tick();

    await dana.presses(nudge(), 'Plan it', { which: 'Beta' });
    expect(dana.modal()?.drawn).toContain('With Beta, Sam Roe.');
    await dana.submits(dana.modal()!, { step: 'Send Sam a card' });
    await app.settled();
    expect(nudge().text).toContain('Beta, Sam Roe · planned for today, Mon 30 Nov: Send Sam a card');

    await dana.selects(nudge(), 'Snooze', 'Another day…', { which: 'Acme' });
    // The menu is drawn anew beside the form that opens.
    await app.settled();
    await dana.submits(dana.modal()!, { until: '2026-12-24' });
    await app.settled();
    expect(nudge().text).toContain('Acme, Jane Doe · moved to Thu 24 Dec: call Jane');

    // Slack does not take the new drawing at once: the next round brings it.
    await dana.selects(nudge(), '…', 'Stop…', { which: 'Gamma' });
    slack.failNext('chat.update', { retryAfter: 60 });
    await dana.submits(dana.modal()!);
    expect(dana.modal()?.text).toContain('we leave them in peace');
    await app.settled();
    expect(nudge().text).not.toContain('asked us to stop');
    world.at('2026-11-30T14:01:00Z');
    await app.tick();
    expect(nudge().text).toContain('Gamma, Kim Poe · asked us to stop');
    expect(nudge().text).toContain('All done here. Thank you.');
  });

  it('a nudge: Did it takes one press, and what happened one form', async () => {
    const app = await world.start();
    const { slack } = world;
    const dana = slack.as('U0DANA');
    const nudge = () => slack.messages('U0DANA').find(({ onlyYou, fromApp }) => fromApp && !onlyYou)!;
    await dana.types('/nextstep add Acme, Jane Doe: call Jane tomorrow');
    world.at('2026-11-24T14:00:00Z');
    await app.tick();
    const first = nudge();
    await dana.presses(first, 'Did it');
    await slack.whenQuiet();
    await dana.presses(nudge(), 'What happened?');
    await dana.submits(dana.modal()!, { note: 'she laughed' });
    expect(dana.modal()?.text).toMatch(/she laughed[^]*What is the next smallest step/);
    await slack.whenQuiet();
    expect(nudge().buttons).toEqual([]);
    // The message as it was: pressed again it does nothing again, and says why not.
    await dana.selects(first, 'Snooze', 'Tomorrow');
    await slack.whenQuiet();
    expect(nudge().text).toContain('Acme, Jane Doe · done: call Jane');
    expect(await world.db.execute(sql`select count(*)::int as steps from steps`)).toEqual([{ steps: 1 }]);
  });

  it('Home: a story opens over it, a form takes the story’s place, and Home shows what became of it', async () => {
    await world.start();
    const dana = world.slack.as('U0DANA');
    await dana.types('/nextstep add Acme, Jane Doe');
    await dana.presses((await dana.opensHome())!, 'Open');
    const story = dana.modal()!;
    await dana.presses(story, 'Plan a step');
    expect(dana.modal()).toMatchObject({ viewId: story.viewId, title: 'Plan a step' });
    await dana.submits(dana.modal()!, { step: 'Send Jane a card', day: '2026-11-25' });
    expect(dana.modal()).toMatchObject({ viewId: story.viewId });
    await world.slack.whenQuiet();
    expect(dana.home()?.drawn).toContain('Send Jane a card, Wed 25 Nov');
    // Words go over a story, so that one comes back to it.
    await dana.presses(dana.home()!, 'Open');
    const open = dana.modal()!;
    await dana.selects(open, '…', 'Why today, or not');
    expect(dana.modal()?.viewId).not.toBe(open.viewId);
  });
});

/** The same submission as somebody else might send it; none of them may change a thing. */
function forgeries(payload: JsonObject, other: string): { why: string; payload: JsonObject; says: string }[] {
  const view = payload['view'] as JsonObject;
  const carried = JSON.parse(String(view['private_metadata'])) as JsonObject;
  const about = (prospect: unknown) => ({ ...view, private_metadata: JSON.stringify({ ...carried, prospect }) });
  const old = 'no longer fits how things stand';
  return [
    { why: 'a colleague', payload: { ...payload, user: { id: 'U0BEN' }, trigger_id: 'forged 1' }, says: old },
    { why: 'another workspace', payload: { ...payload, team: { id: 'T0OTHER' }, trigger_id: 'forged 2' }, says: 'null' },
    { why: 'a colleague’s person', payload: { ...payload, view: about(other), trigger_id: 'forged 3' }, says: old },
    { why: 'no person at all', payload: { ...payload, view: about('Bens'), trigger_id: 'forged 4' }, says: old },
  ];
}
