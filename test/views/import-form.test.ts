import { expect, it } from 'vitest';
import { inLines, problemsInView } from '../../src/views/limits/said.ts';
import { importFields } from '../../src/domain/import-fields.ts';
import { importColumnsForm } from '../../src/views/import-form.ts';
import { shown } from './import-shown.ts';

const long = (most: number): string => '&<>*_`株'.repeat(most).slice(0, most);
const every = (column: number) => Object.fromEntries(importFields.map((field) => [field, column]));
const row = {
  name: long(80),
  contacts: Array.from({ length: 10 }, () => long(80)),
  note: long(2_000),
  referrer: long(2_000),
  stage: 'not now',
};

it('a file of a thousand columns with the longest names, and everything long in it, is one that Slack takes', () => {
  const form = importColumnsForm(
    shown({
      name: long(255),
      headers: Array.from({ length: 1_000 }, (_, at) => `${at}${long(200)}`),
      columns: every(999),
      suggested: every(500),
      taken: 10_000,
      first: [2, 3, 4].map((line) => ({
        ...row,
        stage: 'not now' as const,
        line,
        step: { text: long(300) },
        why: 'colleague' as const,
      })),
      problems: Array.from({ length: 9_000 }, (_, line) => ({ line, what: long(200) })),
    }),
    long(2_000),
  );
  expect(inLines(problemsInView(form))).toBe('');
  expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
});

it('offers the column that is taken, and the one the header suggests, also behind many others', () => {
  const headers = Array.from({ length: 300 }, (_, at) => `h${at}`);
  const { blocks } = importColumnsForm(shown({ headers, columns: { company: 250, contact: null }, suggested: { company: 299 } }));
  const company = blocks.find((block) => block.type === 'input' && block.block_id === 'company');
  expect(company).toMatchObject({ dispatch_action: true, element: { initial_option: { text: { text: 'h250' } } } });
  expect(JSON.stringify(company)).toContain('"h299"');
  expect(JSON.stringify(company)).toContain('"h0"');
});
