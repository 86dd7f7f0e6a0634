import { addDays, addWorkingDays, type LocalDay, mondayOf } from '../domain/calendar.ts';
import type { Change } from '../domain/changes/change.ts';
import { drop, move, plan } from '../domain/changes/planning.ts';
import { slowDown, snooze } from '../domain/changes/standing.ts';
import { playbookWords } from '../domain/coach/coaching.ts';
import type { DeliveryId, ProspectId, StepId } from '../domain/ids.ts';
import { mayChange } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import { namedIn } from '../domain/nudge-content.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { buttons, pickers } from '../views/buttons.ts';
import type { Message, Reply } from '../views/message.ts';
import { answered, nudgeView } from '../views/nudge.ts';
import { refusalView } from '../views/refusal.ts';
import { offersSlower, snoozedView } from '../views/snoozed.ts';
import { type Context, on, onPick } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { finishStep } from './done.ts';
import { record } from './parts/record.ts';
import { coachingFor } from './parts/suggestions.ts';

interface Line {
  readonly nudge: DeliveryId;
  readonly prospect: ProspectId;
}

const stale: Refusal = { refused: 'stale-press' };

/**
 * A press on one line of a nudge. The nudge is drawn anew from how things stand, so pressing twice, or pressing in a
 * message days old, shows what is true and changes nothing a second time.
 */
async function press(
  context: Context,
  { nudge: id, prospect: about }: Line,
  act: (prospect: Prospect) => Promise<Message | Refusal | null>,
): Promise<Reply> {
  const { tenant, team, rep, today } = context;
  const [nudge, prospect] = await Promise.all([tenant.outbox.nudge(id, rep.user), tenant.prospects.get(about)]);
  const line = nudge?.content.items.find((item) => item.prospect === about);
  if (!nudge || !line) return { whisper: refusalView(stale) };
  const step = line.step && (await tenant.steps.get(line.step));
  const open = prospect && mayChange(rep, prospect) && answered(line, prospect, step ?? undefined, nudge.content, today) === null;
  const said = open ? await act(prospect) : prospect ? null : stale;
  const named = namedIn(nudge.content);
  const [people, steps, lookedBack] = await Promise.all([
    tenant.prospects.getMany(named.people),
    tenant.steps.getMany(named.steps),
    tenant.practices.lookedBack(named.practisedWith),
  ]);
  const coaching = { playbook: team.playbook, doors: await tenant.prospects.doors(people) };
  const redrawn = nudgeView(id, nudge.content, { people, steps, coaching, lookedBack, rep }, today);
  const whisper = said && (isRefusal(said) ? refusalView(said, today) : said);
  return { replace: redrawn, ...(whisper && { whisper }) };
}

const write = async (context: Context, change: Change): Promise<null> => {
  await record(context, change);
  return null;
};

/** Not today: a planned step moves its day, a person is snoozed. */
async function later(context: Context, line: Line, until: LocalDay): Promise<Reply> {
  return press(context, line, async (prospect) => {
    if (until <= context.today) return { refused: 'day-not-ahead' };
    if (!prospect.planned) return snoozeUntil(context, prospect, until);
    return (await cannotPlan(context, prospect, until)) ?? write(context, move(prospect, prospect.planned, until, context.today));
  });
}

async function snoozeUntil(context: Context, before: Prospect, until: LocalDay): Promise<Message | null> {
  const { prospect, entry } = await record(context, snooze(before, until, context.today));
  return offersSlower(prospect) ? snoozedView(prospect, until, entry, context.today) : null;
}

const untilDay = {
  tomorrow: ({ today, rep }: Context) => addWorkingDays(today, 1, rep.week),
  monday: ({ today }: Context) => addDays(mondayOf(today), 7),
  'two weeks': ({ today }: Context) => addDays(today, 14),
} as const;

async function planNow(context: Context, prospect: Prospect, playbook: string): Promise<Message | Refusal | null> {
  const { today, rep } = context;
  const words = playbookWords(playbook, prospect, await coachingFor(context, prospect));
  if (!words) return stale;
  const no = await cannotPlan(context, prospect, today);
  if (no) return no;
  return write(context, plan(prospect, { id: context.newId<StepId>(), by: rep.user, ...words, playbook }, today, today));
}

/** A rest is as long as the rhythm after a no to a deal: long enough to be one. */
const restDays = 30;

export const presses = [
  on(buttons.nudgeDone, (context, line) =>
    press(context, line, async (prospect) => (prospect.planned ? finishStep(context, prospect, prospect.planned, null) : null)),
  ),
  on(buttons.nudgePlan, (context, { playbook, ...line }) =>
    press(context, line, (prospect) => planNow(context, prospect, playbook)),
  ),
  on(buttons.nudgeLater, (context, { until, ...line }) => later(context, line, untilDay[until](context))),
  onPick(pickers.nudgeDay, later),
  on(buttons.nudgeSlower, (context, line) =>
    press(context, line, (prospect) => write(context, slowDown(prospect, context.today))),
  ),
  on(buttons.nudgeRest, (context, line) =>
    press(context, line, (prospect) =>
      write(context, snooze(prospect, addWorkingDays(context.today, restDays, context.rep.week), context.today)),
    ),
  ),
  on(buttons.nudgeDrop, (context, line) =>
    press(context, line, async (prospect) =>
      prospect.planned ? write(context, drop(prospect, prospect.planned, context.today)) : null,
    ),
  ),
];
