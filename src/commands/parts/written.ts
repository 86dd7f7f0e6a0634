import { readSentence } from '../../domain/reading/sentence.ts';
import { writtenHelpView } from '../../views/apology.ts';
import { type Reply, whisper } from '../../views/message.ts';
import type { Context } from '../command.ts';
import { readTyped } from './dispatch.ts';

/** Verbs that need no name, and would be done by the first word of any sentence: `back to back meetings`. */
const alone = new Set(['undo', 'back']);

/** Answers what was written to the app: a sentence as the command it means, anything else as if it stood behind `/nextstep`. */
export async function understood({ tenant, rep, heard, again }: Context): Promise<Reply> {
  const said = heard.replace(/^\s*\/?nextstep\b[:,]?/i, '');
  const command = readSentence(said, await tenant.prospects.names(rep.user));
  if (command) return again(command, {});
  const typed = readTyped(said);
  if (typed.kind === 'verb' && alone.has(typed.verb) && (typed.who || typed.note)) return whisper(writtenHelpView);
  return again(said, {});
}
