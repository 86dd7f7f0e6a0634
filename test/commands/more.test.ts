import { describe, expect, it } from 'vitest';
import { labels, type Name, people, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const opened = (who: Name = 'dana') => desk.as(who).forges('open.more', {});

describe('More, in Home', () => {
  it.each([
    { label: 'Who opened doors', says: 'Nobody on your list was referred yet' },
    { label: 'The week so far', says: 'Only you see this.' },
    { label: 'The playbook', says: 'The playbook' },
    { label: 'Help', says: '/nextstep' },
  ])('$label answers as if it was typed', async ({ label, says }) => {
    const shown = await desk.as('dana').presses(await opened(), label);
    expect(words(shown)).toContain(says);
  });

  it('opens the practice', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    expect(formWords(await desk.as('dana').presses(await opened(), 'Practise…'))).toContain('Acme');
  });

  it('gives the team to leaders only, also when the press is forged', async () => {
    expect(labels(await opened())).not.toContain('The team’s week');
    expect(words(await desk.as('dana').forges('own.verb', { verb: 'team' }))).toContain('managers and admins');
    expect(words(await desk.as('dana').forges('own.verb', { verb: 'doors team' }))).toContain('managers and admins');
    expect(words(await desk.as('max').presses(await opened('max'), 'The team’s week'))).toContain('The team’s week');
  });

  it.each(['add Evil', 'forget Acme', 'stop Acme'])('runs no other verb: %s', async (verb) => {
    await desk.as('dana').types('add Acme');
    expect(words(await desk.as('dana').forges('own.verb', { verb }))).toContain('no longer fits how things stand');
  });

  it('takes back what was written last, once, however often it is pressed', async () => {
    await desk.as('dana').types('add Acme, Jane Doe');
    await desk.as('dana').types('add Beta, Sam Roe');
    const more = await opened();
    expect(formWords(more)).toContain('The last thing you wrote: *Beta* · added');
    await desk.as('dana').presses(more, 'Take it back');
    await desk.as('dana').presses(more, 'Take it back');
    expect(words(await desk.as('dana').types('list'))).toMatch(/Acme/);
    expect(words(await desk.as('dana').types('list'))).not.toMatch(/Beta/);
    expect(formWords(await opened('ben'))).not.toContain('The last thing you wrote');
  });
});

describe('an absence, by form', () => {
  const rep = async () => (await desk.tenant(({ people: known }) => known.get(people.dana.user)))!;

  it('begins and ends without a word typed', async () => {
    const form = await desk.as('dana').presses(await opened(), 'I am away…');
    const kept = await desk.as('dana').submits(form, { until: '2026-12-07' });
    expect(formWords(kept)).toContain('I am silent until Mon 7 Dec');
    expect(await rep()).toMatchObject({ awayUntil: '2026-12-07' });
    const more = await opened();
    expect(formWords(more)).toContain('Away until Mon 7 Dec.');
    expect(words(await desk.as('dana').presses(more, 'I am back'))).toContain('Welcome back.');
    expect(await rep()).toMatchObject({ awayUntil: null });
  });

  it('is planned ahead, and put off again', async () => {
    const form = await desk.as('dana').presses(await opened(), 'I am away…');
    const kept = await desk.as('dana').submits(form, { from: '2026-12-07', until: '2026-12-19' });
    expect(formWords(kept)).toContain('I am silent from Mon 7 Dec on, and speak again on Mon 21 Dec.');
    expect(await rep()).toMatchObject({ awayFrom: '2026-12-07', awayUntil: '2026-12-19' });
    expect(words(await desk.as('dana').presses(await opened(), 'I am not away'))).toContain('from Mon 7 Dec is off.');
    expect(await rep()).toMatchObject({ awayFrom: null, awayUntil: null });
  });

  it.each([
    { why: 'the day they leave', from: '2026-12-07', until: '2026-12-07' },
    { why: 'today', until: '2026-11-23' },
    { why: 'a day that passed', until: '2020-01-01' },
    { why: 'a day beyond two years', until: '2031-01-01' },
    { why: 'no day', until: null },
  ])(
    'says at the field what is wrong with $why',
    async ({ from = null, until }: { from?: string | null; until: string | null }) => {
      const form = await desk.as('dana').presses(await opened(), 'I am away…');
      expect((await desk.as('dana').submits(form, { from, until })).errors).toMatchObject({
        until: expect.stringMatching(/.+/) as unknown,
      });
      expect(await rep()).toMatchObject({ awayUntil: null });
    },
  );
});
