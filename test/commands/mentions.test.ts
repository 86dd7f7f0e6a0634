import { describe, expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const raw = /&lt;@|<@U0BEN|<@U0DANA/;

describe('somebody of this Slack, in free words, is called by name', () => {
  it.each([
    { typed: 'Acme: ask @ben to come', says: 'Next: *ask ben to come*' },
    { typed: 'Acme: ask @dana and @ben', says: 'Next: *ask dana and ben*' },
    { typed: 'did Acme: met @ben there', says: '*Acme*. Done: met ben there' },
    { typed: 'heard Acme: @ben told me', says: '“ben told me”' },
    { typed: 'no Acme: @ben was rude', says: 'Their reason: “ben was rude”' },
    { typed: 'edit Acme: ask @ben', says: 'Next: *ask ben*' },
  ])('$typed', async ({ typed, says }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme: call them');
    const said = words(await dana.types(typed));
    expect(said).toContain(says);
    expect(said).not.toMatch(raw);
    const story = words(await dana.types('show Acme'));
    expect(story).toMatch(/(?<![a-z])ben(?![a-z])/);
    expect(story).not.toMatch(raw);
  });

  it('also somebody the workspace had not met', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    expect(words(await dana.types('Acme: ask @gil to come'))).toContain('Next: *ask gil to come*');
  });

  it('also in what was typed, and in words that waited', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const asked = await dana.types('Acme: ask @ben to come soon');
    expect(words(asked)).toContain('You typed: Acme: ask ben to come soon');
    expect(words(await dana.presses(asked, 'Fri 27 Nov'))).toContain('Next: *ask ben to come*, Fri 27 Nov');
    expect(words(await desk.as('ben').types('Acme: ask @dana'))).toContain('You typed: Acme: ask dana');
    expect(words(await dana.types('nonsense @ben'))).toContain('You typed: nonsense ben');
  });

  it('and who is unknown stays as typed', async () => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    await dana.types('Acme: ask @U0NOBODY');
    expect((await desk.prospect('Acme')).planned?.text).toBe('ask <@U0NOBODY>');
  });
});

describe('nobody of this Slack becomes', () => {
  it.each([
    { typed: 'add @ben', what: 'a prospect' },
    { typed: '@ben: call him', what: 'a prospect, with a step' },
    { typed: 'add Beta, @ben', what: 'a contact person' },
    { typed: 'add Beta, @ben: call him', what: 'a contact person, with a step' },
    { typed: 'Beta, @ben: call him', what: 'a contact person of somebody new' },
    { typed: 'add Acme, @ben', what: 'a contact person of somebody known' },
    { typed: 'contact Acme: @ben', what: 'a contact person, by the verb' },
    { typed: 'contact Acm: @ben', what: 'one, by half a name' },
    { typed: 'rename Acme > @ben', what: 'a new name' },
    { typed: 'refer Acme > @ben', what: 'somebody referred' },
    { typed: 'refer Acme > Beta, @ben', what: 'their contact person' },
    { typed: 'new @ben', what: 'somebody new' },
  ])('$what: $typed', async ({ typed }) => {
    const dana = desk.as('dana');
    await dana.types('add Acme');
    const was = await desk.tenant(({ prospects }) => prospects.of(null));
    const said = words(await dana.types(typed));
    expect(said).toContain('That is somebody in this Slack, so nothing was saved.');
    expect(said).not.toMatch(raw);
    expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual(was);
  });
});

it('is still who gets a hand-over, whose list is shown, and who becomes a manager', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  expect(words(await dana.types('hand Acme to @ben'))).toContain('is with <@U0BEN> now');
  expect(words(await desk.as('max').types('list @ben'))).toContain('with <@U0BEN>');
  expect(words(await desk.as('ada').types('settings managers @ben'))).toContain('<@U0BEN> is a manager now');
});

it('is still who gets a hand-over after a question', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme Labs');
  const asked = await dana.types('hand Acme to @ben');
  expect(words(asked)).toContain('You typed: hand Acme to ben');
  expect(words(await dana.presses(asked, 'Yes, Acme Labs'))).toContain('is with <@U0BEN> now');
});
