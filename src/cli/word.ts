import type { Screen } from './screen.ts';

/** Where a word of the command line reads and writes; a test hands in its own. */
export interface CliIo {
  out(line: string): void;
  err(line: string): void;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly env: NodeJS.ProcessEnv;
  now(): Date;
  /** Every screen the app can draw, as far as they are at hand. */
  screens(): Promise<readonly Screen[] | null>;
}

/** One word after `nextstep`. */
export interface CliWord {
  readonly word: string;
  readonly usage: string;
  readonly summary: string;
  /** Returns the exit code: 0 when it did its work, 1 when it could not, 2 when it was called wrongly. */
  run(args: string[], io: CliIo): Promise<number>;
}
