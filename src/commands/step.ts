import { planMost } from '../domain/limits.ts';
import { mark, move, wakes } from '../domain/changes/planning.ts';
import type { Change } from '../domain/changes/change.ts';
import type { ProspectId, StepId } from '../domain/ids.ts';
import { addDays, type LocalDay } from '../domain/calendar.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Step } from '../domain/step.ts';
import { buttons, pickers } from '../views/buttons.ts';
import { replace, type Reply, whisper } from '../views/message.ts';
import { plannedView } from '../views/planned.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on, onPick, type Verb } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { dated, planStep, wokenWords } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { refuse, whom } from './parts/whom.ts';
import { besideList, todayReply } from './today.ts';

export const command: Verb = {
  verb: 'step',
  aliases: ['plan', 'todo', 'next'],
  usage: ['Acme: send Jane the checklist by fri', 'step Acme: send Jane the checklist'],
  summary: 'plan the next small step',
  async run(context, { who, note }) {
    if (!who && !note) return todayReply(context);
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const step = await dated(context, note);
    if ('reply' in step) return step.reply;
    if (!step.text) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const found = await whom(context, who, { usage: command.usage[0]!, offerToAdd: true });
    if ('reply' in found) return found.reply;
    return planStep(context, found.prospect, { text: step.text }, step.day, found.added !== undefined);
  },
};

interface At {
  readonly prospect: ProspectId;
  readonly step: StepId;
}

/** Changes the planned step under a press, and shows it as it is now. A step no longer planned is left alone. */
async function press(
  context: Context,
  at: At,
  change: (prospect: Prospect, planned: Step) => Change | null | Promise<Change | Refusal | null>,
): Promise<Reply> {
  const prospect = await context.tenant.prospects.get(at.prospect);
  if (!prospect || !mayChange(context.rep, prospect) || prospect.planned?.id !== at.step)
    return replace(refusalView({ refused: 'stale-press' }));
  const changed = await change(prospect, prospect.planned);
  if (changed && isRefusal(changed)) return whisper(refusalView(changed, context.today));
  const now = changed ? await record(context, changed) : { prospect, entry: null };
  return replace(
    plannedView(
      {
        prospect: now.prospect,
        step: now.prospect.planned!,
        entry: now.entry,
        dayOffered: false,
        asides: wokenWords(prospect, now.prospect, context.today),
      },
      context.today,
      context.rep,
    ),
  );
}

const moveTo = (context: Context, at: At, day: LocalDay): Promise<Reply> =>
  press(context, at, async (prospect, planned): Promise<Change | Refusal | null> => {
    if (day < context.today) return { refused: 'day-past' };
    if (day > addDays(context.today, planMost)) return { refused: 'day-far' };
    const no = await cannotPlan(context, prospect, day);
    return no ?? (planned.plannedFor === day && !wakes(prospect, day) ? null : move(prospect, planned, day, context.today));
  });

export const presses = [
  on(buttons.moveStep, (context, { day, ...at }) => moveTo(context, at, day)),
  onPick(pickers.stepDay, async (context, { list, ...at }, day) => besideList(context, list, await moveTo(context, at, day))),
  on(buttons.promise, (context, { promise, ...at }) =>
    press(context, at, (prospect, planned) => (planned.promise === promise ? null : mark(prospect, planned, { promise }))),
  ),
  on(buttons.way, (context, { way, ...at }) =>
    press(context, at, (prospect, planned) => (planned.way === way ? null : mark(prospect, planned, { way }))),
  ),
];
