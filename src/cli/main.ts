import { systemClock } from '../time/clock.ts';
import { runCli } from './run.ts';
import type { CliIo } from './word.ts';

const io: CliIo = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stdin: process.stdin,
  env: process.env,
  now: () => systemClock.now(),
};

try {
  process.exitCode = await runCli(process.argv.slice(2), io);
} catch (error) {
  // Settings, files and addresses explain themselves; what is not an error of ours would only show a stack to an operator.
  io.err(error instanceof Error ? error.message : 'Something broke.');
  process.exitCode = 1;
}
