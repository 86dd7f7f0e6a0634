import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes decoded in one go: small enough that parsing them keeps nobody waiting. */
const sliceBytes = 32 * 1024;

/**
 * How the bytes of a text file were written: by its byte order mark, by the NULs that UTF-16 puts beside
 * every comma and letter of English, and Windows-1252 for what is not UTF-8, as older Excel saves it.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const nuls = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  // A stray NUL in other text is no sign of UTF-16: there they are many, and all on one side.
  const many = sample.length / 20;
  if (nuls.odd > many && nuls.even < nuls.odd / 4) return 'utf-16le';
  if (nuls.even > many && nuls.odd < nuls.even / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text without its byte order mark, in slices; others get their turn in between. */
export async function* textOf(bytes: Uint8Array, encoding: Encoding): AsyncGenerator<string> {
  const decode = encoding === 'windows-1252' ? decodeWindows1252 : streamDecoder(encoding);
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    yield decode(bytes.subarray(at, at + sliceBytes));
    await setImmediate();
  }
}

/** The beginning of the text, enough to see its heading. */
export function headOf(bytes: Uint8Array, encoding: Encoding): string {
  const head = bytes.subarray(0, sliceBytes);
  return encoding === 'windows-1252' ? decodeWindows1252(head) : streamDecoder(encoding)(head);
}

/** Holds back a character that the end of a slice cuts in two. */
function streamDecoder(encoding: Encoding): (slice: Uint8Array) => string {
  const decoder = new TextDecoder(encoding);
  return (slice) => decoder.decode(slice, { stream: true });
}

// Where Windows-1252 differs from Latin-1, from 0x80 on. Several releases of Node decode these 32 as Latin-1.
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(slice: Uint8Array): string {
  const latin1 = Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (char) => specials[char.charCodeAt(0) - 0x80] ?? char);
}
