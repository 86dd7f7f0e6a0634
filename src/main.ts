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
  const told = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null));
  });
  const app = await startApp(config, { clock: systemClock, log });
  const lost = await Promise.race([told, app.lost]);
  if (lost !== null) log.error({ code: lost }, 'slack.lost');
  await app.stop();
  const code = lost === null ? 0 : 1;
  // What still holds the process by then is nobody's work, and a supervisor starts nothing anew that does not end.
  setTimeout(() => process.exit(code), 1_000).unref();
  return code;
}
