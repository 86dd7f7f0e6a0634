import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTables } from '../../src/csv/export.ts';
import { harmless, plainText } from '../../src/csv/formula.ts';
import { readCsv } from '../../src/csv/read.ts';
import { writeCsv } from '../../src/csv/write.ts';
import { imported, utf8 } from './files.ts';

describe('writeCsv', () => {
  it('writes RFC 4180 with a byte order mark', () => {
    expect(
      writeCsv(
        ['name', 'note', 'steps', 'at'],
        [
          ['Acme, Inc', 'she said "yes"\nand more', 3, new Date('2026-11-23T09:00:00Z')],
          ['José', null, false, undefined],
        ],
      ),
    ).toBe('\uFEFFname,note,steps,at\r\n"Acme, Inc","she said ""yes""\nand more",3,2026-11-23T09:00:00.000Z\r\nJosé,,false,\r\n');
  });

  it.each([
    '=1+1',
    '+49 30',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    '\u00A0=1',
    '\u200B=1',
    '\u0000=1',
    "'=1",
    '\n\r =1',
  ])('never starts a formula: %j', (cell) => {
    const lines = writeCsv(['a'], [[cell]]);
    expect(lines.slice('\uFEFFa\r\n'.length).replace(/^"/, '')[0]).toBe("'");
  });

  it('guards headings like any other cell', () => {
    expect(writeCsv(['=1'], [])).toBe("\uFEFF'=1\r\n");
  });

  it('leaves ordinary words alone, an apostrophe in front too', () => {
    for (const cell of ['Acme', "'t Hooft", "O'Neill", 'a=b', '5 - 3', '']) expect(harmless(cell)).toBe(cell);
  });

  it('comes back from reading as it was', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', 'a', '＝', 'sep=') }),
    );
    // A cell with a letter in each row keeps the row from being a blank line, which is left out on purpose.
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { rows: read, problems } = await readCsv(utf8(writeCsv(['id', 'left', 'right'], rows)));
        expect([read.map((row) => row.cells.map(plainText)), problems]).toEqual([rows, []]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('exportTables', () => {
  const at = new Date('2026-11-23T09:00:00Z');
  const tables = {
    prospects: [
      { name: '=Acme', contacts: ['Jane Doe', 'Bo Lee'], stage: 'won' },
      { name: 'Beta', contacts: [], stage: 'no', referrer: 'Acme' },
    ],
    steps: [{ prospect: '=Acme', text: 'Send the checklist', at }],
    entries: [],
  };

  it('writes one file for each table, with every column that any row has', async () => {
    expect((await exportTables(tables)).files).toEqual([
      { name: 'prospects.csv', text: "\uFEFFname,contacts,stage,referrer\r\n'=Acme,Jane Doe; Bo Lee,won,\r\nBeta,,no,Acme\r\n" },
      { name: 'steps.csv', text: "\uFEFFprospect,text,at\r\n'=Acme,Send the checklist,2026-11-23T09:00:00.000Z\r\n" },
      { name: 'entries.csv', text: '' },
    ]);
  });

  it('writes the same as JSON, where nothing needs a guard', async () => {
    expect(JSON.parse((await exportTables(tables)).json)).toEqual({
      ...tables,
      steps: [{ ...tables.steps[0], at: at.toISOString() }],
    });
  });

  it('writes many rows as it writes a few', async () => {
    const rows = Array.from({ length: 1201 }, (_, at) => ({ name: `Acme ${at}` }));
    const [file] = (await exportTables({ prospects: rows })).files;
    expect(file?.text).toBe(
      writeCsv(
        ['name'],
        rows.map(({ name }) => [name]),
      ),
    );
  });

  it('can be imported again', async () => {
    const [prospects] = (await exportTables(tables)).files;
    const { prospects: back } = await imported(prospects?.text ?? '');
    expect(back.map(({ name, contacts, stage }) => ({ name, contacts, stage }))).toEqual([
      { name: '=Acme', contacts: ['Jane Doe', 'Bo Lee'], stage: 'won' },
      { name: 'Beta', contacts: [], stage: 'no' },
    ]);
  });
});
