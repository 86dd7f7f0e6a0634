import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { fieldsOf, formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');

/** Dana with one prospect in each place. */
async function threePlaces() {
  await dana().types('add Acme, Jane Doe');
  await dana().types('deciding Acme');
  await dana().types('add Beta, Sam Roe');
  await dana().types('no Beta');
  await dana().types('add Gamma, Lee Poe');
  await dana().types('won Gamma');
  await dana().types('add Delta');
  desk.at('2026-11-27T15:00:00Z');
}

describe('whom to practise with', () => {
  it('offers one from each place, with the reason, and anybody else', async () => {
    await threePlaces();
    const page = await dana().types('worksheet');
    expect(formWords(page)).toMatch(
      /Practise this week\n[^]*With whom\?\nAcme, Jane Doe\nBeta, Sam Roe\nGamma, Lee Poe\nOr anybody else/,
    );
    expect(JSON.stringify(page)).toContain('deciding, quiet for 4 working days');
    expect(await dana().searches('search.prospect', '')).toEqual(['Acme, Jane Doe', 'Beta, Sam Roe', 'Delta', 'Gamma, Lee Poe']);
    expect(await dana().searches('search.prospect', 'sam')).toEqual(['Beta, Sam Roe']);
    expect(await desk.as('ben').searches('search.prospect', '')).toEqual([]);
    expect(await desk.as('gil').searches('search.prospect', '')).toEqual([]);
  });

  it('leaves out who is to be left in peace', async () => {
    await threePlaces();
    await dana().types('not now Beta until march');
    expect(formWords(await dana().types('worksheet'))).not.toContain('Beta');
    expect(formWords(await dana().types('worksheet Beta'))).toContain('silent until Mon 1 Mar 2027');
  });

  it('asks who, when nobody was chosen', async () => {
    await threePlaces();
    const page = await dana().types('worksheet');
    expect((await dana().submits(page)).errors).toEqual({ other: 'With whom? Choose one, or search for anybody.' });
    expect(formWords(await dana().submits(page, { who: 'Beta' }))).toContain('With *Beta*, Sam Roe.');
  });

  it('says so when there is nobody', async () => {
    expect(words(await dana().types('worksheet'))).toContain('Nobody is on your list yet');
  });

  it('does not open a colleague’s, whatever a form says', async () => {
    await desk.as('ben').types('add Bens');
    const { id } = await desk.prospect('Bens');
    await dana().types('add Acme');
    const page = await dana().types('worksheet');
    expect(formWords(await dana().submits(page, { other: id }))).toContain('no longer fits how things stand');
    expect(formWords(await dana().submits(page, { other: '<!channel>' }))).toContain('no longer fits how things stand');
  });
});

describe('a worksheet', () => {
  const filled = {
    job: 'fewer late shifts',
    step: 'Send Jane the rota story',
    say: 'You asked about shifts',
    cue: 'after stand-up',
    ifNo: 'Thank her',
  };

  it('becomes a planned step with its day, in the log with all that was written, and is undone as one thing', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    expect(fieldsOf(page).map(({ block_id: id }) => id)).toEqual(['job', 'card', 'step', 'say', 'day', 'cue', 'ifNo']);
    const kept = await dana().submits(page, { ...filled, day: '2026-11-25' });
    expect(formWords(kept)).toContain('*Acme*, Jane Doe: *Send Jane the rota story*, Wed 25 Nov, after stand-up.');
    expect(formWords(kept)).toContain('On Friday I ask what happened');
    expect((await desk.prospect('Acme')).planned).toMatchObject({
      text: 'Send Jane the rota story',
      plannedFor: '2026-11-25',
      playbook: null,
    });
    expect(words(await dana().types('show Acme'))).toContain(
      'practised: Send Jane the rota story, for Wed 25 Nov · _You asked about shifts_',
    );
    await dana().presses(kept, 'Undo');
    expect((await desk.prospect('Acme')).planned).toBeNull();
  });

  it('says which step made room for it', async () => {
    await dana().types('add Acme, Jane Doe: call Jane friday');
    const kept = await dana().submits(await dana().types('worksheet Acme'), filled);
    expect(formWords(kept)).toContain('“call Jane” is off the plan.');
  });

  it('takes a card of the playbook, with its id', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    expect(formWords(page)).toContain('Tell Jane Doe one public fact');
    await dana().submits(page, { card: 'Tell Jane Doe', day: '2026-11-24' });
    expect((await desk.prospect('Acme')).planned).toMatchObject({ playbook: 'FC1', plannedFor: '2026-11-24' });
  });

  it.each`
    why                                 | values                                         | errors
    ${'no step at all'}                 | ${{}}                                          | ${{ step: 'Which step? Choose one above, or write your own.' }}
    ${'own words chosen, none written'} | ${{ card: 'My own words' }}                    | ${{ step: 'Which step? Choose one above, or write your own.' }}
    ${'a card that is none'}            | ${{ card: 'XX1' }}                             | ${{ step: 'Which step? Choose one above, or write your own.' }}
    ${'a day gone by'}                  | ${{ step: 'Send Jane it', day: '2026-11-22' }} | ${{ day: 'That day is in the past. Pick today or a later one.' }}
    ${'a day years away'}               | ${{ step: 'Send Jane it', day: '2030-01-01' }} | ${{ day: 'That day is more than two years off. Pick a nearer one.' }}
    ${'no day'}                         | ${{ step: 'Send Jane it', day: null }}         | ${{ day: 'Which day?' }}
  `('says at the field what is wrong: $why', async ({ values, errors }) => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    expect((await dana().submits(page, values)).errors).toEqual(errors);
    expect((await desk.prospect('Acme')).planned).toBeNull();
  });

  it('keeps every word when nothing may be planned any more', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    await dana().types('not now Acme until march');
    const again = await dana().submits(page, filled);
    expect(formWords(again)).toContain('silent until Mon 1 Mar 2027');
    expect(JSON.stringify(again)).toContain('You asked about shifts');
  });

  it('is taken once, however often Slack delivers it', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    const first = await dana().submits(page, filled, { key: 'once' });
    expect(await dana().submits(page, filled, { key: 'once' })).toEqual(first);
    expect(
      await desk.tenant(async ({ log, prospects }) => (await log.story((await prospects.withKeys(['acme']))[0]!.id, 9)).length),
    ).toBe(2);
  });

  it('is not somebody else’s to submit', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    expect(formWords(await desk.as('ben').submits(page, filled))).toContain('no longer fits how things stand');
    expect(formWords(await desk.as('dana', 'T0OTHER').submits(page, filled))).toContain('no longer fits how things stand');
    expect((await desk.prospect('Acme')).planned).toBeNull();
  });
});

