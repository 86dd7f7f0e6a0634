import type { Known } from '../../db/tenant/prospects.ts';
import { nameKey } from '../../domain/reading/name.ts';
import type { Context } from '../command.ts';
import { isFullName, namesakes } from './namesakes.ts';

/** As many as there are buttons. */
const mostShown = 10;

const between = /\s*[,;，、]\s*(?:and\s+|und\s+)?|\s+(?:and|und|&|\+)\s+/iu;

/**
 * Everybody whose full names were typed where one goes: `won Acme, Beta`, `talking Acme and Beta`. Empty unless there are two
 * at least and nothing else: what stands behind a comma may be a contact person, and a name may hold an `and`.
 */
export async function severalNamed(context: Pick<Context, 'tenant' | 'known' | 'rep'>, words: string): Promise<Known[]> {
  const keys = words.split(between).map(nameKey).filter(Boolean);
  if (keys.length < 2) return [];
  const whole = await namesakes(context, words);
  if (whole.some((one) => isFullName(one, words))) return [];
  const { tenant, rep } = context;
  const names = await tenant.prospects.names(rep.admin || rep.manager ? null : rep.user);
  const named = keys.flatMap((key) => {
    const theirs = names.filter((one) => one.key === key);
    return theirs.find(({ owner }) => owner === rep.user) ?? theirs[0] ?? [];
  });
  const all = [...new Set(named)];
  return named.length === keys.length && all.length > 1 ? all.slice(0, mostShown) : [];
}
