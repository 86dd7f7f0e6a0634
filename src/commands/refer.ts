import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { referForm } from '../views/refer-form.ts';
import { gone, inPlace, mine, wrongName, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { readArrow, readWho, type Who } from '../domain/reading/args.ts';
import { nameKey } from '../domain/reading/name.ts';
import type { LocalDay } from '../domain/calendar.ts';
import type { Prospect } from '../domain/prospect.ts';
import { isRefusal } from '../domain/refusal.ts';
import { actions, message, type Reply, section, whisper } from '../views/message.ts';
import { called, undo } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import { type Context, on, type Verb } from './command.ts';
import { addProspect } from './parts/adding.ts';
import { dated, planStep } from './parts/plan.ts';
import { suggestions } from './parts/suggestions.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'refer',
  usage: ['refer Acme > Beta, Sam'],
  summary: 'Acme opened the door to Beta',
  async run(context, { who, note }) {
    const arrow = readArrow(who);
    const to = arrow && readWho(arrow.to);
    // Nobody opens a door to themselves: the same words twice are a slip.
    if (!to || nameKey(to.name) === nameKey(readWho(arrow.from).name))
      return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const step = note ? await dated(context, note) : null;
    if (step && 'reply' in step) return step.reply;
    const found = await whom(context, arrow.from, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    return opensDoor(context, found.prospect, to, step);
  },
};

/** Adds whom somebody opened the door to, with a first step if there is one. */
async function opensDoor(
  context: Context,
  referrer: Prospect,
  { name, contact }: Pick<Who, 'name' | 'contact'>,
  step: { readonly text: string; readonly day: LocalDay | null } | null,
): Promise<Reply> {
  const added = await addProspect(context, { name, contacts: contact ? [contact] : [], referrer: referrer.id });
  if (isRefusal(added)) return refuse(added, context).reply;
  const { prospect, entry } = added;
  const words = `${called(prospect)} is on your list, referred by ${called(referrer)}.`;
  if (step?.text) {
    const { whisper: planned, ...reply } = await planStep(context, prospect, { text: step.text }, step.day);
    return { ...reply, whisper: message(section(words), ...(planned?.blocks ?? [])) };
  }
  const steps = suggestionBlocks('First things first:', prospect.id, await suggestions(context, prospect));
  return whisper(message(section(words), ...steps, actions([undo(entry)])));
}

export const presses = [on(buttons.openRefer, (context, about) => opening(context, about, (prospect) => referForm(prospect)))];

export const forms = [
  onSubmit(kinds.refer, async (context, { prospect: id }, { name, contact }): Promise<Reply> => {
    const before = await mine(context, id);
    if (!before) return gone(name, contact);
    const errors = wrongWith({ name: wrongName(name), contact: contact && wrongName(contact) });
    if (!name || errors) return { errors: errors ?? {} };
    return inPlace(await opensDoor(context, before, { name, contact }, null), (said) =>
      referForm(before, { name, contact }, said),
    );
  }),
];
