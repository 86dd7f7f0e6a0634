import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { referForm } from '../views/refer-form.ts';
import { gone, mine, viaVerb, wrongName, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { readArrow, readWho } from '../domain/reading/args.ts';
import { isRefusal } from '../domain/refusal.ts';
import { actions, message, type Reply, section, whisper } from '../views/message.ts';
import { called, undo } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import { on, type Verb } from './command.ts';
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
    if (!arrow) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const step = note ? await dated(context, note) : null;
    if (step && 'reply' in step) return step.reply;
    const found = await whom(context, arrow.from, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { name, contact } = readWho(arrow.to);
    const added = await addProspect(context, { name, contacts: contact ? [contact] : [], referrer: found.prospect.id });
    if (isRefusal(added)) return refuse(added, context).reply;
    const { prospect, entry } = added;
    const words = `${called(prospect)} is on your list, referred by ${called(found.prospect)}.`;
    if (step?.text) {
      const { whisper: planned, ...reply } = await planStep(context, prospect, { text: step.text }, step.day);
      return { ...reply, whisper: message(section(words), ...(planned?.blocks ?? [])) };
    }
    const steps = suggestionBlocks('First things first:', prospect.id, await suggestions(context, prospect));
    return whisper(message(section(words), ...steps, actions([undo(entry)])));
  },
};

export const presses = [on(buttons.openRefer, (context, about) => opening(context, about, (prospect) => referForm(prospect)))];

export const forms = [
  onSubmit(kinds.refer, async (context, { prospect: id }, { name, contact }): Promise<Reply> => {
    const before = await mine(context, id);
    if (!before) return gone(name, contact);
    const errors = wrongWith({ name: wrongName(name), contact: contact && wrongName(contact) });
    if (!name || errors) return { errors: errors ?? {} };
    const referred = { verb: command, who: `${before.key} > ${[name, contact].filter(Boolean).join(', ')}`, note: null };
    return viaVerb(context, referred, id, (said) => referForm(before, { name, contact }, said));
  }),
];
