import { systemClock } from '../time/clock.ts';
import { faultOf } from './fault.ts';
import { runCli } from './run.ts';
import type { CliIo } from './word.ts';

const io: CliIo = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  stdin: process.stdin,
  env: process.env,
  now: () => systemClock.now(),
};

// Whoever reads us has heard enough, as `| head` has: no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runCli(process.argv.slice(2), io);
} catch (error) {
  io.err(faultOf(error));
  process.exitCode = 1;
}
