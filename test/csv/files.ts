import { mapHeaders } from '../../src/csv/headers.ts';
import { type Imported, prospectsFrom } from '../../src/csv/prospects.ts';
import { readCsv, type Sheet } from '../../src/csv/read.ts';

/** The bytes of a text file. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function read(...lines: string[]): Promise<Sheet> {
  return readCsv(utf8(lines.join('\r\n')));
}

/** A file of these lines, from bytes to prospects. */
export async function imported(...lines: string[]): Promise<Imported> {
  const sheet = await read(...lines);
  return prospectsFrom(sheet, mapHeaders(sheet.headers), 'month first');
}
