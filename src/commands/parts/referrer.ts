import type { Prospect } from '../../domain/prospect.ts';
import type { Context } from '../command.ts';

/** How a step calls whoever opened the door: their contact person, else their name; null when nobody did. */
export async function referrerOf({ tenant }: Pick<Context, 'tenant'>, { referrer }: Prospect): Promise<string | null> {
  const door = referrer && (await tenant.prospects.get(referrer));
  return door ? (door.contacts[0] ?? door.name) : null;
}
