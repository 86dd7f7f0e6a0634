import { soundsPrivate, tellsOnSomebody } from '../../domain/coach/confidence.ts';
import { digestTelling } from '../../domain/digest.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Step } from '../../domain/step.ts';
import type { Sharing } from '../../views/done.ts';
import type { Context } from '../command.ts';
import { namesBeside } from './names-beside.ts';

type Asker = Pick<Context, 'rep' | 'team' | 'now'>;

/** Where a step’s note would be told; null where that cannot be asked of whoever looks at it. */
export function sharingOf(context: Asker, step: Step): Sharing | null {
  const { digest } = context.team;
  if (!mine(context, step) || told(context, step)) return null;
  return { day: digestTelling(digest, step.doneOn!)?.day ?? null, names: digest.names };
}

/** Why a note may not be told, or not be kept back any more. */
export async function cannotShare(context: Context, prospect: Prospect, step: Step, shared: boolean): Promise<Refusal | null> {
  if (!mine(context, step)) return { refused: 'stale-press' };
  if (told(context, step)) return { refused: 'week-told' };
  return shared ? tellsOn(context, prospect, `${step.text}\n${step.note}`) : null;
}

/** A note is told by whoever took the step, and by nobody for them. */
function mine({ rep }: Asker, step: Step): boolean {
  return step.by === rep.user && step.note !== null && step.doneOn !== null;
}

/** From the moment it is due, a digest stays as it is. */
function told({ team, now }: Asker, { doneOn }: Step): boolean {
  const telling = digestTelling(team.digest, doneOn!);
  return telling !== null && telling.at <= now;
}

/** Another person’s private matter is not ours to tell. Whoever opened the door may be named: they stand in the story. */
async function tellsOn(context: Context, prospect: Prospect, words: string): Promise<Refusal | null> {
  if (!soundsPrivate(words)) return null;
  const { others, firstNames } = await namesBeside(context, prospect);
  const name = tellsOnSomebody(words, others, firstNames);
  return name === null ? null : { refused: 'tells-on', name };
}
