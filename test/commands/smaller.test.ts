import { beforeEach, describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { formWords } from '../support/forms.ts';

const desk = useDesk();
const dana = () => desk.as('dana');
const text = async () => (await desk.prospect('Acme')).planned?.text;

beforeEach(() => dana().types('add Acme, Jane Doe'));

describe('the reader', () => {
  it.each`
    typed                                         | hint
    ${'Acme: follow up with Jane'}                | ${'What would a camera see you do?'}
    ${'Acme: send Jane the deck and book a demo'} | ${'Pick the first half'}
    ${'Acme: get a reply from Jane'}              | ${'That is a result'}
    ${'Acme: email Acme the summary'}             | ${'Who, by name?'}
  `('says one thing about “$typed”, and it is planned all the same', async ({ typed, hint }) => {
    const reply = await dana().types(typed);
    expect(words(reply)).toContain(hint);
    expect(labels(reply)).toEqual(expect.arrayContaining(['Make it smaller', 'Keep it']));
    expect(await text()).toBe(typed.slice('Acme: '.length));
  });

  it.each([
    'Acme: send Jane the checklist she asked for',
    'Acme: ask jane which day suits her',
    'Acme: 🎉',
    'Acme: 田中さんに資料を送る',
    'Acme: Rohan die Liste schicken',
  ])('has nothing to say about “%s”', async (typed) => {
    expect(labels(await dana().types(typed))).not.toContain('Make it smaller');
  });

  it('does not take a name for a word: Bill, Mark, Will, Grace, and Follow Up Ltd', async () => {
    for (const name of ['Bill', 'Mark', 'Will', 'Grace']) {
      await dana().types(`add ${name} Industries, ${name}`);
      expect(labels(await dana().types(`${name} Industries: send ${name} the checklist`)), name).not.toContain('Make it smaller');
    }
    await dana().types('add Follow Up Ltd, Ana');
    expect(labels(await dana().types('Follow Up Ltd: send Ana the Follow Up Ltd checklist'))).not.toContain('Make it smaller');
  });

  it('reads new words for a step too, and never the playbook’s', async () => {
    await dana().types('Acme: send Jane the checklist');
    expect(words(await dana().types('edit Acme: touch base with Jane'))).toContain('What would a camera see');
    expect(labels(await dana().presses(await dana().types('coach Acme'), 'Plan 1'))).not.toContain('Make it smaller');
  });

  it('knows the log: after two unanswered asks it proposes a gift', async () => {
    for (const asked of ['ask Jane for a date', 'ask Jane for a name'])
      await dana().presses(await dana().types(`did Acme: ${asked}`), 'No answer');
    expect(words(await dana().types('Acme: ask Jane which day suits her'))).toContain('Make the next one a gift');
  });

  it.each(['is leaving', 'is furious', 'hates the new boss', 'was sacked', 'is looking for a new job', 'told me in confidence'])(
    'keeps in confidence that somebody else %s',
    async (matter) => {
      await dana().types('add Beta, Sam Roe');
      expect(words(await dana().types(`Acme: tell Jane that Sam Roe ${matter}`))).toContain('Would they be happy to read this');
    },
  );

  it('lets whoever opened the door be named beside a private matter', async () => {
    await dana().types('add Beta, Sam Roe');
    await dana().types('refer Beta > Gamma, Kim Lee');
    expect(words(await dana().types('Gamma: tell Kim that Sam Roe is leaving'))).not.toContain('Would they be happy');
    expect(words(await dana().types('Acme: tell Jane that Sam Roe is leaving'))).toContain('Would they be happy');
  });
});

describe('make it smaller', () => {
  it('shrinks the words in at most three presses, each of which can be undone', async () => {
    const reply = await dana().types('Acme: send Jane the deck and book a demo');
    const first = await dana().presses(reply, 'Make it smaller');
    const shorter = await text();
    expect(shorter).not.toContain('demo');
    expect(shorter).toContain('Jane');
    expect(words(first)).toContain(`Next: *${shorter}*`);
    let last = first;
    for (let press = 0; labels(last).includes('Smaller still'); press += 1) {
      expect(press).toBeLessThan(2);
      last = await dana().presses(last, 'Smaller still');
    }
    expect(words(last)).toContain('That is as small as it gets.');
    await dana().types('undo');
    if (last === first) expect(await text()).toBe('send Jane the deck and book a demo');
  });

  it('offers the playbook where no rule fits, and leaves the step as it is', async () => {
    const reply = await dana().types('Acme: follow up with Jane');
    await dana().types('edit Acme: xyzzy');
    const instead = await dana().presses(reply, 'Make it smaller');
    expect(words(instead)).toContain('I know no smaller version of “xyzzy”');
    expect(labels(instead)).toContain('Plan 1');
    expect(await text()).toBe('xyzzy');
  });

  it('keeps it, when that is what they want', async () => {
    const kept = await dana().presses(await dana().types('Acme: follow up with Jane'), 'Keep it');
    expect(labels(kept)).not.toContain('Make it smaller');
    expect(await text()).toBe('follow up with Jane');
    const good = await dana().types('Acme: send Jane the rota story');
    expect(labels(kept)).toEqual(labels(good));
    const again = await dana().presses(await dana().types('Acme: follow up with Jane'), 'Keep it');
    await dana().presses(again, 'Undo');
    expect(await text()).toBe('send Jane the rota story');
  });

  it.each(['Make it smaller', 'Keep it'])(
    '“%s” no longer fits once the step is gone, and not somebody else’s to press',
    async (label) => {
      const reply = await dana().types('Acme: follow up with Jane');
      expect(words(await desk.as('ben').presses(reply, label))).toContain('no longer fits how things stand');
      await dana().types('drop Acme');
      expect(words(await dana().presses(reply, label))).toContain('no longer fits how things stand');
    },
  );
});

describe('on the worksheet', () => {
  it('the hint comes once, the words can be made smaller in their field, and a second “Plan it” keeps them', async () => {
    const page = await dana().types('worksheet Acme');
    const read = await dana().submits(page, { step: 'follow up with Jane', say: 'Hello Jane' });
    expect(formWords(read)).toContain('What would a camera see you do?');
    expect(await text()).toBeUndefined();
    const smaller = await dana().presses(read, 'Make it smaller');
    expect(JSON.stringify(smaller)).toContain('Hello Jane');
    expect(JSON.stringify(smaller)).toContain('step#1');
    expect(JSON.stringify(smaller)).not.toContain('follow up');
    await dana().submits(read, {});
    expect(await text()).toBe('follow up with Jane');
  });
});
