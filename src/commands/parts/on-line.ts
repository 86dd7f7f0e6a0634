import type { z } from 'zod';
import type { LineMenuKind } from '../../views/button.ts';
import type { Reply } from '../../views/message.ts';
import { type Context, type Press, stale } from '../command.ts';

/** A word chosen in a menu about one thing. */
export function onLine<Name extends string, Carries extends z.ZodType, Word extends string>(
  menu: LineMenuKind<Name, Carries, Word>,
  run: (context: Context, carried: z.output<Carries>, word: Word) => Promise<Reply>,
): Press {
  return {
    name: menu.name,
    async run(context, { blockId, chosen }) {
      const read = menu.read(blockId, chosen);
      return read === undefined ? stale() : run(context, read.carried, read.word);
    },
  };
}
