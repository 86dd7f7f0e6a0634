import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/views/limits/check.ts';
import { inLines, problemsInMessage, problemsInOptions, problemsInView } from '../../src/views/limits/said.ts';
import { checkMessage, checkView } from '../../src/views/limits/surfaces.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text = 'x') => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (n: number) => ({ text: plain(`Option ${n}`), value: String(n) });
const options = (count: number) => Array.from({ length: count }, (_, n) => option(n));
const many = <Item>(count: number, item: (n: number) => Item) => Array.from({ length: count }, (_, n) => item(n));
const cell = (text: string) => ({ type: 'raw_text', text });
const chart = (more: object) => ({ type: 'data_visualization', title: 'Steps', chart: { type: 'bar', ...more } });
const bar = chart({ series: [{ name: 'given', data: [{ label: 'Mon', value: 1 }] }], axis_config: { categories: ['Mon'] } });
const table = { type: 'data_table', caption: 'Doors', rows: [[cell('Who')], [cell('Acme')]] };

describe('a message Slack takes', () => {
  it.each<[string, unknown]>([
    ['fifty blocks', many(50, () => section())],
    ['a section at its longest', [section('x'.repeat(3000))]],
    ['the same button in every row', [actions(button()), actions(button())]],
    ['an overflow menu of five', [actions({ type: 'overflow', action_id: 'o', options: options(5) })]],
    [
      'a date picker beside a text',
      [{ ...section(), accessory: { type: 'datepicker', action_id: 'd', initial_date: '2026-12-04' } }],
    ],
    ['a chart and a table', [bar, table]],
    ['rich text', [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }] }]],
  ])('%s', (_why, blocks) => expect(checkMessage(blocks)).toEqual([]));
});

describe('a message Slack refuses', () => {
  it.each<[string, unknown, string]>([
    ['fifty-one blocks', many(51, () => section()), '/blocks'],
    ['a section too long', [section('x'.repeat(3001))], '/blocks/0/text/text'],
    ['an empty section', [section('')], '/blocks/0/text/text'],
    ['eleven fields', [{ type: 'section', fields: many(11, () => plain('x')) }], '/blocks/0/fields'],
    ['a field too long', [{ type: 'section', fields: [plain('x'.repeat(2001))] }], '/blocks/0/fields/0/text'],
    ['a header too long', [{ type: 'header', text: plain('x'.repeat(151)) }], '/blocks/0/text/text'],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], '/blocks/0/text/type'],
    ['eleven context elements', [{ type: 'context', elements: many(11, () => plain('x')) }], '/blocks/0/elements'],
    ['twenty-six buttons', [actions(...many(26, (n) => button({ action_id: `a${n}` })))], '/blocks/0/elements'],
    ['a button label too long', [actions(button({ text: plain('x'.repeat(76)) }))], '/blocks/0/elements/0/text/text'],
    ['a button value too long', [actions(button({ value: 'x'.repeat(2001) }))], '/blocks/0/elements/0/value'],
    ['an empty button value', [actions(button({ value: '' }))], '/blocks/0/elements/0/value'],
    ['an action id too long', [actions(button({ action_id: 'x'.repeat(256) }))], '/blocks/0/elements/0/action_id'],
    ['two actions of one name in a row', [actions(button(), button())], '/blocks/0/elements'],
    [
      'two blocks of one name',
      [
        { ...section(), block_id: 'b' },
        { ...section(), block_id: 'b' },
      ],
      '/blocks/1/block_id',
    ],
    [
      'a confirmation too long',
      [actions(button({ confirm: { text: plain('x'.repeat(301)) } }))],
      '/blocks/0/elements/0/confirm/text/text',
    ],
    [
      'an overflow menu of one',
      [actions({ type: 'overflow', action_id: 'o', options: options(1) })],
      '/blocks/0/elements/0/options',
    ],
    [
      'an overflow menu of six',
      [actions({ type: 'overflow', action_id: 'o', options: options(6) })],
      '/blocks/0/elements/0/options',
    ],
    [
      'a menu of 101',
      [actions({ type: 'static_select', action_id: 's', options: options(101) })],
      '/blocks/0/elements/0/options',
    ],
    [
      'an option value too long',
      [actions({ type: 'static_select', action_id: 's', options: [{ text: plain('x'), value: 'x'.repeat(76) }] })],
      '/blocks/0/elements/0/options/0/value',
    ],
    ['null for a block', [null], '/blocks/0/type'],
    ['null for a field', [{ ...section(), accessory: null }], '/blocks/0/accessory/type'],
    ['a block nobody knows', [{ type: 'banner' }], '/blocks/0/type'],
    ['an element nobody knows', [actions({ type: 'lever', action_id: 'l' })], '/blocks/0/elements/0/type'],
    ['a property nobody knows', [{ ...section(), colour: 'red' }], '/blocks/0'],
    [
      'an impossible date picker',
      [actions({ type: 'datepicker', action_id: 'd', initial_date: '4 Dec' })],
      '/blocks/0/elements/0/initial_date',
    ],
    ['three charts', [bar, bar, bar], '/blocks'],
    [
      'a chart label too long',
      [chart({ series: [{ name: 'x'.repeat(21), data: [{ label: 'Mon', value: 1 }] }], axis_config: { categories: ['Mon'] } })],
      '/blocks/0/chart/series/0/name',
    ],
    [
      'a chart with a point missing',
      [chart({ series: [{ name: 'a', data: [{ label: 'Mon', value: 1 }] }], axis_config: { categories: ['Mon', 'Tue'] } })],
      '/blocks/0/chart/series/0/data',
    ],
    ['two tables', many(2, () => ({ type: 'table', rows: [[cell('x')]] })), '/blocks'],
    ['a data table of ragged rows', [{ ...table, rows: [[cell('a'), cell('b')], [cell('c')]] }], '/blocks/0/rows/1'],
    ['too many characters in tables', [{ ...table, rows: [[cell('x')], [cell('x'.repeat(10_000))]] }], '/blocks'],
    ['an alert, which is for modals', [{ type: 'alert', text: plain('x') }], '/blocks/0/type'],
    ['no list at all', 'blocks', '/blocks'],
  ])('%s', (_why, blocks, pointer) => expect(checkMessage(blocks).map((one) => one.pointer)).toContain(pointer));
});

