import { describe, expect, it } from 'vitest';
import { labels, type Name, useDesk, words } from '../support/desk.ts';
import { fieldsOf, formWords } from '../support/forms.ts';

const desk = useDesk();
const digest = async () => (await desk.tenant(({ team }) => team.get()))!.digest;
const opened = async (who: Name = 'ada') =>
  desk.as(who).presses(await desk.as(who).types('settings'), 'Choose the digest’s channel');

describe('the digest, chosen in a form', () => {
  it('is posted there from then on, by the clock of whoever chose it first', async () => {
    const form = await opened();
    expect(fieldsOf(form).map(({ block_id: id }) => id)).toEqual(['channel', 'day', 'hour']);
    const kept = await desk.as('ada').submits(form, { channel: 'C0SALES', day: 'Friday', hour: '16:00' });
    expect(formWords(kept)).toContain(
      'Every Friday at 16:00 (Europe/Berlin) I post the digest of the week before in <#C0SALES>.',
    );
    expect(await digest()).toMatchObject({ channel: 'C0SALES', day: 5, hour: '16:00', zone: 'Europe/Berlin' });
    await desk.as('max').submits(await opened('max'), { hour: '10:00' });
    expect(await digest()).toMatchObject({ channel: 'C0SALES', hour: '10:00', zone: 'Europe/Berlin' });
  });

  it('ends when the channel is emptied', async () => {
    await desk.as('ada').types('digest here', { channel: 'C0SALES' });
    expect(formWords(await desk.as('ada').submits(await opened(), { channel: null }))).toContain('No weekly digest from now on');
    expect(await digest()).toMatchObject({ channel: null });
  });

  it('leaves alone what a colleague changed while the form was open', async () => {
    await desk.as('ada').types('digest here', { channel: 'C0SALES' });
    const form = await opened();
    await desk.as('max').types('settings digest friday 16:00');
    await desk.as('max').types('settings digest off');
    await desk.as('ada').submits(form, { hour: '11:00' });
    expect(await digest()).toMatchObject({ channel: null, day: 5, hour: '11:00' });
  });

  it('is for managers and admins, also when a form was opened before', async () => {
    expect(labels(await desk.as('dana').types('settings'))).not.toContain('Choose the digest’s channel');
    const form = await opened('max');
    expect(formWords(await desk.as('dana').submits(form, { channel: 'C0SALES' }))).toContain('managers and admins');
    expect(words(await desk.as('dana').forges('open.digest', {}))).toContain('managers and admins');
    await desk.as('ada').types('settings managers remove @max');
    expect(formWords(await desk.as('max').submits(form, { channel: 'C0SALES' }))).toContain('managers and admins');
    expect(await digest()).toMatchObject({ channel: null });
  });

  it.each([
    { why: 'no hour', values: { channel: 'C0SALES', hour: null }, says: 'At what time?' },
    { why: 'a forged channel', values: { channel: '<!channel>' }, says: 'no longer fits how things stand' },
    { why: 'a direct message', values: { channel: 'D0ADA' }, says: 'no longer fits how things stand' },
    { why: 'a forged day', values: { channel: 'C0SALES', day: '9' }, says: 'no longer fits how things stand' },
  ])('changes nothing with $why', async ({ values, says }) => {
    expect(words(await desk.as('ada').submits(await opened(), values))).toContain(says);
    expect(await digest()).toMatchObject({ channel: null });
  });
});
