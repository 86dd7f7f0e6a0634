import { stepMost } from '../domain/limits.ts';
import type { LocalDay } from '../domain/calendar.ts';
import { plan } from '../domain/changes/planning.ts';
import { playbookWords, suggestFor } from '../domain/coach/coaching.ts';
import type { DeliveryId, StepId } from '../domain/ids.ts';
import { type Prospect, silentTo } from '../domain/prospect.ts';
import { buttons } from '../views/buttons.ts';
import type { Choice } from '../views/fields.ts';
import type { Filled, Modal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import type { Reply } from '../views/message.ts';
import { type Planning, planForm } from '../views/plan-form.ts';
import { plannedView } from '../views/planned.ts';
import { refusalView } from '../views/refusal.ts';
import { stepLine } from '../views/said.ts';
import { stepCard } from '../views/cards.ts';
import { type Context, on } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { chosenStep, gone, mine, shown, tooLong, wrongDay, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { plannedDay } from './parts/plan.ts';
import { hintOn } from './parts/reading.ts';
import { record } from './parts/record.ts';
import { orCard, shrunk } from './parts/shrink.ts';
import { coachingFor } from './parts/suggestions.ts';

/** Three steps that fit; the one that was offered elsewhere, or chosen before, is among them. */
async function cardsFor(context: Context, prospect: Prospect, named: string | null): Promise<Choice[]> {
  const coaching = await coachingFor(context, prospect);
  const cards = suggestFor(prospect, coaching, 3, context.today).map((step) => stepCard(step.id, step));
  const words = named && !cards.some(({ value }) => value === named) ? playbookWords(named, prospect, coaching) : null;
  return words ? [stepCard(named!, words), ...cards].slice(0, 3) : cards;
}

async function draw(context: Context, planning: Omit<Planning, 'cards'>): Promise<Modal> {
  const cards = await cardsFor(context, planning.prospect, planning.card);
  return planForm({ ...planning, cards }, context.today);
}

/** In a nudge for today, with what it offered; elsewhere for the next working day, or the day that was agreed with them. */
export function openPlan(context: Context, prospect: Prospect, nudge: DeliveryId | null, card: string | null): Promise<Modal> {
  const { today } = context;
  const soon: LocalDay = nudge ? today : plannedDay(context, null);
  const agreed = silentTo(prospect, today);
  return draw(context, { prospect, nudge, card, day: agreed && agreed > soon ? agreed : soon });
}

/** The words in the form, made smaller in their field; what else was filled in stays. */
async function shrink(context: Context, filled: Filled | undefined): Promise<Reply> {
  const read = filled && kinds.plan.read(filled);
  const prospect = read && (await mine(context, read.carried.prospect));
  if (!read?.fields.step || !prospect) return gone(read?.fields.step ?? null);
  const { nudge, round } = read.carried;
  const day = read.fields.day ?? context.today;
  const words = await shrunk(context, prospect, { step: read.fields.step, day, round }, orCard);
  return { redraw: await draw(context, { prospect, nudge, ...read.fields, day, ...words }) };
}

export const presses = [
  on(buttons.planSmaller, (context, _, filled) => shrink(context, filled)),
  on(buttons.openPlan, (context, about) =>
    opening(context, about, (prospect, nudge) => openPlan(context, prospect, nudge, about.playbook ?? null)),
  ),
];

export const forms = [
  onSubmit(kinds.plan, async (context, { prospect: id, ...about }, fields): Promise<Reply> => {
    const { rep, today } = context;
    const { card, step: own, day, told } = fields;
    const { nudge, seen, round, hinted } = about;
    const before = await mine(context, id);
    if (!before) return gone(own);
    const step = await chosenStep(context, before, { card, step: own });
    const wrong = wrongWith({
      step: step ? tooLong(own, stepMost) : 'Which step? Choose one above, or write your own.',
      day: wrongDay(day, today),
    });
    if (!step || !day || wrong) return { errors: wrong ?? {} };
    const again = async (why: Pick<Planning, 'said' | 'hint'>): Promise<Reply> => ({
      redraw: await draw(context, { prospect: before, nudge, ...fields, day, round, hinted, ...why }),
    });
    const planned = before.planned;
    if (planned && planned.id !== seen)
      return again({
        said: `Meanwhile this was planned: ${stepLine(planned, today)}. *Plan it* again, and yours takes its place.`,
      });
    const no = await cannotPlan(context, before, day);
    if (no) return again({ said: refusalView(no, today).text });
    const hint = hinted || step.playbook ? null : await hintOn(context, before, step.text, day);
    if (hint) return again({ hint });
    const fresh = { ...step, id: context.newId<StepId>(), by: rep.user, promise: told };
    const { prospect, entry } = await record(context, plan(before, fresh, day, today));
    return shown(
      plannedView({ prospect, step: prospect.planned!, entry, dayOffered: false, dropped: planned }, today, rep),
      nudge,
    );
  }),
];
