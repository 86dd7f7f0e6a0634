import type { WorkspaceId } from '../../domain/ids.ts';

export type Check =
  | 'settings'
  | 'database'
  | 'migrations'
  | 'clock'
  | 'slack'
  | 'scopes'
  | 'sockets'
  | 'workspace'
  | 'digest'
  | 'due index'
  | 'nudges'
  | 'screens';

/** What one check found, in a line. It holds ids and codes: no secret, and nothing that people typed. */
export interface Finding {
  readonly check: Check;
  /** The one workspace it is about. */
  readonly workspace?: WorkspaceId;
  readonly state: 'ok' | 'warning' | 'wrong' | 'skipped';
  readonly said: string;
  /** What an operator does about it. */
  readonly fix?: string;
  /** Of people or prospects it is about, all of them. */
  readonly ids?: readonly string[];
}

export const ok = (check: Check, said: string): Finding => ({ check, state: 'ok', said });
export const warning = (check: Check, said: string, fix: string): Finding => ({ check, state: 'warning', said, fix });
export const wrong = (check: Check, said: string, fix: string): Finding => ({ check, state: 'wrong', said, fix });
export const skipped = (check: Check, said: string): Finding => ({ check, state: 'skipped', said });

const idsShown = 5;

/** A finding as a person reads it. */
export function lineOf({ check, workspace, state, said, fix, ids = [] }: Finding): string {
  const more = ids.length > idsShown ? `, and ${ids.length - idsShown} more with --json` : '';
  const named = ids.length > 0 ? ` (${ids.slice(0, idsShown).join(', ')}${more})` : '';
  const where = workspace ? `${workspace}: ` : '';
  return `${state.padEnd(8)} ${check.padEnd(10)} ${where}${said}${named}.${fix ? ` ${fix}` : ''}`;
}

/** A number with its noun: `1 person`, `2 people`. */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
