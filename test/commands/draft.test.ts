import type { Reply } from '../../src/views/message.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const stale = 'This button no longer fits how things stand, and nothing was changed. `/nextstep` shows what is next.';
const planned = async (name: string) => (await desk.prospect(name)).planned;
const everybody = () => desk.tenant(({ prospects }) => prospects.of(null));

async function twoOaks(): Promise<Reply> {
  const dana = desk.as('dana');
  await dana.types('add Oak Street, Jane Doe');
  await dana.types('add Oak Valley');
  return dana.types('Oak: send the deck by fri');
}

describe('several people fit', () => {
  it('so it asks, writes nothing, and goes on with the one chosen', async () => {
    const asked = await twoOaks();
    expect(words(asked)).toBe('Nothing is saved yet. Which one do you mean?\nYou typed: Oak: send the deck by fri');
    expect(labels(asked)).toEqual(['Oak Street, Jane Doe', 'Oak Valley', 'Never mind']);
    const chosen = await desk.as('dana').presses(asked, 'Oak Valley');
    expect(chosen.replace?.text).toContain('*Oak Valley*. Next: *send the deck*, Fri 27 Nov.');
    expect(await planned('Oak Valley')).toMatchObject({ text: 'send the deck', plannedFor: '2026-11-27' });
    expect(await planned('Oak Street')).toBeNull();
  });

  it.each(['done Oak', 'did Oak: sent it', 'heard Oak: yes', 'move Oak friday', 'edit Oak: call', 'drop Oak', 'show Oak'])(
    '%s asks too',
    async (typed) => {
      await twoOaks();
      const was = await everybody();
      expect(labels(await desk.as('dana').types(typed))).toEqual(['Oak Street, Jane Doe', 'Oak Valley', 'Never mind']);
      expect(await everybody()).toEqual(was);
    },
  );

  it('choosing is not yet confirming what is hard to take back', async () => {
    const asked = await twoOaks().then(() => desk.as('dana').types('stop Oak'));
    const sure = await desk.as('dana').presses(asked, 'Oak Valley');
    expect(words(sure)).toContain('*Oak Valley*: nobody in the team will contact them again');
    expect((await desk.prospect('Oak Valley')).stopped).toBe(false);
    await desk.as('dana').presses(sure, 'Stop for everybody');
    expect((await desk.prospect('Oak Valley')).stopped).toBe(true);
  });
});

describe('nobody fits', () => {
  it('so it offers to add them, and goes on', async () => {
    const asked = await desk.as('dana').types('Gamma <Ltd>, Joe Poe: send Joe the deck tomorrow');
    expect(words(asked)).toContain('I know nobody called *Gamma &lt;Ltd&gt;* yet. Add them, and go on with this?');
    expect(labels(asked)).toEqual(['Add Gamma <Ltd>', 'Never mind']);
    expect(await everybody()).toEqual([]);
    await desk.as('dana').presses(asked, 'Add Gamma <Ltd>');
    expect(await everybody()).toMatchObject([{ contacts: ['Joe Poe'], planned: { text: 'send Joe the deck' } }]);
  });

  it('a colleague added them meanwhile: refused, and the words are still there', async () => {
    const asked = await desk.as('dana').types('Gamma: send the deck');
    await desk.as('ben').types('add Gamma');
    const answer = words(await desk.as('dana').presses(asked, 'Add Gamma'));
    expect(answer).toContain('<@U0BEN> is already helping *Gamma*');
    expect(answer).toContain('You typed: Gamma: send the deck');
    expect(await everybody()).toHaveLength(1);
  });

  it('asks one thing after the other: the day, then whom', async () => {
    const dana = desk.as('dana');
    await twoOaks();
    const day = await dana.types('Oak: call them soon');
    const who = await dana.presses(day, 'Mon 30 Nov');
    expect(labels(who)).toEqual(['Oak Street, Jane Doe', 'Oak Valley', 'Never mind']);
    await dana.presses(who, 'Oak Street, Jane Doe');
    expect(await planned('Oak Street')).toMatchObject({ text: 'call them', plannedFor: '2026-11-30' });
  });
});

