import { namesBesides } from '../../domain/coach/confidence.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Context } from '../command.ts';

/** What everybody else in the workspace's books is called: not this prospect's people, and not who opened the door. */
export async function namesBeside(
  { tenant }: Pick<Context, 'tenant'>,
  prospect: Prospect,
): Promise<ReturnType<typeof namesBesides>> {
  const [all, referrer] = await Promise.all([
    tenant.prospects.names(null),
    prospect.referrer && tenant.prospects.get(prospect.referrer),
  ]);
  return namesBesides(referrer ? [prospect, referrer] : [prospect], all);
}
