import { noteMost, pastMost, stepMost } from '../domain/limits.ts';
import { addDays, type LocalDay } from '../domain/calendar.ts';
import { did, finish } from '../domain/changes/doing.ts';
import { playbookWords } from '../domain/coach/coaching.ts';
import { isSameDoing, plannedStepTaken } from '../domain/coach/planned-step-taken.ts';
import type { StepId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from '../views/buttons.ts';
import { stepCard } from '../views/cards.ts';
import { didForm, type Logging, plannedStep } from '../views/did-form.ts';
import type { Choice } from '../views/fields.ts';
import type { Modal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Reply, whisper } from '../views/message.ts';
import { type Context, on, type Verb } from './command.ts';
import { chosenStep, gone, mine, shown, tooLong, wrongWith } from './parts/filling.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { onSubmit } from './parts/forms.ts';
import { afterDone } from './parts/happened.ts';
import { opening } from './parts/opening.ts';
import { dated } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { coachingFor } from './parts/suggestions.ts';
import { refuse, whom } from './parts/whom.ts';

/** As many steps back as the same doing is looked for. */
const lookedBack = 20;

export const command: Verb = {
  verb: 'did',
  aliases: ['log'],
  usage: ['did Acme: sent the checklist yesterday'],
  summary: 'log a step you already took',
  async run(context, words) {
    const { who, note, guessed } = await withColon(context, words);
    if (!who || !note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const step = await dated(context, note, 'past');
    if ('reply' in step) return step.reply;
    if (!step.text) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const found = await whom(context, who, { usage: command.usage[0]!, offerToAdd: true, guessed });
    if ('reply' in found) return found.reply;
    const { rep, today } = context;
    const happened = { day: step.day ?? today, note: null, answered: null };
    const { text } = step;
    const meant = plannedStepTaken(found.prospect, text, happened.day, today);
    // Whoever planned it took it: a colleague's own step stays theirs.
    const planned = meant?.by === rep.user ? meant : null;
    const change = planned
      ? finish(found.prospect, planned, happened, today)
      : did(found.prospect, { id: context.newId<StepId>(), by: rep.user, text }, happened, today);
    const taken = await context.tenant.steps.lastTaken(found.prospect.id, lookedBack);
    const again = taken.some((one) => one.doneOn === happened.day && isSameDoing(one.text, text, found.prospect));
    const { prospect, entry } = await record(context, change);
    return whisper(await afterDone(context, prospect, change.steps[0]!.is, entry, { asPlanned: planned !== null, again }));
  },
};

/** What it may have been: the step that is planned, or the one a nudge offered. */
async function cardsFor(context: Context, prospect: Prospect, playbook: string | null): Promise<Choice[]> {
  const { planned } = prospect;
  if (planned) return [{ value: plannedStep, label: planned.text }];
  const words = playbook ? playbookWords(playbook, prospect, await coachingFor(context, prospect)) : null;
  return words ? [stepCard(playbook!, words)] : [];
}

export async function openDid(
  context: Context,
  prospect: Prospect,
  { nudge = null, playbook = null, note = null }: Partial<Pick<Logging, 'nudge' | 'playbook' | 'note'>>,
): Promise<Modal> {
  const cards = await cardsFor(context, prospect, playbook);
  return didForm({ prospect, nudge, playbook, cards, today: context.today, note });
}

export const presses = [
  on(buttons.openDid, (context, about) =>
    opening(context, about, (prospect, nudge) => openDid(context, prospect, { nudge, playbook: about.playbook ?? null })),
  ),
];

function wrongPast(day: LocalDay | null, today: LocalDay): string | null {
  if (!day) return 'On which day?';
  if (day > today) return 'That day is still to come, and this keeps what was done. Pick today or an earlier one.';
  return day < addDays(today, -pastMost) ? 'That is more than a year ago. Pick a later day.' : null;
}

export const forms = [
  onSubmit(
    kinds.did,
    async (context, { prospect: id, nudge, seen }, { card, step: own, day, note, answered }): Promise<Reply> => {
      const { rep, today } = context;
      const before = await mine(context, id);
      if (!before) return gone(own, note);
      // The card names what was planned when the form was drawn, and no step that came since.
      const planned = !own && card === plannedStep && before.planned?.id === seen ? before.planned : null;
      const step = planned ?? (await chosenStep(context, before, { card, step: own }));
      const missing = !own && card === plannedStep ? 'That step is not planned any more. What did you do?' : 'What did you do?';
      const wrong = wrongWith({
        step: step ? tooLong(own, stepMost) : missing,
        day: wrongPast(day, today),
        note: tooLong(note, noteMost),
      });
      if (!step || !day || wrong) return { errors: wrong ?? {} };
      const happened = { day, note, answered };
      const change = planned
        ? finish(before, planned, happened, today)
        : did(before, { ...step, id: context.newId<StepId>(), by: rep.user }, happened, today);
      const { prospect, entry } = await record(context, change);
      return shown(await afterDone(context, prospect, change.steps[0]!.is, entry), nudge);
    },
  ),
];
