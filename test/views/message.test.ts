import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkMessage } from '../../src/views/limits/surfaces.ts';
import { defineButton, kindOf } from '../../src/views/button.ts';
import { barChart, chartWords } from '../../src/views/chart.ts';
import {
  actions,
  bold,
  context,
  escape,
  header,
  italic,
  literal,
  message,
  plain,
  section,
  withoutCharts,
} from '../../src/views/message.ts';

const done = defineButton('step.done', z.object({ step: z.string() }));
const why = defineButton('person.why', z.object({}));

describe('a message', () => {
  it('says in its text every word of its blocks: that is all a screen reader hears', () => {
    const said = message(
      header('Today'),
      section('*Acme* · planned for today'),
      context('And 3 more'),
      actions([why.draw('Why', {})]),
    );
    expect(said.text).toBe('Today\n*Acme* · planned for today\nAnd 3 more');
    expect(said.blocks.map(({ type }) => type)).toEqual(['header', 'section', 'context', 'actions']);
  });

  it('leaves out what is not there, and rows without a button', () => {
    expect(message(section('Acme'), null, false, actions([])).blocks).toEqual([section('Acme')]);
  });

  it('tells equal buttons apart, all over the message', () => {
    const row = (step: string) => actions([done.draw('Did it', { step }), why.draw('Why', {})]);
    const ids = message(section('Two people'), row('s1'), row('s2')).blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.map(({ action_id: id }) => id ?? '') : [],
    );
    expect(ids).toEqual(['step.done', 'person.why', 'step.done#2', 'person.why#2']);
    expect(ids.map(kindOf)).toEqual(['step.done', 'person.why', 'step.done', 'person.why']);
  });

  it('drawn twice is numbered as once', () => {
    const row = () => actions([done.draw('Did it', { step: 's1' }), done.draw('Did it', { step: 's2' })]);
    const [first] = message(section('Acme'), row()).blocks.filter(({ type }) => type === 'actions');
    expect(message(section('Acme'), first!)).toEqual(message(section('Acme'), row()));
  });

  it('stays within what Slack takes', () => {
    const long = message(
      header('h'.repeat(500)),
      ...Array.from({ length: 80 }, () => section('x'.repeat(5_000))),
      context('y'.repeat(5_000)),
    );
    expect(long.blocks).toHaveLength(50);
    expect(long.text.length).toBeLessThanOrEqual(4_000);
    for (const block of long.blocks) {
      const most = block.type === 'header' ? 150 : 3_000;
      expect(JSON.stringify(block).length).toBeLessThan(most + 100);
    }
  });

  it('says a chart in words too, and without it says nothing else', () => {
    const chart = barChart('Steps', ['Mon', 'Tue', 'Wed'], { Given: [2, 0, 1], Asked: [1, 0] });
    const said = message(header('Our week'), chart, section('*Acme*'));
    expect(said.text).toBe('Our week\nSteps: Mon 2 given, 1 asked; Tue none; Wed 1 given.\n*Acme*');
    expect(checkMessage(said.blocks)).toEqual([]);
    expect(withoutCharts(said)).toEqual(message(header('Our week'), context(chartWords(chart)), section('*Acme*')));
    expect(withoutCharts(message(section('*Acme*')))).toBeNull();
  });

  it('draws no chart that Slack would refuse for the length of its words', () => {
    const long = barChart('t'.repeat(80), ['c'.repeat(40)], { ['s'.repeat(40)]: [1] });
    expect(checkMessage([long])).toEqual([]);
  });

  it('counts an emoji as Slack may: as two', () => {
    const long = message(header('😀'.repeat(100)), section('😀'.repeat(2_000)), context('😀'.repeat(2_000)));
    const [title, paragraph, small] = long.blocks.map((block) => JSON.stringify(block).match(/😀+…/u)![0].length);
    expect([title! <= 150, paragraph! <= 3_000, small! <= 3_000, long.text.length <= 4_000]).toEqual([true, true, true, true]);
  });

  it('can be one paragraph', () => {
    expect(plain('Hello')).toEqual({ text: 'Hello', blocks: [section('Hello')] });
  });
});

describe('what people typed', () => {
  it.each`
    typed                       | is                             | why
    ${'<!channel>'}             | ${'&lt;!channel&gt;'}          | ${'nobody is called by a name'}
    ${'<@U0BEN>'}               | ${'&lt;@U0BEN&gt;'}            | ${'nobody is mentioned'}
    ${'<https://evil|Acme>'}    | ${'&lt;https://evil|Acme&gt;'} | ${'no link in disguise'}
    ${'Johnson & Johnson'}      | ${'Johnson &amp; Johnson'}     | ${'an ampersand is one'}
    ${'&lt;!here&gt;'}          | ${'&amp;lt;!here&amp;gt;'}     | ${'what looks escaped is not trusted'}
    ${'plain "words" it’s 3 %'} | ${'plain "words" it’s 3 %'}    | ${'Slack wants nothing else escaped'}
  `('$typed: $why', ({ typed, is }) => {
    expect(escape(typed)).toBe(is);
  });

  it('can smuggle nothing into a message, whatever it is, and reads as it was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '!', '@', '|', '*', 'a', ';', 'lt', 'amp', '\n') }),
        (typed) => {
          for (const safe of [escape(typed), bold(typed)]) expect(safe).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
          const read = escape(typed).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
          expect(read).toBe(typed);
        },
      ),
    );
  });

  it('is bold to its end, stars and all', () => {
    expect(bold('A*cme <Inc>')).toBe('*A∗cme &lt;Inc&gt;*');
    expect(italic('she said _no_\n twice')).toBe('_she said ˍnoˍ twice_');
  });

  it.each`
    typed                                   | is                                            | why
    ${'send `rm` *now*'}                    | ${'send ˋrmˋ ∗now∗'}                          | ${'code and bold of its own'}
    ${'_really_ ~not~'}                     | ${'ˍreallyˍ ∼not∼'}                           | ${'italics and a line through'}
    ${'log in as anna_b, ~5 people'}        | ${'log in as anna_b, ∼5 people'}              | ${'inside a word it marks nothing'}
    ${'see https://acme.com/~anna/_x_ <b>'} | ${'see https://acme.com/~anna/_x_ &lt;b&gt;'} | ${'an address stays one'}
  `('marks nothing inside bold or italics: $why', ({ typed, is }) => {
    expect(literal(typed)).toBe(is);
  });
});
