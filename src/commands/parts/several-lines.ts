import { nameKey } from '../../domain/reading/name.ts';
import { readCommand } from '../../domain/reading/words.ts';
import { spokenWords } from '../catalog.ts';
import type { Context } from '../command.ts';
import { namesSeen } from './namesakes.ts';

/**
 * Whether what was typed is a list of commands, one a line: else the second would be part of the first one's step. A note
 * may have lines, too, as long as none of them begins with somebody's name and a colon, or with a verb and a name.
 */
export async function areSeveralLines(context: Pick<Context, 'typed' | 'tenant' | 'rep'>): Promise<boolean> {
  const lines = context.typed.split(/\s*\n\s*/).filter(Boolean);
  if (lines.length < 2) return false;
  const [first, ...more] = lines.map((line) => readCommand(line, spokenWords));
  const known = new Set((await namesSeen(context)).map(({ key }) => key));
  return more.some((line) => {
    if (line.kind !== 'verb') return line.kind === 'bare' && known.has(nameKey(line.who));
    // Whoever is added is not known yet; a list of them begins with one.
    const alsoAdds = line.verb === 'add' && first?.kind === 'verb' && first.verb === 'add';
    const key = nameKey(line.who);
    return alsoAdds || [...known].some((name) => key === name || key.startsWith(`${name} `));
  });
}
