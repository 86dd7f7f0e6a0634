import { readWho } from '../domain/reading/args.ts';
import { runsIntoStep } from '../domain/reading/runs-into-step.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { Prospect } from '../domain/prospect.ts';
import { addedView, alreadyThere } from '../views/added.ts';
import { context as small, message, type Reply, whisper } from '../views/message.ts';
import type { Context, Verb } from './command.ts';
import { addProspect, cannotPlan } from './parts/adding.ts';
import { contactWords, noteContact } from './parts/contact.ts';
import { dated, plannedDay, planStep } from './parts/plan.ts';
import { suggestions } from './parts/suggestions.ts';
import { namesakes, nearlyAdded } from './parts/namesakes.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'add',
  usage: ['add Acme, Jane Doe: send Jane the checklist by fri', 'add Acme'],
  summary: 'add a prospect, with a contact and a first step if you like',
  async run(context, { who, note }) {
    if (!who) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const { now, rep } = context;
    const run = note ? null : runsIntoStep(who, { now, zone: rep.zone, locale: rep.locale });
    if (run) return refuse({ refused: 'unread', usage: `add ${run.name}: ${run.step}` }).reply;
    return addSomebody(context, { who, ...readWho(who) }, note);
  },
};

export interface Somebody {
  /** As a command would name both. */
  readonly who: string;
  readonly name: string;
  readonly contact: string | null;
}

/** Adds somebody, with the step and its day that the note says; who is there already gets what is new. */
export async function addSomebody(context: Context, { who, name, contact }: Somebody, note: string | null): Promise<Reply> {
  const step = note ? await dated(context, note) : null;
  if (step && 'reply' in step) return step.reply;
  const mine = (await namesakes(context, who)).find(({ owner }) => owner === context.rep.user);
  if (mine) return alreadyMine(context, mine, contact, step);
  const near = await nearlyAdded(context, name);
  const added = await addProspect(context, { name, contacts: contact ? [contact] : [] });
  if (isRefusal(added)) return refuse(added, context).reply;
  const reply = step?.text
    ? await planStep(context, added.prospect, { text: step.text }, step.day, true)
    : whisper(addedView(added.prospect, added.entry, await suggestions(context, added.prospect)));
  return near ? below(reply, alreadyThere(near, name)) : reply;
}

/** The same answer, with something small under it. */
const below = ({ whisper: said, ...reply }: Reply, words: string): Reply => ({
  ...reply,
  whisper: message(...(said?.blocks ?? []), small(words)),
});

/** Adding somebody again does what is new in it: the contact person, the step. */
async function alreadyMine(
  context: Context,
  mine: Prospect,
  contact: string | null,
  step: { text: string; day: Prospect['agreedUntil'] } | null,
): Promise<Reply> {
  if (mine.stopped) return refuse({ refused: 'stopped', name: mine.name }).reply;
  // First of all, so that a refusal leaves the contact person unwritten too.
  const no = step?.text && (await cannotPlan(context, mine, plannedDay(context, step.day)));
  if (no) return refuse(no, context).reply;
  const noted = contact ? await noteContact(context, mine, contact) : null;
  if (noted && isRefusal(noted)) return refuse(noted, context).reply;
  if (step?.text) {
    const reply = await planStep(context, noted?.prospect ?? mine, { text: step.text }, step.day);
    return contact && noted?.entry ? below(reply, contactWords(noted.prospect, contact)) : reply;
  }
  return noted?.entry ? whisper(noted.said) : refuse({ refused: 'already-yours', name: mine.name }).reply;
}
