/** The lines of a stream, without their ends, whatever pieces they arrive in; a last line needs no newline. UTF-8. */
export async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const piece of stream) {
    held += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = held.split(/\r?\n/);
    held = lines.pop() ?? '';
    yield* lines;
  }
  held += decoder.decode();
  if (held !== '') yield held.replace(/\r$/, '');
}
