import type { SectionBlock } from '@slack/types';
import { section, sectionMost } from './message.ts';

/** Lines as paragraphs of at most `most` lines, fewer where they are long: no line is cut for the length of the others. */
export function paragraphs(lines: readonly string[], most: number): SectionBlock[] {
  const packed: string[][] = [];
  for (const line of lines) {
    const last = packed.at(-1);
    if (last && last.length < most && [...last, line].join('\n').length <= sectionMost) last.push(line);
    else packed.push([line]);
  }
  return packed.map((some) => section(some.join('\n')));
}
