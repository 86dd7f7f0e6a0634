import { pino } from 'pino';

/** Structured lines. Names of events and ids go in; what people typed never does. */
export interface Log {
  info(fields: object, event: string): void;
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
  debug(fields: object, event: string): void;
}

// A secret can hide anywhere in a line (a nested field, an error's message), so the whole line is scrubbed, not named paths.
const secrets =
  /xox[a-z](?:\.xox[a-z])?-[\w-]+|xapp-[\w-]+|(hooks\.slack)(?:-gov)?\.com\/[\w/.-]+|(postgres(?:ql)?:\/\/[^:@/\s"]*:)[^\s"]+(?=@)|([?&]password=)[^&\s"]+/g;

export function scrub(line: string): string {
  return line.replace(secrets, (_, hook?: string, user?: string, password?: string) =>
    hook ? `${hook}.com/[secret]` : `${user ?? password ?? ''}[secret]`,
  );
}

/** One line of JSON for each event, on standard output unless told otherwise. */
export function openLog(level: string, write: (line: string) => void = (line) => void process.stdout.write(line)): Log {
  const base = { app: 'nextstep', pid: process.pid };
  return pino(
    { level, base, formatters: { level: (label) => ({ level: label }) }, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => write(scrub(line)) },
  );
}

/** The places in our code that an error came through, and nothing else of it: its message could hold people's words. */
export function placesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  // The stack begins with the message, and a line of that may look like a place.
  const stack = (error.stack ?? '').replace(error.message, '');
  return [...stack.matchAll(/^\s+at (.+)$/gm)].slice(0, 6).map(([, place]) => place!);
}
