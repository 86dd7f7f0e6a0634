import { at } from '../json.ts';
import { checkMessage, checkView } from '../../../src/views/limits/surfaces.ts';
import { type Family, json, missing, refuse } from './method.ts';

export const blocks: Family = {
  /** The same checks as posting, without a token and without posting. */
  'blocks.validate': {
    scope: null,
    run(args) {
      const given = { blocks: json(args, 'blocks'), message: json(args, 'message'), view: json(args, 'view') };
      if (Object.values(given).every((value) => value === undefined)) return missing('blocks');
      const problems =
        given.view !== undefined
          ? checkView(given.view)
          : given.blocks !== undefined
            ? checkMessage(given.blocks)
            : checkMessage(at(given.message, 'blocks') ?? [], '/message/blocks');
      if (problems.length === 0) return { ok: true };
      return refuse('invalid_blocks', {
        errors: problems.map((problem) => ({ ...problem, code: 'invalid_blocks' })),
        response_metadata: { messages: problems.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`) },
      });
    },
  },
};
