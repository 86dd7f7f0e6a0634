import { expect } from 'vitest';
import type { Finding } from '../../src/cli/doctor/finding.ts';
import type { Screen } from '../../src/cli/screen.ts';
import { openDb } from '../../src/db/client.ts';
import { message, section } from '../../src/views/message.ts';
import { cli } from './cli.ts';

export interface Looked {
  readonly code: number;
  readonly found: readonly Finding[];
  /** What was said by each check that is not well. */
  readonly ill: readonly string[];
}

export const hello: Screen = { name: 'hello', drawn: message(section('Hello.')) };

/** The database's clock and Slack's are this machine's. */
export const machineNow = () => new Date().toISOString();

/** Runs `nextstep doctor` as an operator would. */
export async function doctor(
  env: NodeJS.ProcessEnv,
  { at = machineNow(), screens = [hello] as readonly Screen[] | null, args = [] as readonly string[] } = {},
): Promise<Looked> {
  const { code, out, err } = await cli(['doctor', '--json', ...args], env, at, [], screens);
  expect(err).toEqual([]);
  const found = out.map((line) => JSON.parse(line) as Finding);
  const ill = found.filter(({ state }) => state !== 'ok').map(({ state, check, said }) => `${state} ${check}: ${said}`);
  return { code, found, ill };
}

/** Statements of a test's own, each by itself. */
export async function alter(url: string, ...statements: string[]): Promise<void> {
  const db = await openDb(url, { connections: 1 });
  try {
    for (const statement of statements) await db.execute(statement);
  } finally {
    await db.close();
  }
}
