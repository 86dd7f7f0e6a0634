import { clip } from '../domain/reading/text.ts';
import { type Block, context, escape, italic, type Message, message, section } from './message.ts';

/** A refusal with what was typed under it, unless it is there already. */
export function withTyped(refusal: Message, typed: string): Message {
  if (refusal.blocks.some(({ type }) => type === 'context')) return refusal;
  return message(...refusal.blocks, typedLine(typed));
}

/** An answer of a verb that keeps no note, with the note under it: what was typed is never lost without a word. */
export function withUnkept(answer: Message, verb: string, note: string): Message {
  return message(...answer.blocks, context(`${italic(clip(note, 500))} is not kept: \`${verb}\` takes no note.`));
}

/** Shows people their own words again: Slack does not give back what was typed into a command. */
export function kept(words: string, typed: string): Message {
  return message(section(words), typedLine(typed));
}

const typedLine = (typed: string): Block => context(`You typed: ${escape(clip(typed, 2_000))}`);
