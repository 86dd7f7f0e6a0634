import { addWorkingDays, type LocalDay } from '../domain/calendar.ts';
import { finish } from '../domain/changes/doing.ts';
import { plan } from '../domain/changes/planning.ts';
import { lookBack } from '../domain/changes/practising.ts';
import type { EntryId, ProspectId, StepId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Refusal } from '../domain/refusal.ts';
import { oneLine } from '../domain/reading/text.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { sayDay } from '../views/days.ts';
import { noticeModal } from '../views/form.ts';
import { lookBackForm, lookedBackView } from '../views/look-back.ts';
import { type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on } from './command.ts';
import { onSubmit } from './parts/forms.ts';
import { cannotPlan } from './parts/adding.ts';
import { gone, wrongDay } from './parts/filling.ts';
import { plannedDay } from './parts/plan.ts';
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
  told: { did: boolean; note: string | null; learned: string | null; next: string | null; day: LocalDay },
) {
  const { rep, today } = context;
  const { did, note, learned, next } = told;
  let prospect = before;
  if (did && prospect.planned?.id === step)
    prospect = (await record(context, finish(prospect, prospect.planned, { day: today, note, answered: null }, today))).prospect;
  prospect = (await record(context, lookBack(prospect, { practice, did, note, learned }, today))).prospect;
  if (!next) return { after: prospect, dropped: null };
  const planned = { id: context.newId<StepId>(), by: rep.user, text: oneLine(next) };
  const { prospect: after } = await record(context, plan(prospect, planned, told.day, today));
  return { after, dropped: prospect.planned };
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
  onSubmit(kinds.lookBack, async (context, { prospect: id, practice }, { did, day: picked, ...told }): Promise<Reply> => {
    const { today } = context;
    const found = await practised(context, id, practice);
    if (!found) return gone(told.note, told.learned, told.next);
    const { prospect, what } = found;
    const day = plannedDay(context, picked);
    if (told.next) {
      const wrong = wrongDay(day, today);
      if (wrong) return { errors: { day: wrong } };
      const no = await cannotPlan(context, prospect, day);
      if (no) return { errors: { next: noNext(no, today) } };
    }
    const { after, dropped } = await keep(context, prospect, practice, what.step, { ...told, did: did === 'yes', day });
    return { redraw: noticeModal(lookedBackView(after, today, dropped)) };
  }),
];

/** In plain words: Slack draws no marks in a field's error. */
function noNext(no: Refusal, today: LocalDay): string {
  const why =
    'until' in no ? `Silence is agreed with them until ${sayDay(no.until, today)}.` : 'They asked us not to contact them.';
  return `${why} Leave this empty, and the rest is kept.`;
}