describe('which day', () => {
  it('a button or a date picked goes on with what was typed', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await dana.presses(await dana.types('Acme: call them soon'), 'Fri 27 Nov');
    expect(await planned('Acme')).toMatchObject({ text: 'call them', plannedFor: '2026-11-27' });
    await dana.picks(await dana.types('Acme: send the deck asap'), '2026-12-24');
    expect(await planned('Acme')).toMatchObject({ text: 'send the deck', plannedFor: '2026-12-24' });
  });

  it.each(['2026-11-22', '2029-01-01'])('picking %s is asked again, with the words kept', async (date) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const again = await dana.picks(await dana.types('Acme: call them soon'), date);
    expect(words(again)).toContain('You typed: Acme: call them soon');
    await dana.presses(again, 'Fri 27 Nov');
    expect(await planned('Acme')).toMatchObject({ plannedFor: '2026-11-27' });
  });
});

describe('a draft', () => {
  let asked: Reply;
  beforeEach(async () => {
    asked = await twoOaks();
  });

  it('is gone after one press, and a second leaves the first answer where it is', async () => {
    const dana = desk.as('dana');
    await dana.presses(asked, 'Oak Valley');
    const was = await everybody();
    for (const label of ['Oak Valley', 'Oak Street, Jane Doe', 'Never mind']) {
      const again = await dana.presses(asked, label);
      expect(again.replace).toBeUndefined();
      expect(words(again)).toBe(stale);
    }
    expect(await everybody()).toEqual(was);
  });

  it('is gone after Never mind', async () => {
    const dana = desk.as('dana');
    expect((await dana.presses(asked, 'Never mind')).replace?.text).toBe('All right, nothing was saved.');
    expect(words(await dana.presses(asked, 'Oak Valley'))).toBe(stale);
    expect(words(await dana.presses(asked, 'Never mind'))).toBe(stale);
    expect(await planned('Oak Valley')).toBeNull();
  });

  it('lives for a day', async () => {
    desk.at('2026-11-24T13:59:59Z');
    expect(words(await desk.as('dana').presses(asked, 'Oak Valley'))).toContain('*Oak Valley*. Next: *send the deck*');
    const next = await desk.as('dana').types('Oak: call them');
    desk.at('2026-11-25T14:00:00Z');
    expect(words(await desk.as('dana').presses(next, 'Oak Street, Jane Doe'))).toBe(stale);
  });

  it('is nobody else’s: not a colleague’s, not a manager’s, not another workspace’s', async () => {
    const elsewhere = desk.as('dana', 'T0ABROAD');
    await elsewhere.types('');
    for (const somebody of [desk.as('ben'), desk.as('max'), desk.as('ada'), elsewhere]) {
      expect(words(await somebody.presses(asked, 'Oak Valley'))).toBe(stale);
      expect(words(await somebody.presses(asked, 'Never mind'))).toBe(stale);
    }
    expect(words(await desk.as('dana').presses(asked, 'Oak Valley'))).toContain('Next: *send the deck*');
  });

  it('takes no prospect that is not mine to see', async () => {
    await desk.as('ben').types('add Bens');
    const { id } = await desk.prospect('Bens');
    const { draft } = JSON.parse(valueOf(asked)) as { draft: string };
    expect(words(await desk.as('dana').forges('draft.pick', { draft, prospect: id }))).toContain(stale);
    expect(await planned('Bens')).toBeNull();
  });

  it.each(['draft.pick', 'draft.add', 'draft.day', 'draft.sure', 'draft.cancel'])('a forged %s is refused', async (action) => {
    for (const value of ['', '{}', { draft: 'x' }, { draft: '01a208b4-db00-700e-9f8b-0cd0419b968a', day: '2026-02-30' }])
      expect(words(await desk.as('dana').forges(action, value))).toBe(stale);
  });

  it('answers the same when Slack delivers the press twice', async () => {
    const first = await desk.as('dana').presses(asked, 'Oak Valley', { key: 'press' });
    expect(await desk.as('dana').presses(asked, 'Oak Valley', { key: 'press' })).toEqual(first);
    expect((await desk.prospect('Oak Valley')).revision).toBe(2);
  });
});

function valueOf({ whisper }: Reply): string {
  const block = whisper!.blocks.find(({ type }) => type === 'actions');
  const [first] = block?.type === 'actions' ? block.elements : [];
  return first?.type === 'button' ? (first.value ?? '') : '';
}
