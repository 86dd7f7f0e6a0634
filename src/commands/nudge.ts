import { addDays, addWorkingDays, type LocalDay, mondayOf } from '../domain/calendar.ts';
import type { Change } from '../domain/changes/change.ts';
import { drop, move } from '../domain/changes/planning.ts';
import { slowDown, snooze } from '../domain/changes/standing.ts';
import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { buttons, menus } from '../views/buttons.ts';
import type { Modal } from '../views/form.ts';
import { type Message, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { offersSlower, snoozedView } from '../views/snoozed.ts';
import { stageForm } from '../views/stage-form.ts';
import { stopForm } from '../views/stop-form.ts';
import { type Context, on } from './command.ts';
import { cannotPlan } from './parts/adding.ts';
import { finishStep } from './done.ts';
import { mine } from './parts/filling.ts';
import { drawNudge, type Line, seeLine } from './parts/nudge-line.ts';
import { onLine } from './parts/on-line.ts';
import { opening } from './parts/opening.ts';
import { record } from './parts/record.ts';
import { story } from './show.ts';
import { openSnooze } from './snooze.ts';

const stale: Refusal = { refused: 'stale-press' };

/**
 * A press on one line of a nudge. The nudge is drawn anew from how things stand, so pressing twice, or pressing in a
 * message days old, shows what is true and changes nothing a second time.
 */
export async function press(
  context: Context,
  at: Line,
  act: (prospect: Prospect) => Promise<Message | Refusal | null>,
): Promise<Reply> {
  const line = await seeLine(context, at);
  if (!line) return whisper(refusalView(stale));
  const said = line.open ? await act(line.prospect!) : line.prospect ? null : stale;
  const redrawn = await drawNudge(context, at.nudge, line.content);
  const told = said && (isRefusal(said) ? refusalView(said, context.today) : said);
  return { replace: redrawn, ...(told && { whisper: told }) };
}

export const write = async (context: Context, change: Change): Promise<null> => {
  await record(context, change);
  return null;
};

/** Not today: a planned step moves its day, a person is snoozed. */
export async function later(context: Context, line: Line, until: LocalDay): Promise<Reply> {
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

export const untilDay = {
  tomorrow: ({ today, rep }: Context) => addWorkingDays(today, 1, rep.week),
  monday: ({ today }: Context) => addDays(mondayOf(today), 7),
  'two weeks': ({ today }: Context) => addDays(today, 14),
} as const;

/** A form, and behind it the nudge with its menu as it was: what is chosen sticks, and would not be told to us twice. */
async function anotherDay(context: Context, line: Line): Promise<Reply> {
  const reply = await opening(context, line, (prospect, nudge) => openSnooze(context, prospect, nudge));
  const seen = reply.open && (await seeLine(context, line));
  return seen ? { ...reply, replace: await drawNudge(context, line.nudge, seen.content, context.now.getTime()) } : reply;
}

async function storyOf(context: Context, { prospect: id }: Line): Promise<Reply> {
  const prospect = await mine(context, id);
  return whisper(prospect ? await story(context, prospect) : refusalView(stale));
}

/** A rest is as long as the rhythm after a no to a deal: long enough to be one. */
const restDays = 30;

/** The day that was agreed goes along while it is ahead, and their reason while it is that of a not now. */
function notNow(prospect: Prospect, nudge: DeliveryId | null, today: LocalDay): Modal {
  const { stage, agreedUntil, reason } = prospect;
  const until = agreedUntil && agreedUntil > today ? agreedUntil : null;
  return stageForm({ prospect, nudge, stage: 'not now', until, reason: stage === 'not now' ? reason : null });
}

export const presses = [
  on(buttons.nudgeDone, (context, line) =>
    press(context, line, async (prospect) =>
      prospect.planned ? finishStep(context, prospect, prospect.planned, null, line.nudge) : null,
    ),
  ),
  onLine(menus.nudgeSnooze, (context, line, word) =>
    word === 'day' ? anotherDay(context, line) : later(context, line, untilDay[word](context)),
  ),
  onLine(menus.nudgeMore, (context, line, word) => {
    if (word === 'story') return storyOf(context, line);
    return opening(context, line, (prospect, nudge) =>
      word === 'stop' ? stopForm(prospect, nudge) : notNow(prospect, nudge, context.today),
    );
  }),
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
