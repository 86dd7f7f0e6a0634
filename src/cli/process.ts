import { systemClock } from '../time/clock.ts';
import { faultOf } from './fault.ts';
import { runCli } from './run.ts';
import { builtScreens } from './screen.ts';
import type { CliIo } from './word.ts';

/** Runs the word this process was started with, and sets its exit code. `screens` are those of a checkout. */
export async function runProcess(screens: CliIo['screens'] = builtScreens): Promise<void> {
  const io: CliIo = {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    stdin: process.stdin,
    env: process.env,
    now: () => systemClock.now(),
    screens,
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
}
