/** How the next call of a method goes wrong. One fault, one call. */
export type Fault =
  | { /** An HTTP status with no JSON in it, before Slack did anything. */ readonly status: number }
  | { /** `ok: false` with this error. */ readonly error: string }
  | { /** 429 with `Retry-After` in seconds; without the header when null. */ readonly retryAfter: number | null }
  | { /** No answer at all: the socket stays open until the caller gives up. */ readonly hang: true }
  | { /** Slack did the work, then the connection broke. */ readonly dropAfterAccept: true }
  | { /** Slack did the work, then answered this HTTP status. */ readonly statusAfterAccept: number }
  | { /** Slack did nothing, and this text came back with status 200. */ readonly body: string }
  | { /** Of a file's bytes: they are elsewhere. */ readonly location: string };

export interface Faults {
  failNext(method: string, fault: Fault): void;
  take(method: string): Fault | undefined;
}

/** Faults asked for by a test, first in first out per method. `*` means whichever method comes next. */
export function createFaults(): Faults {
  const queued = new Map<string, Fault[]>();
  return {
    failNext: (method, fault) => void queued.set(method, [...(queued.get(method) ?? []), fault]),
    take: (method) => queued.get(method)?.shift() ?? queued.get('*')?.shift(),
  };
}
