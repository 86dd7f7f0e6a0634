import { isObject, type JsonObject, objectsIn, textAt } from './json.ts';
import type { Problem } from '../../src/views/limits/check.ts';
import { checkMessage } from '../../src/views/limits/surfaces.ts';
import { inSlackWords } from './in-slack-words.ts';
import { change, post, remove, type World } from './world.ts';
import type { Message } from './workspace.ts';

/** What an answer to a command or press belongs to. */
export interface Origin {
  readonly via: string;
  readonly user: string;
  readonly channel: string;
  /** The message whose button was pressed, when it was one. */
  readonly message?: Message;
}

/** What Slack did with an answer: nothing (null), or what was wrong with it. */
export type AnswerError = {
  readonly error: 'invalid_blocks' | 'no_text';
  readonly problems: readonly Problem[];
  readonly words: JsonObject;
};

/**
 * Shows what the app answered in an ack or through a response URL: a new message (only for the person, unless
 * `in_channel`), or a change to the message that was pressed. The same limits hold as for posting.
 */
export function showAnswer(world: World, origin: Origin, answer: JsonObject): AnswerError | null {
  const { via, message } = origin;
  if (answer['delete_original'] === true && message) {
    remove(world, message, via);
    return null;
  }
  const problems = answer['blocks'] === undefined ? [] : checkMessage(answer['blocks']);
  if (problems.length > 0) return { error: 'invalid_blocks', problems, words: inSlackWords(problems) };
  const blocks = objectsIn(answer['blocks']);
  const text = textAt(answer, 'text');
  if (text === '' && blocks.length === 0 && !Array.isArray(answer['attachments']))
    return { error: 'no_text', problems: [], words: {} };
  if (answer['replace_original'] === true && message) {
    change(world, message, text, blocks, via);
    return null;
  }
  const isPublic = answer['response_type'] === 'in_channel';
  post(
    world,
    {
      channel: origin.channel,
      text,
      blocks,
      ...(!isPublic && { onlyFor: origin.user }),
      ...(isObject(answer['metadata']) && { metadata: answer['metadata'] }),
    },
    via,
  );
  return null;
}
