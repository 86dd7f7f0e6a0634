import type { DeliveryId, ProspectId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Modal } from '../../views/form.ts';
import { type Reply, whisper } from '../../views/message.ts';
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
 * nudge is drawn anew, and its line says why.
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
    return { replace: await drawNudge(context, nudge, line.content), ...(!line.prospect && { whisper: stale }) };
  }
  const prospect = await mine(context, id);
  if (!prospect) return whisper(stale);
  if (prospect.stopped) return whisper(refusalView({ refused: 'stopped', name: prospect.name }));
  return { open: await form(prospect, null) };
}
