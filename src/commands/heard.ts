import { heard } from '../domain/changes/doing.ts';
import { actions, escape, message, section, whisper } from '../views/message.ts';
import { called, stepLine, undo } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import type { Verb } from './command.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { readNote } from './parts/happened.ts';
import { longer, noteMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { suggestions } from './parts/suggestions.ts';
import { whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'heard',
  usage: ['heard Acme: she said yes'],
  summary: 'they answered',
  async run(context, words) {
    const { who, note: typed, guessed } = await withColon(context, words);
    const tooLong = longer(typed ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, guessed });
    if ('reply' in found) return found.reply;
    const { note, answered } = readNote(typed);
    const last = await context.tenant.steps.lastDone(found.prospect.id);
    const change = heard(found.prospect, last, answered ?? true, note, context.today);
    const { prospect, entry } = await record(context, change);
    const said = answered === false ? 'no answer yet, noted.' : note ? `“${escape(note)}”, noted.` : 'they answered, noted.';
    const told = section(`${called(prospect)}: ${said}`);
    if (prospect.planned)
      return whisper(
        message(told, section(`Still planned: ${stepLine(prospect.planned, context.today)}.`), actions([undo(entry)])),
      );
    const question = 'What is the next smallest step you could help them take?';
    const next = suggestionBlocks(question, prospect.id, await suggestions(context, prospect));
    return whisper(message(told, ...next, actions([undo(entry)])));
  },
};
