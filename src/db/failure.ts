/**
 * What a database error means to whoever asked.
 * - `unavailable`: the server cannot be reached, or did not answer in time. Nothing was saved.
 * - `busy`: the server is there but had no room for us in time. Nothing was saved.
 * - `unsure`: the COMMIT (or a statement that commits by itself) was sent and its answer lost. It may have been saved.
 * - `conflict`: it lost against another transaction. Nothing was saved; the whole transaction may be tried again.
 * - `duplicate`: a unique key already holds the row.
 * - `full`: the server's disk is full.
 * - `fault`: anything else, which is to say a mistake of ours.
 */
export type Failure = 'unavailable' | 'busy' | 'unsure' | 'conflict' | 'duplicate' | 'full' | 'fault';

/** Our own verdict on a query or transaction that we gave up on. Holds no SQL and no values. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly failure: Extract<Failure, 'unavailable' | 'busy' | 'unsure'>;
  readonly code: string;

  constructor(failure: Interrupted['failure'], code: 'DEADLINE' | 'LOST', cause?: unknown) {
    super(`the database ${code === 'DEADLINE' ? 'did not answer in time' : 'went away'} (${failure})`, { cause });
    this.failure = failure;
    this.code = code;
  }
}

// 08: connection; 57P0x: shut down, killed or starting; then the driver's words and the system's.
const lost = /^(08...|57P0.|LOST|CONNECT_TIMEOUT|CONNECTION_\w+|E(CONN\w+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|(HOST|NET)UNREACH))$/;

const failures: readonly (readonly [Failure, RegExp])[] = [
  ['duplicate', /^23505$/],
  ['conflict', /^40(001|P01)$/],
  ['full', /^53100$/],
  // too many connections, statement or lock timeout
  ['busy', /^(53300|57014|55P03)$/],
  ['unavailable', lost],
  // a standby that was the primary a moment ago, no memory, a disk that fails
  ['unavailable', /^(25006|53200|58030)$/],
];

/** The one place that reads database errors. Looks through drizzle's wrapping. */
export function failureOf(error: unknown): Failure {
  const found = unwrap(error);
  if (found instanceof Interrupted) return found.failure;
  const code = textOf(found, 'code');
  // A prepared statement met a newer schema during a rolling deploy: the driver has dropped it, the next try prepares anew.
  if (code === '0A000' && textOf(found, 'routine') === 'RevalidateCachedQuery') return 'conflict';
  return (code && failures.find(([, codes]) => codes.test(code))?.[0]) || 'fault';
}

/** What may be logged of a database error: never its message, which drizzle and the server fill with people's words. */
export function describeFailure(error: unknown): { failure: Failure; code: string; constraint?: string } {
  const found = unwrap(error);
  const constraint = textOf(found, 'constraint_name');
  const code = textOf(found, 'code') ?? (found instanceof Error ? found.name : typeof found);
  return { failure: failureOf(error), code, ...(constraint && { constraint }) };
}

/** True when the connection itself is gone, so that an answer under way never comes. */
export function isLost(error: unknown): boolean {
  return lost.test(textOf(unwrap(error), 'code') ?? '');
}

function unwrap(error: unknown): unknown {
  let found = error;
  while (!(found instanceof Interrupted) && found instanceof Error && textOf(found, 'code') === undefined && found.cause)
    found = found.cause;
  return found;
}

function textOf(value: unknown, key: string): string | undefined {
  const found: unknown = value instanceof Object ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : undefined;
}
