import { addWorkingDays } from '../domain/calendar.ts';
import { finish } from '../domain/changes/doing.ts';
import { plan } from '../domain/changes/planning.ts';
import { lookBack } from '../domain/changes/practising.ts';
import type { EntryId, ProspectId, StepId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { oneLine } from '../domain/reading/text.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { noticeModal } from '../views/form.ts';
import { lookBackForm, lookedBackView } from '../views/look-back.ts';
import { type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on } from './command.ts';
import { onSubmit } from './parts/forms.ts';
import { cannotPlan } from './parts/adding.ts';
import { record } from './parts/record.ts';

/** What was practised, if it is mine and I have not looked back on it yet. */
async function practised({ tenant, rep }: Context, prospect: ProspectId, practice: EntryId) {
  const [about, entry] = await Promise.all([tenant.prospects.get(prospect), tenant.log.get(practice)]);
  if (!about || !mayChange(rep, about) || entry?.actor !== rep.user || entry.prospect !== prospect) return null;
  if (entry.what.kind !== 'practised' || (await tenant.practices.lookedBack([prospect])).has(practice)) return null;
  return { prospect: about, what: entry.what };
}

const stale = refusalView({ refused: 'stale-press' });

/** Finishes the practised step if it was taken, keeps the answers, and plans what is next. */
async function keep(
  context: Context,
  before: Prospect,
  practice: EntryId,
  step: StepId,
  told: { did: boolean; note: string | null; learned: string | null; next: string | null; day: Prospect['agreedUntil'] },
) {
  const { rep, today } = context;
  const { did, note, learned, next } = told;
  let prospect = before;
  if (did && prospect.planned?.id === step)
    prospect = (await record(context, finish(prospect, prospect.planned, { day: today, note, answered: null }, today))).prospect;
  prospect = (await record(context, lookBack(prospect, { practice, did, note, learned }, today))).prospect;
  if (!next) return prospect;
  const day = told.day ?? addWorkingDays(today, 1, rep.week);
  return (await record(context, plan(prospect, { id: context.newId<StepId>(), by: rep.user, text: oneLine(next) }, day, today)))
    .prospect;
}

export const presses = [
  on(buttons.lookBack, async (context, { prospect: id, practice }): Promise<Reply> => {
    const found = await practised(context, id, practice);
    if (!found) return whisper(stale);
    const { prospect, what } = found;
    const done = (await context.tenant.steps.get(what.step))?.state === 'done';
    const day = addWorkingDays(context.today, 1, context.rep.week);
    return { open: lookBackForm({ prospect, practice, text: what.text, done, day }) };
  }),
];

export const forms = [
  onSubmit(kinds.lookBack, async (context, { prospect: id, practice }, { did, day, ...told }): Promise<Reply> => {
    const found = await practised(context, id, practice);
    if (!found) return { redraw: noticeModal(stale) };
    const { prospect, what } = found;
    if (told.next && day && day < context.today)
      return { errors: { day: 'That day is in the past. Pick today or a later one.' } };
    const no = told.next ? await cannotPlan(context, prospect, day ?? context.today) : null;
    if (no) return { errors: { next: 'Nothing may be planned with them now. Leave this empty, and the rest is kept.' } };
    await context.tenant.outbox.redrawAbout(id, context.now);
    const after = await keep(context, prospect, practice, what.step, { ...told, did: did === 'yes', day });
    return { redraw: noticeModal(lookedBackView(after, context.today)) };
  }),
];
