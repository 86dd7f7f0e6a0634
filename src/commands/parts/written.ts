import { readSentence } from '../../domain/reading/sentence.ts';
import type { Reply } from '../../views/message.ts';
import type { Context } from '../command.ts';

/** Answers what was written to the app: a sentence as the command it means, anything else as if it stood behind `/nextstep`. */
export async function understood({ tenant, rep, heard, again }: Context): Promise<Reply> {
  const said = heard.replace(/^\s*\/?nextstep\b[:,]?/i, '');
  return again(readSentence(said, await tenant.prospects.names(rep.user)) ?? said, {});
}
