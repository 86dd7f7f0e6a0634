import type { Given } from '../../domain/draft.ts';
import type { Reply } from '../../views/message.ts';
import type { Context } from '../command.ts';

/** Runs a verb as if it was typed, and shows what it answers in the place of what was pressed. */
export async function byPress(context: Context, verb: string, given: Given): Promise<Reply> {
  const { whisper: said, ...reply } = await context.again(verb, given);
  return { ...reply, ...(said && { replace: said }) };
}
