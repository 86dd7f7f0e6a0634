import { startApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { type Log, openLog, placesOf } from './log.ts';
import { NotStarted } from './ops/opened.ts';
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
  const stopAsked = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null));
  });
  const code = await live(config, log, stopAsked);
  // What still holds the process by then is nobody's work, and a supervisor starts nothing anew that does not end.
  setTimeout(() => process.exit(code), 1_000).unref();
  return code;
}

async function live(config: Config, log: Log, stopAsked: Promise<null>): Promise<number> {
  const app = await startApp(config, { clock: systemClock, log, stopAsked }).catch((error: unknown) => {
    if (error instanceof NotStarted) return null;
    throw error;
  });
  if (!app) return 0;
  const lost = await Promise.race([stopAsked, app.lost]);
  if (lost !== null) log.error({ code: lost }, 'slack.lost');
  await app.stop();
  return lost === null ? 0 : 1;
}
