import { deliver } from '../jobs/deliver.ts';
import { job, rehearse } from '../jobs/digest.ts';
import { runPass } from './pass.ts';
import type { CliWord } from './word.ts';

export const digest: CliWord = {
  word: 'digest',
  usage: 'nextstep digest --at <instant> [--dry-run]',
  summary:
    'One pass of the weekly digest, as of any instant.\nWith --dry-run it prints one JSON line for each message it would post, and posts and writes nothing.',
  run: (args, io) =>
    runPass(args, io, {
      usage: digest.usage,
      async real(context) {
        await job.run(context);
        await deliver(context, ['digest']);
      },
      async *dry(context) {
        for await (const { team, message } of rehearse(context))
          yield { kind: 'digest', workspace: team.id, channel: team.digest.channel, ...message };
      },
    }),
};
