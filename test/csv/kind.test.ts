import { expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';

it.each<{ what: string; bytes: Uint8Array; says: string }>([
  {
    what: 'a workbook',
    bytes: Buffer.from('504b0304140006', 'hex'),
    says: 'This is an Excel workbook, not a CSV file. In Excel',
  },
  { what: 'an old workbook', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'), says: 'This is an Excel workbook' },
  { what: 'a PDF', bytes: Buffer.from('%PDF-1.7\n%âãÏÓ'), says: 'This is a PDF, not a CSV file. Export the table as CSV' },
  { what: 'a PNG', bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex'), says: 'This is a picture' },
  { what: 'a JPEG', bytes: Buffer.from('ffd8ffe000104a464946', 'hex'), says: 'This is a picture' },
  { what: 'a GIF', bytes: Buffer.from('GIF89a,1'), says: 'This is a picture' },
  { what: 'a packed file', bytes: Buffer.from('1f8b0800', 'hex'), says: 'This is a packed file' },
  { what: 'a page to sign in', bytes: Buffer.from('\n<!DOCTYPE html><html lang="en">'), says: 'This is a web page' },
])('$what is called what it is, and nothing of it is read', async ({ bytes, says }) => {
  const { rows, problems, whole } = await readCsv(bytes);
  expect(problems).toEqual([{ line: 0, what: expect.stringContaining(says) }]);
  expect({ rows, whole }).toEqual({ rows: [], whole: false });
});

it.each(['PK,name\n1,Acme', 'GIF,name\n1,Acme', '%,name\n1,Acme', '<name>,company\n1,Acme'])(
  '%j may be a CSV all the same',
  async (text) => {
    expect(await readCsv(Buffer.from(text))).toMatchObject({ rows: [{ line: 2 }], problems: [] });
  },
);
