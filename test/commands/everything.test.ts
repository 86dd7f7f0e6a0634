import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

// What a story keeps under “Everything else…”: whatever can be typed about one person and is wanted less often.
const desk = useDesk();
const dana = () => desk.as('dana');

async function everything(typed = 'add Acme, Jane Doe') {
  await dana().types(typed);
  return dana().chooses(await dana().types('show Acme'), 'Everything else…');
}
const open = async (label: string, typed?: string) => dana().presses(await everything(typed), label);

it('shows what is about a step only where one is planned', async () => {
  const always = ['They answered…', 'Three small steps', 'Practise…', 'Add a contact', 'They opened a door…'];
  const free = await everything();
  expect(labels(free)).toEqual([...always, 'Rename…', 'Hand over…', 'Remove', 'Forget…']);
  const planned = await everything('Acme: call Jane friday');
  expect(labels(planned)).toEqual(['Another day…', 'Drop the step', ...labels(free)]);
  expect(formWords(planned)).toContain('Next: call Jane · Fri 27 Nov · give');
});

it('nothing of it is somebody else’s to press, or another workspace’s', async () => {
  const all = await everything('add Acme, Jane Doe: call Jane friday');
  const elsewhere = desk.as('ada', 'T0STRANGE');
  await elsewhere.types('');
  const was = await desk.prospect('Acme');
  for (const label of labels(all))
    for (const who of [desk.as('ben'), elsewhere]) {
      const reply = await who.presses(all, label);
      expect(words(reply), label).toContain('no longer fits how things stand');
      expect(words(reply), label).not.toMatch(/Acme|Jane Doe/);
    }
  await dana().forges('person.verb', { prospect: was.id, verb: 'stop' });
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('drops, removes and forgets: what can be taken back at once, what cannot after asking', async () => {
  const all = await everything('add Acme, Jane Doe: call Jane friday');
  await dana().presses(await dana().presses(all, 'Drop the step'), 'Undo');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call Jane' });
  await dana().presses(await dana().presses(all, 'Remove'), 'Undo');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call Jane' });
  await dana().presses(await dana().presses(all, 'Forget…'), 'Erase them');
  await expect(desk.prospect('Acme')).rejects.toThrow('0 prospects');
  expect(words(await dana().presses(all, 'Drop the step'))).toContain('no longer fits how things stand');
});

it('says so when the step that was to move or to go is gone', async () => {
  const all = await everything('add Acme, Jane Doe: call Jane friday');
  await dana().types('done Acme');
  expect(words(await dana().presses(all, 'Another day…'))).toContain('Nothing is planned with *Acme*');
  expect(words(await dana().presses(all, 'Drop the step'))).toContain('Nothing is planned with *Acme*');
});

describe('They answered', () => {
  it.each([
    { values: {}, says: 'they answered, noted.', unanswered: 0 },
    { values: { note: 'she <laughed>' }, says: '“she &lt;laughed&gt;”, noted.', unanswered: 0 },
    { values: { answered: 'No' }, says: 'no answer yet, noted.', unanswered: 1 },
  ])('$values: $says', async ({ values, says, unanswered }) => {
    await dana().types('add Acme, Jane Doe');
    const form = await open('They answered…', 'did Acme: called Jane');
    const kept = await dana().submits(form, values);
    expect(formWords(kept)).toContain(says);
    expect(await desk.prospect('Acme')).toMatchObject({ unanswered });
    expect(labels(kept)).toContain('Undo');
  });

  it('with no word and no answer asks for one of them', async () => {
    const form = await open('They answered…');
    expect((await dana().submits(form, { answered: null })).errors).toEqual({
      answered: 'Yes, or no? Their words would do, too.',
    });
  });
});

describe('Rename', () => {
  it('gives another name, once', async () => {
    const renamed = await dana().submits(await open('Rename…'), { name: 'Acme > Sons' });
    expect(formWords(renamed)).toContain('*Acme* is *Acme &gt; Sons* from now on.');
    await dana().presses(renamed, 'Undo');
    expect(await desk.prospect('Acme')).toMatchObject({ name: 'Acme' });
  });

  it('keeps the words when that name is taken, and says why on top', async () => {
    await dana().types('add Beta');
    const again = await dana().submits(await open('Rename…'), { name: 'Beta' });
    expect(formWords(again).split('\n')[1]).toContain('*Beta* is already on your list.');
    expect(JSON.stringify(again)).toContain('"initial_value":"Beta"');
    expect((await dana().submits(again, { name: ' ' })).errors).toEqual({ name: 'Who?' });
    await dana().submits(again, { name: 'Gamma' });
    expect(await desk.prospect('Gamma')).toMatchObject({ contacts: ['Jane Doe'] });
  });
});

describe('They opened a door', () => {
  it('adds whom they referred, with who opened it', async () => {
    const added = await dana().submits(await open('They opened a door…'), { name: 'Beta, Inc.', contact: 'Sam Roe' });
    expect(formWords(added)).toContain('*Beta, Inc.*, Sam Roe is on your list, referred by *Acme*, Jane Doe.');
    const { id } = await desk.prospect('Acme');
    expect(await desk.prospect('Beta')).toMatchObject({ referrer: id, contacts: ['Sam Roe'] });
  });

  it('keeps the words when a colleague is helping them already', async () => {
    await desk.as('ben').types('add Beta, Sam Roe');
    const again = await dana().submits(await open('They opened a door…'), { name: 'Beta', contact: 'Sam Roe' });
    expect(formWords(again).split('\n')[1]).toContain('<@U0BEN> is already helping *Beta*');
    expect(JSON.stringify(again)).toMatch(/"initial_value":"Beta".+"initial_value":"Sam Roe"/);
  });
});

describe('Hand over', () => {
  it('hands them over with the note, and the colleague is told', async () => {
    const handed = await dana().submits(await open('Hand over…'), { colleague: 'U0BEN', note: 'likes tea' });
    expect(formWords(handed)).toMatch(/is with <@U0BEN> now, with the whole story\.[^]*likes tea/);
    expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0BEN' });
  });

  it.each([
    { colleague: null, errors: { colleague: 'To whom?' }, why: 'nobody' },
    { colleague: 'U0GIL', errors: { colleague: 'I can only hand over to members of this workspace.' }, why: 'a guest' },
    { colleague: 'U0NOBODY', errors: { colleague: 'I can only hand over to members of this workspace.' }, why: 'a stranger' },
  ])('says at the field what is wrong: $why', async ({ colleague, errors }) => {
    expect((await dana().submits(await open('Hand over…'), { colleague })).errors).toEqual(errors);
    expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0DANA' });
  });

  it('keeps what was chosen when they have them already', async () => {
    const again = await dana().submits(await open('Hand over…'), { colleague: 'U0DANA', note: 'likes tea' });
    expect(formWords(again).split('\n')[1]).toContain('already');
    expect(JSON.stringify(again)).toMatch(/"initial_user":"U0DANA".+"initial_value":"likes tea"/);
  });
});
