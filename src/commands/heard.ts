import { noteMost } from '../domain/limits.ts';
import { buttons } from '../views/buttons.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { heardForm } from '../views/heard-form.ts';
import { gone, mine, tooLong } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { asksToStop } from '../domain/reading/asks-to-stop.ts';
import type { Prospect } from '../domain/prospect.ts';
import { heard } from '../domain/changes/doing.ts';
import { actions, escape, message, type Message, type Reply, section, whisper } from '../views/message.ts';
import { doorPress } from '../views/done.ts';
import { called, stillPlanned, undo } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import { type Context, on, type Verb } from './command.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { readNote } from './parts/happened.ts';
import { longer } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { suggestions } from './parts/suggestions.ts';
import { whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'heard',
  usage: ['heard Acme: she said yes'],
  summary: 'they answered',
  async run(context, words) {
    const { who, note: typed, guessed } = await withColon(context, words);
    const over = longer(typed ?? '', noteMost, context);
    if (over) return over.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, guessed });
    if ('reply' in found) return found.reply;
    const { note, answered } = readNote(typed);
    return whisper(await hear(context, found.prospect, answered ?? true, note));
  },
};

const alone = 'That sounds as if they want to be left alone. If so, say it once for the whole team; only an admin can lift that.';

async function hear(context: Context, before: Prospect, answered: boolean, note: string | null): Promise<Message> {
  const last = await context.tenant.steps.lastDone(before.id);
  const change = heard(before, last, answered, note, context.today);
  const { prospect, entry } = await record(context, change);
  const said = note ? `“${escape(note)}”, noted.` : answered ? 'they answered, noted.' : 'no answer yet, noted.';
  const told = section(`${called(prospect)}: ${said}`);
  const step = change.steps[0]?.is;
  const door = step ? doorPress(prospect, step) : null;
  // An answer is what moves somebody on, and only who heard it knows where to.
  const stage = answered ? [buttons.openStage.draw('Where they stand…', { prospect: prospect.id })] : [];
  const peace =
    note && asksToStop(note)
      ? [buttons.runVerb.draw('Stop for everybody…', { prospect: prospect.id, verb: 'stop' }, 'danger')]
      : [];
  const presses = actions([...peace, ...(door ? [door] : []), ...stage, undo(entry)]);
  const leave = peace.length > 0 ? section(alone) : null;
  if (prospect.planned) return message(told, leave, ...stillPlanned(prospect.id, prospect.planned, context.today), presses);
  if (leave) return message(told, leave, presses);
  const question = 'What is the next smallest step you could help them take?';
  const next = suggestionBlocks(question, prospect.id, await suggestions(context, prospect));
  return message(told, ...next, presses);
}

export const presses = [on(buttons.openHeard, (context, about) => opening(context, about, (prospect) => heardForm(prospect)))];

export const forms = [
  onSubmit(kinds.heard, async (context, { prospect: id }, { note, answered }): Promise<Reply> => {
    const before = await mine(context, id);
    if (!before) return gone(note);
    const long = tooLong(note, noteMost);
    if (long) return { errors: { note: long } };
    if (answered === null && !note) return { errors: { answered: 'Yes, or no? Their words would do, too.' } };
    return { redraw: noticeModal(await hear(context, before, answered ?? true, note)) };
  }),
];
