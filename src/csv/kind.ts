const bytesOf = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** How files begin that are no text, and what to call them. */
const kinds: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an Excel workbook'],
  [bytesOf('%PDF'), 'a PDF'],
  [[0x89, ...bytesOf('PNG')], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [bytesOf('GIF8'), 'a picture'],
  [[0x1f, 0x8b], 'a packed file'],
];
const webPage = /^\s*<(?:!doctype html|html|\?xml)/i;

/** What the bytes are when they are surely no CSV, in a person's words; null when they may be one. */
export function notCsv(bytes: Uint8Array): string | null {
  const known = kinds.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (known) return known[1];
  return webPage.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1')) ? 'a web page' : null;
}
