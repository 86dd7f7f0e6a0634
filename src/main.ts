import { startApp } from './app.ts';
import { readConfig } from './config.ts';
import { openLog, placesOf } from './log.ts';
import { systemClock } from './time/clock.ts';

/** Runs the app until it is told to stop. Resolves with the exit code. */
export async function main(variables: NodeJS.ProcessEnv): Promise<number> {
  const config = readConfig(variables);
  const log = openLog(config.logLevel);
  // Something nobody caught broke: what state we are in is unknown. Whoever supervises the process starts it anew.
  // Node itself would print the error's message, which could hold people's words.
  for (const broken of ['unhandledRejection', 'uncaughtException'] as const)
    process.on(broken, (error: unknown) => {
      log.error({ kind: error instanceof Error ? error.name : typeof error, at: placesOf(error) }, 'process.broken');
      process.exit(1);
    });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const app = await startApp(config, { clock: systemClock, log });
  await stopped;
  await app.stop();
  return 0;
}
