import { describeFailure, type Failure } from '../db/failure.ts';

const said: Record<Exclude<Failure, 'fault'>, string> = {
  unavailable:
    'The database cannot be reached, or did not answer in time. Nothing was written; check DATABASE_URL and try again.',
  busy: 'The database is there but had no room for us in time. Nothing was written; try again in a moment.',
  unsure: 'The database went away at the last moment, so it may have been written or not. Look before you try again.',
  conflict: 'Somebody changed the same rows at the same moment. Nothing was written; try again.',
  duplicate: 'Somebody added the same rows at the same moment. Nothing was written; try again.',
  full: 'The disk of the database is full. Nothing was written.',
};

/**
 * What broke, in a sentence for an operator. Our own errors and those of files explain themselves; the message of a
 * database error never leaves here, since drizzle and the server fill it with people's words.
 */
export function faultOf(error: unknown): string {
  const { failure, code } = describeFailure(error);
  if (failure !== 'fault') return `${said[failure]} (${code})`;
  if (!(error instanceof Error)) return 'Something broke.';
  if ('query' in error || error.name === 'PostgresError')
    return `The database refused what we asked of it, which is a mistake of ours. Nothing was written. (${code})`;
  return error.message;
}