describe('left half-way', () => {
  it('is kept as it stands, and taken up again', async () => {
    await dana().types('add Acme, Jane Doe');
    await dana().leaves(await dana().types('worksheet Acme'), {
      job: 'fewer late shifts',
      card: 'My own words',
      cue: 'after lunch',
    });
    desk.at('2026-11-26T15:00:00Z');
    const again = await dana().types('worksheet');
    expect(formWords(again)).toContain('You left it half-way; here it is.');
    expect(JSON.stringify(again)).toContain('fewer late shifts');
    expect(JSON.stringify(again)).toContain('after lunch');
    expect(formWords(await dana().presses(again, 'Somebody else'))).toContain('With whom?');
    expect(formWords(await dana().types('worksheet'))).toContain('With whom?');
  });

  it('comes first whoever is named, until it is put away', async () => {
    await dana().types('add Acme, Jane Doe');
    await dana().types('add Beta');
    await dana().leaves(await dana().types('worksheet Beta'));
    await dana().leaves(await dana().types('worksheet Acme'), { job: 'fewer late shifts' });
    const same = await dana().types('worksheet Acme');
    expect(formWords(same)).toContain('You left it half-way; here it is.');
    const other = await dana().types('worksheet Beta');
    expect(formWords(other)).toContain('With *Acme*, Jane Doe.');
    expect(formWords(other)).toContain('*Somebody else* puts it away, and *Beta* can be next.');
    for (const page of [same, other]) expect(JSON.stringify(page)).toContain('fewer late shifts');
    await dana().presses(other, 'Somebody else');
    expect(formWords(await dana().types('worksheet Beta'))).toContain('With *Beta*');
  });

  it('stays when somebody else is forgotten', async () => {
    await dana().types('add Acme, Jane Doe');
    await dana().leaves(await dana().types('worksheet Acme'), { job: 'fewer late shifts' });
    await desk.as('ben').types('add Bens');
    await desk.as('ben').presses(await desk.as('ben').types('forget Bens'), 'Erase them');
    expect(JSON.stringify(await dana().types('worksheet'))).toContain('fewer late shifts');
  });

  it('is over once it is submitted, and after the next week', async () => {
    await dana().types('add Acme, Jane Doe');
    const page = await dana().types('worksheet Acme');
    await dana().submits(page, { step: 'Send Jane the rota' });
    expect(formWords(await dana().types('worksheet'))).toContain('With whom?');
    await dana().leaves(page, { job: 'fewer late shifts' });
    desk.at('2026-12-07T15:00:00Z');
    expect(formWords(await dana().types('worksheet'))).toContain('With whom?');
  });

  it('is nobody else’s, and gone when they are forgotten', async () => {
    await dana().types('add Acme, Jane Doe');
    await dana().leaves(await dana().types('worksheet Acme'), { job: 'fewer late shifts' });
    await desk.as('ben').types('add Bens');
    expect(formWords(await desk.as('ben').types('worksheet'))).toContain('With whom?');
    await dana().presses(await dana().types('forget Acme'), 'Erase them');
    expect(words(await dana().types('worksheet'))).toContain('Nobody is on your list yet');
  });
});

it('reads the page it opens as a button’s would be: a button of no kind no longer fits', async () => {
  await dana().types('add Acme');
  expect(labels(await dana().types('worksheet Acme'))).toEqual(['Somebody else']);
});
