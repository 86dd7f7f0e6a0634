import { noteMost } from '../domain/limits.ts';
import { finish, goodResult, heard, share } from '../domain/changes/doing.ts';
import type { Change } from '../domain/changes/change.ts';
import type { DeliveryId, ProspectId, StepId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Step } from '../domain/step.ts';
import { buttons } from '../views/buttons.ts';
import { whichView } from '../views/choose.ts';
import { replace, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on, type Verb } from './command.ts';
import { keepDraft } from './parts/draft.ts';
import { withColon } from './parts/forgotten-colon.ts';
import { afterDone, readNote } from './parts/happened.ts';
import { longer } from './parts/plan.ts';
import { mineAbout, record } from './parts/record.ts';
import { cannotShare } from './parts/sharing.ts';
import { refuse, whom, type Whom } from './parts/whom.ts';
import { besideList } from './today.ts';

export const command: Verb = {
  verb: 'done',
  usage: ['done Acme: she loved it', 'done Acme: no answer', 'done'],
  summary: 'finish the planned step, and see what could be next',
  async run(context, words) {
    const { who, note, guessed } = await withColon(context, words);
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const found =
      who || context.given.prospect ? await whom(context, who, { usage: command.usage[0]!, guessed }) : await plannedNow(context);
    if ('reply' in found) return found.reply;
    const { planned, name } = found.prospect;
    if (!planned) return refuse({ refused: 'nothing-planned', name }).reply;
    return whisper(await finishStep(context, found.prospect, planned, note));
  },
};

/** `done` alone: the step planned for today or before, or the only one there is. */
async function plannedNow(context: Context): Promise<Whom> {
  const { tenant, rep, today, typed } = context;
  const planned = (await tenant.prospects.of(rep.user)).filter((prospect) => prospect.planned);
  const due = planned.filter(({ planned: step }) => step?.plannedFor && step.plannedFor <= today);
  const meant = due.length ? due : planned.length === 1 ? planned : [];
  if (meant.length === 0) return refuse({ refused: 'nothing-planned', name: null });
  if (meant.length === 1) return { prospect: meant[0]! };
  return { reply: whisper(whichView(await keepDraft(context), typed, meant.slice(0, 20))) };
}

export async function finishStep(
  context: Context,
  before: Prospect,
  planned: Step,
  note: string | null,
  nudge: DeliveryId | null = null,
) {
  const change = finish(before, planned, { day: context.today, ...readNote(note) }, context.today);
  const { prospect, entry } = await record(context, change);
  return afterDone(context, prospect, change.steps[0]!.is, entry, { nudge });
}

interface At {
  readonly prospect: ProspectId;
  readonly step: StepId;
}

/** One press on a done step. Pressing what is already so shows it again and writes nothing. */
async function mark(
  context: Context,
  at: At,
  change: (prospect: Prospect, step: Step) => Change | null | Promise<Change | Refusal | null>,
): Promise<Reply> {
  const [prospect, step] = await Promise.all([context.tenant.prospects.get(at.prospect), context.tenant.steps.get(at.step)]);
  if (!prospect || step?.prospect !== prospect.id || step.state !== 'done' || !mayChange(context.rep, prospect)) {
    return replace(refusalView({ refused: 'stale-press' }));
  }
  const changed = await change(prospect, step);
  if (changed && isRefusal(changed)) return whisper(refusalView(changed));
  if (!changed) return replace(await afterDone(context, prospect, step, await mineAbout(context, prospect.id)));
  const recorded = await record(context, changed);
  return replace(await afterDone(context, recorded.prospect, changed.steps[0]!.is, recorded.entry));
}

async function pressDone(context: Context, at: At): Promise<Reply> {
  const prospect = await context.tenant.prospects.get(at.prospect);
  const planned = prospect?.planned;
  // A second press finds the step done and shows it again, with the same undo.
  if (planned?.id !== at.step) return mark(context, at, () => null);
  if (!mayChange(context.rep, prospect!)) return replace(refusalView({ refused: 'stale-press' }));
  return replace(await finishStep(context, prospect!, planned, null));
}

export const presses = [
  on(buttons.done, async (context, { list, ...at }) => besideList(context, list, await pressDone(context, at))),
  on(buttons.answered, (context, { answered, ...at }) =>
    mark(context, at, (prospect, step) =>
      step.answered === answered ? null : heard(prospect, step, answered, null, context.today),
    ),
  ),
  on(buttons.goodResult, (context, at) =>
    mark(context, at, (prospect, step) => (step.goodResult ? null : goodResult(prospect, step, context.today))),
  ),
  on(buttons.share, (context, { shared, ...at }) =>
    mark(context, at, async (prospect, step) => {
      const no = await cannotShare(context, prospect, step, shared);
      return no ?? (step.shared === shared ? null : share(prospect, step, shared));
    }),
  ),
];
