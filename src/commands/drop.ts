import { drop } from '../domain/changes/planning.ts';
import { actions, message, section, whisper } from '../views/message.ts';
import { called, notedWords, undo, within } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import type { Verb } from './command.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { longer, noteMost } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { suggestions } from './parts/suggestions.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'drop',
  usage: ['drop Acme'],
  summary: 'let go of the planned step',
  async run(context, words) {
    const { who, note, guessed } = await withColon(context, words);
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, guessed });
    if ('reply' in found) return found.reply;
    const { planned, name } = found.prospect;
    if (!planned) return refuse({ refused: 'no-step-yet', name }).reply;
    const { prospect, entry } = await record(context, drop(found.prospect, planned, context.today, note));
    const said = section(`${called(prospect)}: “${within(planned.text)}” is off the list.${notedWords(note)}`);
    const smaller = suggestionBlocks('Would something smaller help?', prospect.id, await suggestions(context, prospect));
    return whisper(message(said, actions([undo(entry)]), ...smaller));
  },
};
