import { runCli } from '../../src/cli/run.ts';
import type { Screen } from '../../src/cli/screen.ts';
import type { CliIo } from '../../src/cli/word.ts';

export interface Said {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs one word as an operator would, with its own output and environment, and `input` on its standard input. */
export async function cli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  now = '2026-11-23T14:00:00Z',
  input: readonly (string | Uint8Array)[] = [],
  screens: readonly Screen[] | null = null,
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const io: CliIo = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    stdin: (async function* () {
      yield* input;
    })(),
    env,
    now: () => new Date(now),
    screens: async () => screens,
  };
  return { code: await runCli(args, io), out, err };
}
