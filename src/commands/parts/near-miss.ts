import { findName } from '../../domain/reading/whom.ts';
import type { Instead } from '../../views/choose.ts';
import type { Context } from '../command.ts';

/**
 * Whom the verb and the words behind it nearly name, when a step stands behind them: `No Limit: send the deck`. A near
 * miss of a name must not do what its first word says without being asked.
 */
export async function nearMiss({ tenant, rep, bare }: Pick<Context, 'tenant' | 'rep' | 'bare'>): Promise<Instead> {
  if (!bare?.note) return null;
  const found = findName(bare.who, await tenant.prospects.names(rep.user));
  return found.kind === 'one' ? found.candidate : null;
}
