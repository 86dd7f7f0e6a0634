import { addContact } from '../domain/changes/keeping.ts';
import { readWho } from '../domain/reading/args.ts';
import { nameKey, validName } from '../domain/reading/name.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Prospect } from '../domain/prospect.ts';
import { suggestFor } from '../domain/coach/suggest-for.ts';
import { message, type Reply, section, whisper, actions } from '../views/message.ts';
import { called, undo } from '../views/said.ts';
import { suggestionBlocks } from '../views/suggestions.ts';
import type { Context, Verb } from './command.ts';
import { addProspect } from './parts/adding.ts';
import { dated, planStep } from './parts/plan.ts';
import { record, type Recorded } from './parts/record.ts';
import { namesakes, refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'add',
  usage: ['add Acme, Jane Doe: send Jane the checklist by fri', 'add Acme'],
  summary: 'add a prospect, with a contact person and a first step if you like',
  async run(context, { who, note }) {
    if (!who) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const step = note ? await dated(context, note) : null;
    if (step && 'reply' in step) return step.reply;
    const { name, contact } = readWho(who);
    const mine = (await namesakes(context, who)).find(({ owner }) => owner === context.rep.user);
    if (mine) return alreadyMine(context, mine, contact, step);
    const added = await addProspect(context, { name, contacts: contact ? [contact] : [] });
    if (isRefusal(added)) return refuse(added, context).reply;
    if (step?.text) return planStep(context, added.prospect, { text: step.text }, step.day, true);
    return addedView(added);
  },
};

/** Adding somebody again does what is new in it: the contact person, the step. */
async function alreadyMine(
  context: Context,
  mine: Prospect,
  contact: string | null,
  step: { text: string; day: Prospect['agreedUntil'] } | null,
): Promise<Reply> {
  let prospect = mine;
  if (contact && nameKey(contact) !== nameKey(mine.contacts[0] ?? '') && !('unnamed' in validName(contact))) {
    ({ prospect } = await record(
      context,
      addContact(mine, contact, (other) => nameKey(other) === nameKey(contact), context.today),
    ));
  }
  if (step?.text) return planStep(context, prospect, { text: step.text }, step.day);
  if (prospect === mine) return refuse({ refused: 'already-yours', name: mine.name }).reply;
  return whisper(message(section(`${called(prospect)}: noted as the one to write to.`)));
}

function addedView({ prospect, entry }: Recorded): Reply {
  const question = `${called(prospect)} is on your list. What is the smallest step you could help them take?`;
  return whisper(message(...suggestionBlocks(question, prospect.id, suggestFor(prospect, 3)), actions([undo(entry)])));
}
