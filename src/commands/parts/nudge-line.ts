import type { DeliveryId, ProspectId } from '../../domain/ids.ts';
import { namedIn, type NudgeContent } from '../../domain/nudge-content.ts';
import { mayChange } from '../../domain/policy.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Step } from '../../domain/step.ts';
import type { Message } from '../../views/message.ts';
import { answered, nudgeView } from '../../views/nudge.ts';
import type { Context } from '../command.ts';

/** One line of a nudge, as a press names it. */
export interface Line {
  readonly nudge: DeliveryId;
  readonly prospect: ProspectId;
}

export interface LineSeen {
  readonly content: NudgeContent;
  /** Null when they are gone. */
  readonly prospect: Prospect | null;
  /** The step the line is about, as it stands. */
  readonly step: Step | null;
  /** A press still counts. */
  readonly open: boolean;
}

/** A line of somebody's own nudge, as things stand; null when it is none. */
export async function seeLine(context: Context, { nudge: id, prospect: about }: Line): Promise<LineSeen | null> {
  const { tenant, rep, today } = context;
  const [nudge, prospect] = await Promise.all([tenant.outbox.nudge(id, rep.user), tenant.prospects.get(about)]);
  const item = nudge?.content.items.find((one) => one.prospect === about);
  if (!nudge || !item) return null;
  const { content } = nudge;
  const step = item.step ? await tenant.steps.get(item.step) : null;
  const open =
    prospect !== null && mayChange(rep, prospect) && answered(item, prospect, step ?? undefined, content, today) === null;
  return { content, prospect, step, open };
}

/** A whole nudge, drawn from how things stand. */
export async function drawNudge(
  { tenant, team, rep, today }: Pick<Context, 'tenant' | 'team' | 'rep' | 'today'>,
  id: DeliveryId,
  content: NudgeContent,
  again?: number,
): Promise<Message> {
  const named = namedIn(content);
  const [people, steps, lookedBack] = await Promise.all([
    tenant.prospects.getMany(named.people),
    tenant.steps.getMany(named.steps),
    tenant.practices.lookedBack(named.practisedWith),
  ]);
  const coaching = { playbook: team.playbook, doors: await tenant.prospects.doors(people) };
  return nudgeView(id, content, { people, steps, coaching, lookedBack, rep }, today, again);
}
