import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A word called wrongly, in a sentence for whoever called it. */
export interface Wrong {
  readonly wrong: string;
}

/** The options and words that follow a word of the command line, or what is wrong with them. */
export function readArgs<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> | Wrong {
  try {
    return parseArgs(config);
  } catch (problem) {
    return { wrong: problem instanceof Error ? problem.message : 'These options cannot be read.' };
  }
}
