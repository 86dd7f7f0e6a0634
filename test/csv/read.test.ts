import { describe, expect, it } from 'vitest';
import { limits, readCsv } from '../../src/csv/read.ts';
import { read, utf8 } from './files.ts';

const bom = '\uFEFF';
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
// é ü ß € ’ as Windows-1252 writes them, none of which is UTF-8.
const windows = (text: string) =>
  Uint8Array.from([...text], (char) => ({ é: 0xe9, ü: 0xfc, ß: 0xdf, '€': 0x80, '’': 0x92 })[char] ?? char.charCodeAt(0));

const people = 'name,company\r\nJosé,Müller & Söhne\r\n李娜,€uro’s\r\n';
const western = 'name,company\r\nRené,Müller Groß\r\n€uro,O’Neill\r\n';

describe('readCsv', () => {
  it.each`
    why                                   | bytes                    | first
    ${'UTF-8'}                            | ${utf8(people)}          | ${['José', 'Müller & Söhne']}
    ${'UTF-8 with a byte order mark'}     | ${utf8(bom + people)}    | ${['José', 'Müller & Söhne']}
    ${'UTF-16 as Excel saves it'}         | ${utf16le(bom + people)} | ${['José', 'Müller & Söhne']}
    ${'UTF-16 without a byte order mark'} | ${utf16le(people)}       | ${['José', 'Müller & Söhne']}
    ${'UTF-16 big-endian'}                | ${utf16be(bom + people)} | ${['José', 'Müller & Söhne']}
    ${'big-endian, no byte order mark'}   | ${utf16be(people)}       | ${['José', 'Müller & Söhne']}
    ${'Windows-1252'}                     | ${windows(western)}      | ${['René', 'Müller Groß']}
  `('reads $why', async ({ bytes, first }) => {
    const { headers, rows, problems, whole } = await readCsv(bytes);
    expect([headers, rows[0], rows.length, problems, whole]).toEqual([
      ['name', 'company'],
      { line: 2, cells: first },
      2,
      [],
      true,
    ]);
  });

  it('reads the euro sign and the apostrophe of Windows-1252', async () => {
    expect((await readCsv(windows(western))).rows[1]?.cells).toEqual(['€uro', 'O’Neill']);
  });

  it('does not take a stray NUL for UTF-16', async () => {
    expect((await readCsv(utf8('name,note\nAc\0me,x\nB\0,y'))).rows.map(({ cells }) => cells)).toEqual([
      ['Ac\0me', 'x'],
      ['B\0', 'y'],
    ]);
  });

  it('keeps a character whole wherever a slice of the file ends', async () => {
    for (const padding of ['', 'x', 'xx', 'xxx']) {
      const names = '𝒜é李'.repeat(20_000);
      const row = `${padding}${names.slice(0, 40_000)}`;
      for (const bytes of [utf8(`name\n${row}\n`), utf16le(`${bom}name\n${row}\n`)])
        expect((await readCsv(bytes)).rows[0]?.cells).toEqual([row]);
    }
  });

  it.each`
    why                                 | text                                  | cells
    ${'commas'}                         | ${'name,note\nAcme,a;b'}              | ${['Acme', 'a;b']}
    ${'semicolons'}                     | ${'name;note\nAcme;a,b,c'}            | ${['Acme', 'a,b,c']}
    ${'tabs'}                           | ${'name\tnote\nAcme\ta,b'}            | ${['Acme', 'a,b']}
    ${'a quoted heading with commas'}   | ${'"a, b, c";note\nAcme;x'}           | ${['Acme', 'x']}
    ${'what Excel says itself'}         | ${'sep=;\nname;note\nAcme;x'}         | ${['Acme', 'x']}
    ${'one column'}                     | ${'name\nAcme; Sons'}                 | ${['Acme; Sons']}
    ${'LF'}                             | ${'name,note\nAcme,x\n'}              | ${['Acme', 'x']}
    ${'CR alone, as old Macs write'}    | ${'name,note\rAcme,x\r'}              | ${['Acme', 'x']}
    ${'CRLF'}                           | ${'name,note\r\nAcme,x\r\n'}          | ${['Acme', 'x']}
    ${'quotes, doubled inside'}         | ${'name,note\n"Acme, Inc","a ""b"""'} | ${['Acme, Inc', 'a "b"']}
    ${'empty cells beyond the heading'} | ${'name,note\nAcme,x,, ,'}            | ${['Acme', 'x']}
    ${'a formula as the text it is'}    | ${'name,note\n=1+1,@SUM(A1)'}         | ${['=1+1', '@SUM(A1)']}
  `('understands $why', async ({ text, cells }) => {
    const sheet = await readCsv(utf8(text));
    expect([sheet.rows.map((row) => row.cells), sheet.problems, sheet.whole]).toEqual([[cells], [], true]);
  });

  it('counts lines as an editor does: blank lines, and lines inside a cell', async () => {
    const { rows, problems } = await read('name,note', '', 'Acme,"one', 'two', 'three"', ',', 'Beta,x,y', '', 'Gamma,z');
    expect(rows).toEqual([
      { line: 3, cells: ['Acme', 'one\r\ntwo\r\nthree'] },
      { line: 9, cells: ['Gamma', 'z'] },
    ]);
    expect(problems).toEqual([{ line: 7, what: '3 cells here, 2 in the heading. This line was left out.' }]);
  });

  it.each`
    why                                     | lines                                            | line
    ${'never closed'}                       | ${['name,note', 'Acme,x', '"Beta,y', 'Gamma,z']} | ${3}
    ${'closed by the next quote far below'} | ${['name,note', 'Acme,x', '"Beta,y', 'C,"z"']}   | ${3}
    ${'in the middle of a cell'}            | ${['name,note', 'Acme,x', 'Beta,12" pipe']}      | ${3}
    ${'after blank and empty lines'}        | ${['name,note', 'Acme,x', '', ',', '', '"Beta']} | ${6}
  `('names the line of a quote $why, and keeps the good lines above', async ({ lines, line }) => {
    const { rows, problems, whole } = await read(...lines);
    expect([rows.map((row) => row.cells[0]), problems.map((problem) => problem.line), whole]).toEqual([['Acme'], [line], false]);
    expect(problems[0]?.what).toContain('quote');
  });

  it('leaves out the last lines of a Salesforce report', async () => {
    const { rows, problems } = await read(
      'First Name,Company',
      'Jane,Acme',
      '',
      '"Leads this week"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
      '"Generated By: Dana"',
    );
    expect([rows.length, problems]).toEqual([1, []]);
  });

  it.each`
    why                    | bytes                                              | says
    ${'nothing'}           | ${utf8('')}                                        | ${'empty'}
    ${'blank lines only'}  | ${utf8('\n \n,\n')}                                | ${'empty'}
    ${'an Excel workbook'} | ${Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])}      | ${'Excel workbook'}
    ${'a huge file'}       | ${new Uint8Array(limits.bytes + 1)}                | ${'20 MB'}
    ${'too many lines'}    | ${utf8(`name\n${'x\n'.repeat(limits.lines + 1)}`)} | ${'100,000 lines'}
    ${'too many columns'}  | ${utf8(`${'x,'.repeat(limits.columns)}x\n`)}       | ${'1,000 columns'}
  `('refuses $why in one sentence, with nothing read', async ({ bytes, says }) => {
    const { rows, problems, whole } = await readCsv(bytes);
    expect([rows, problems.map(({ line }) => line), whole]).toEqual([[], [0], false]);
    expect(problems[0]?.what).toContain(says);
  });

  it('stops at a line too long to be one, and says so', async () => {
    const { rows, problems, whole } = await read('name,note', 'Acme,x', `Beta,${'y'.repeat(limits.lineLength)}`);
    expect([rows.length, problems[0]?.line, whole]).toEqual([1, 3, false]);
    expect(problems[0]?.what).toContain('100,000 characters');
  });

  it('reads 50,000 lines', async () => {
    const { rows, problems } = await readCsv(
      utf8(`name,company\n${Array.from({ length: 50_000 }, (_, at) => `Jane ${at},"Acme, ${at}"`).join('\n')}`),
    );
    expect([rows.length, rows.at(-1), problems]).toEqual([50_000, { line: 50_001, cells: ['Jane 49999', 'Acme, 49999'] }, []]);
  });

  it('lets others work in between', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await readCsv(utf8(`name\n${'somebody with a name\n'.repeat(50_000)}`));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('is not fooled by headers named after what every object has', async () => {
    const { headers, rows } = await read('__proto__,constructor,toString', 'a,b,c');
    expect([headers, rows[0]?.cells, Object.keys({})]).toEqual([['__proto__', 'constructor', 'toString'], ['a', 'b', 'c'], []]);
  });
});
