import type { LocalDay } from '../../domain/calendar.ts';
import type { DeliveryId, ProspectId } from '../../domain/ids.ts';
import { mayChange } from '../../domain/policy.ts';
import { type Prospect, silentTo } from '../../domain/prospect.ts';
import type { Modal } from '../../views/form.ts';
import { type Message, type Reply, whisper } from '../../views/message.ts';
import { refusalView } from '../../views/refusal.ts';
import type { Context } from '../command.ts';
import { mine } from './filling.ts';
import { drawNudge, seeLine } from './nudge-line.ts';

/** Whom a form is to be about, and the nudge it is opened from, if it is. */
export interface About {
  readonly prospect: ProspectId;
  readonly nudge?: DeliveryId | null | undefined;
}

/**
 * Opens a form about somebody, if they are the presser's. A line of a nudge that was answered since opens nothing: the
 * nudge is drawn anew, its line says why, and whoever wrote something since hears that nothing was logged.
 */
export async function opening(
  context: Context,
  { prospect: id, nudge }: About,
  form: (prospect: Prospect, nudge: DeliveryId | null) => Modal | Promise<Modal>,
): Promise<Reply> {
  const stale = refusalView({ refused: 'stale-press' });
  if (nudge) {
    const line = await seeLine(context, { nudge, prospect: id });
    if (!line) return whisper(stale);
    if (line.open) return { open: await form(line.prospect!, nudge) };
    const { prospect, content } = line;
    const said = prospect ? writtenSince(context, prospect, content.day) : stale;
    return { replace: await drawNudge(context, nudge, content), ...(said && { whisper: said }) };
  }
  const prospect = await mine(context, id);
  if (!prospect) return whisper(stale);
  if (prospect.stopped) return whisper(refusalView({ refused: 'stopped', name: prospect.name }));
  return { open: await form(prospect, null) };
}

/** Null where somebody else has them now, or asked for peace: the line says enough. */
function writtenSince({ rep, today }: Context, prospect: Prospect, day: LocalDay): Message | null {
  const theirs = mayChange(rep, prospect) && !prospect.stopped && !silentTo(prospect, today);
  return theirs && prospect.touchedOn >= day ? refusalView({ refused: 'line-answered', name: prospect.name }) : null;
}
