import { deliver } from '../jobs/deliver.ts';
import { job, rehearse } from '../jobs/nudge.ts';
import { runPass } from './pass.ts';
import type { CliWord } from './word.ts';

export const nudge: CliWord = {
  word: 'nudge',
  usage: 'nextstep nudge --at <instant> [--dry-run]',
  summary:
    'One pass of the daily nudge, as of any instant.\nWith --dry-run it prints one JSON line for each message it would send, and sends and writes nothing.',
  run: (args, io) =>
    runPass(args, io, {
      usage: nudge.usage,
      async real(context) {
        await job.run(context);
        await deliver(context, ['nudge']);
      },
      async *dry(context) {
        for await (const { rep, message } of rehearse(context))
          yield { kind: 'nudge', workspace: rep.workspace, to: rep.user, ...message };
      },
    }),
};
