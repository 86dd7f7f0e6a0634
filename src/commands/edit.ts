import { stepMost } from '../domain/limits.ts';
import { edit } from '../domain/changes/planning.ts';
import type { LocalDay } from '../domain/calendar.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { takeDay } from '../domain/reading/take-day.ts';
import { oneLine } from '../domain/reading/text.ts';
import { buttons } from '../views/buttons.ts';
import { fullDay } from '../views/days.ts';
import { editForm, type Editing } from '../views/edit-form.ts';
import { type Filled, type Modal, noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Reply, whisper } from '../views/message.ts';
import { plannedView } from '../views/planned.ts';
import { refusalView } from '../views/refusal.ts';
import { stepLine } from '../views/said.ts';
import { type Context, on, type Verb } from './command.ts';
import { gone, mine, shown, tooLong } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { longer } from './parts/plan.ts';
import { hintOn } from './parts/reading.ts';
import { record } from './parts/record.ts';
import { shrunk } from './parts/shrink.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'edit',
  usage: ['edit Acme: send Jane two pages instead'],
  summary: 'reword the planned step; its day stays',
  async run(context, { who, note }) {
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const tooLong = longer(note, stepMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { planned, name } = found.prospect;
    if (!planned) return refuse({ refused: 'no-step-yet', name }).reply;
    const text = oneLine(note);
    const hint = await hintOn(context, found.prospect, text, planned.plannedFor ?? context.today);
    const { prospect, entry } = await record(context, edit(found.prospect, planned, text, context.today));
    const said = { prospect, step: prospect.planned!, entry, dayOffered: false, hint, asides: dayStays(context, planned, text) };
    return whisper(plannedView(said, context.today, context.rep));
  },
};

/** Words are not read for a day here, and may have been meant to say one. */
function dayStays({ rep, now, today }: Context, { plannedFor }: Step, text: string): string[] {
  const { when } = takeDay(text, { now, zone: rep.zone, locale: rep.locale });
  if (!plannedFor || !when || !('day' in when) || when.day === plannedFor) return [];
  return [`Its day stays ${fullDay(plannedFor, today)}: \`/nextstep move\` changes that.`];
}

export function openEdit({ today }: Context, prospect: Prospect): Modal {
  const { planned, name } = prospect;
  return planned
    ? editForm({ prospect, nudge: null, planned, step: planned.text }, today)
    : noticeModal(refusalView({ refused: 'no-step-yet', name }));
}

const another = (planned: Step, today: LocalDay): string =>
  `Meanwhile this was planned: ${stepLine(planned, today)}. *Keep it* again, and your words are for that step.`;

export const forms = [
  onSubmit(kinds.edit, async (context, { prospect: id, step, ...about }, { step: typed }): Promise<Reply> => {
    const { today, rep } = context;
    const before = await mine(context, id);
    const planned = before?.planned;
    if (!before || !planned) return gone(typed);
    const wrong = typed ? tooLong(typed, stepMost) : 'Which words?';
    if (!typed || wrong) return { errors: { step: wrong ?? '' } };
    const again = (why: Pick<Editing, 'said' | 'hint'>): Reply => ({
      redraw: editForm({ ...about, prospect: before, planned, step: typed, ...why }, today),
    });
    if (planned.id !== step) return again({ said: another(planned, today) });
    const text = oneLine(typed);
    const same = text === planned.text;
    const hint = about.hinted || same ? null : await hintOn(context, before, text, planned.plannedFor ?? today);
    if (hint) return again({ hint });
    const { prospect, entry } = same
      ? { prospect: before, entry: null }
      : await record(context, edit(before, planned, text, today));
    return shown(plannedView({ prospect, step: prospect.planned!, entry, dayOffered: false }, today, rep), about.nudge);
  }),
];

/** The words in the form, made smaller in their field. */
async function shrink(context: Context, filled: Filled | undefined): Promise<Reply> {
  const { today } = context;
  const read = filled && kinds.edit.read(filled);
  const typed = read?.fields.step ?? null;
  const prospect = read && (await mine(context, read.carried.prospect));
  const planned = prospect?.planned;
  if (!typed || !prospect || !planned) return gone(typed);
  const { nudge, round, step } = read.carried;
  const words = await shrunk(context, prospect, { step: typed, day: planned.plannedFor ?? today, round });
  const said = planned.id === step ? {} : { said: another(planned, today) };
  return { redraw: editForm({ prospect, nudge, planned, ...words, ...said }, today) };
}

export const presses = [on(buttons.editSmaller, (context, _, filled) => shrink(context, filled))];
