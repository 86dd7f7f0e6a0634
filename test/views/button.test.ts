import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineButton, defineLineMenu, definePicker, kindOf } from '../../src/views/button.ts';

const carried = z.object({ step: z.string(), day: z.iso.date().optional() });
const done = defineButton('step.done', carried);
const move = definePicker('step.move', carried);

describe('a button', () => {
  it('carries what it is given there and back', () => {
    const drawn = done.draw('Did it', { step: 's1', day: '2026-12-05' }, 'primary');
    expect(drawn).toMatchObject({ action_id: 'step.done', style: 'primary', text: { type: 'plain_text', text: 'Did it' } });
    expect(done.read(drawn.value)).toEqual({ step: 's1', day: '2026-12-05' });
  });

  it('has a label that fits, however it is counted', () => {
    const { text } = done.draw('😀'.repeat(40), { step: 's1' });
    expect(text.text.length).toBeLessThanOrEqual(75);
  });

  it('has no style unless it is given one: Slack refuses an empty one', () => {
    expect('style' in done.draw('Did it', { step: 's1' })).toBe(false);
  });

  it.each`
    why                     | value
    ${'no value at all'}    | ${undefined}
    ${'not ours'}           | ${'hello'}
    ${'of an older kind'}   | ${'{"prospect":"p1"}'}
    ${'forged'}             | ${'{"step":{"$ne":null}}'}
    ${'half of it'}         | ${'{"step":"s1'}
    ${'a day that is none'} | ${'{"step":"s1","day":"2026-02-30"}'}
    ${'null'}               | ${'null'}
  `('reads nothing from a value that is $why, and does not crash', ({ value }) => {
    expect(done.read(value)).toBeUndefined();
    expect(move.read(value)).toBeUndefined();
  });
});

it('a date picker carries in its block what Slack gives it no room for', () => {
  expect(move.draw('Another day')).toEqual({
    type: 'datepicker',
    action_id: 'step.move',
    placeholder: { type: 'plain_text', text: 'Another day' },
  });
  expect(move.read(move.blockId({ step: 's1' }))).toEqual({ step: 's1' });
});

describe('a menu about one thing', () => {
  const more = defineLineMenu('step.more', carried, ['edit', 'drop']);
  const block = more.blockId({ step: 's1' });

  it('carries a word in its choice, and in its block what Slack gives a choice no room for', () => {
    const choices = [
      { word: 'edit', label: 'Edit it' },
      { word: 'drop', label: 'Drop it' },
    ] as const;
    expect(more.dots(choices)).toMatchObject({
      type: 'overflow',
      action_id: 'step.more',
      options: [{ value: 'edit' }, { value: 'drop' }],
    });
    expect(more.draw('More', choices)).toMatchObject({ type: 'static_select', placeholder: { text: 'More' } });
    expect(more.read(block, 'drop')).toEqual({ carried: { step: 's1' }, word: 'drop' });
  });

  it.each`
    why                      | blockId          | chosen
    ${'nothing chosen'}      | ${block}         | ${undefined}
    ${'a word of no choice'} | ${block}         | ${'erase'}
    ${'no block'}            | ${undefined}     | ${'drop'}
    ${'a block of old'}      | ${'{"other":1}'} | ${'drop'}
    ${'a block not of ours'} | ${'abc'}         | ${'drop'}
  `('reads nothing from $why', ({ blockId, chosen }) => {
    expect(more.read(blockId, chosen)).toBeUndefined();
  });
});

it.each`
  id               | kind           | why
  ${'step.done'}   | ${'step.done'} | ${'alone in its message'}
  ${'step.done#3'} | ${'step.done'} | ${'the third of its kind'}
  ${''}            | ${''}          | ${'nothing is nothing'}
`('the kind of “$id” is “$kind”: $why', ({ id, kind }) => {
  expect(kindOf(id)).toBe(kind);
});
