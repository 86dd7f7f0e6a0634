import { type AgreedSilence, heededKeys, reaching } from '../../domain/agreed-silence.ts';
import type { LocalDay } from '../../domain/calendar.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Context } from '../command.ts';

/** Somebody who may not be on any list yet. */
export type Named = Pick<Prospect, 'name' | 'key' | 'contacts'> & Partial<Pick<Prospect, 'id'>>;

/** The silence that others agreed and that reaches them for longest, over or not. */
export async function silenceOver(
  { tenant }: Pick<Context, 'tenant'>,
  named: Omit<Named, 'name'>,
): Promise<AgreedSilence | null> {
  return reaching(named, await tenant.silences.among(heededKeys(named)));
}

/** Why nobody may write to them on `day`, with whom to ask or how to end it; null when no silence that others agreed holds. */
export async function silenced(
  context: Pick<Context, 'tenant' | 'rep'>,
  { name }: Pick<Named, 'name'>,
  silence: AgreedSilence | null,
  day: LocalDay,
): Promise<Refusal | null> {
  if (!silence || silence.until <= day) return null;
  const { until, owner, holder } = silence;
  if (owner !== context.rep.user) return { refused: 'silence', name, until, with: owner };
  // One's own: they have another name by now, or are off the list.
  const them = await context.tenant.prospects.get(holder);
  return { refused: 'silence', name, until, ends: them ? `talking ${them.name}` : `lift ${name}: they wrote to us` };
}
