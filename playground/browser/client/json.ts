import type { Block, Option } from '../protocol.ts';

/** Blocks come as Slack has them: these read what is there, and nothing else. */

export const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value);

export const blocksIn = (value: unknown): Block[] => (Array.isArray(value) ? value.filter(isBlock) : []);

export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of a text object. */
export const textIn = (value: unknown): string => (isBlock(value) ? wordsIn(value['text']) : '');

export const typeOf = (block: Block): string => wordsIn(block['type']);

export const optionsIn = (element: Block): Option[] =>
  [
    ...blocksIn(element['options']),
    ...blocksIn(element['option_groups']).flatMap((group) => blocksIn(group['options'])),
  ] as Option[];

export const labelOf = (option: unknown): string => (isBlock(option) ? textIn(option['text']) : '');

export const valueOf = (option: unknown): string => (isBlock(option) ? wordsIn(option['value']) : '');