describe('a modal or Home tab Slack refuses', () => {
  const modal = { type: 'modal', title: plain('Form'), submit: plain('Save'), blocks: [section()] };
  const input = { type: 'input', label: plain('What'), element: { type: 'plain_text_input', action_id: 'w' } };
  it('takes an ordinary one', () => expect(checkView({ ...modal, blocks: [...many(99, () => section()), input] })).toEqual([]));
  it.each<[string, object, string]>([
    ['101 blocks', { blocks: many(101, () => section()) }, '/view/blocks'],
    ['a title too long', { title: plain('x'.repeat(25)) }, '/view/title/text'],
    ['metadata too long', { private_metadata: 'x'.repeat(3001) }, '/view/private_metadata'],
    ['an input without submit', { submit: undefined, blocks: [input] }, '/view'],
    ['a chart', { blocks: [bar] }, '/view/blocks/0/type'],
    ['a Home tab with a title', { type: 'home', submit: undefined }, '/view'],
    ['a kind nobody knows', { type: 'sheet' }, '/view/type'],
  ])('%s', (_why, change, pointer) => {
    expect(checkView(JSON.parse(JSON.stringify({ ...modal, ...change }))).map((one) => one.pointer)).toContain(pointer);
  });
});

describe('what the app may say is stricter than what Slack takes', () => {
  const row = (id: string) => actions(button({ action_id: id }));
  const modal = (...blocks: unknown[]) => ({ type: 'modal', title: plain('Next Step'), submit: plain('Keep it'), blocks });
  const image = (alt: object) => ({ type: 'image', image_url: 'https://example.com/week.png', ...alt });

  it.each<[string, readonly Problem[], string]>([
    ['a message that is well', problemsInMessage({ text: 'x', blocks: [section(), row('a'), row('b')] }), ''],
    ['no text', problemsInMessage({ blocks: [section()] }), 'missing required field: text at /text'],
    ['a blank text', problemsInMessage({ text: ' \n', blocks: [section()] }), 'says nothing at /text'],
    ['a text too long to draw anew', problemsInMessage({ text: 'x'.repeat(4_001), blocks: [section()] }), '4001 characters'],
    ['a blank paragraph', problemsInMessage({ text: 'x', blocks: [section(' ')] }), 'says nothing at /blocks/0/text/text'],
    ['half an emoji', problemsInMessage({ text: '\uD83D', blocks: [section()] }), 'half of a character at /text'],
    ['no blocks', problemsInMessage({ text: 'x' }), 'must provide an array at /blocks'],
    ['one id in two rows', problemsInMessage({ text: 'x', blocks: [section(), row('a'), row('a')] }), 'called "a"'],
    ['a picture without words', problemsInMessage({ text: 'x', blocks: [image({})] }), 'missing required field: alt_text'],
    ['a modal that is well', problemsInView(modal(section(), row('a'))), ''],
    [
      'a modal whose field starts blank',
      problemsInView(modal(field(''))),
      'says nothing at /view/blocks/0/element/initial_value',
    ],
    ['one id in two rows of a modal', problemsInView(modal(row('a'), row('a'))), 'called "a"'],
    ['a view of 250 KB', problemsInView(modal(...many(90, () => section('é'.repeat(3_000))))), 'view_too_large at /view'],
    ['an offer that is well', problemsInOptions(options(100)), ''],
    ['an offer of 101', problemsInOptions(options(101)), 'no more than 100 items'],
    ['an offer too long', problemsInOptions([{ ...option(1), text: plain('x'.repeat(76)) }]), '76 characters at /options/0'],
    ['the same offer twice', problemsInOptions([option(1), option(1)]), 'values must be unique'],
  ])('%s', (_what, problems, says) => {
    if (says) expect(inLines(problems)).toContain(says);
    else expect(problems).toEqual([]);
  });
});

function field(start: string): object {
  const element = { type: 'plain_text_input', action_id: 'value', initial_value: start };
  return { type: 'input', block_id: 'step', label: plain('Step'), element };
}
