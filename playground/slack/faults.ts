import type { JsonObject } from './json.ts';

/** How the next call of a method goes wrong. One fault, one call. */
export type Fault =
  | { /** An HTTP status with no JSON in it, before Slack did anything. */ readonly status: number }
  | { /** `ok: false` with this error. */ readonly error: string }
  | { /** 429 with `Retry-After` in seconds; without the header when null. */ readonly retryAfter: number | null }
  | { /** No answer at all: the socket stays open until the caller gives up. */ readonly hang: true }
  | { /** Slack did the work, then the connection broke. */ readonly dropAfterAccept: true }
  | { /** Slack did the work, then answered this HTTP status. */ readonly statusAfterAccept: number }
  | { /** Slack did the work, then nothing: the socket stays open until the caller gives up. */ readonly hangAfterAccept: true }
  | { /** Slack did nothing, and this text came back with status 200. */ readonly body: string }
  | { /** Of a file's bytes: they are elsewhere. */ readonly location: string };

/** A call on its way through the local Slack. */
export interface Passing {
  readonly method: string;
  /** Without the token. */
  readonly args: JsonObject;
  /** The caller's end of the connection, which tells one process of the app from another. */
  readonly port: number | undefined;
}

/** Watches every call, and may spoil any: for a storm, where `failNext` is for one call. */
export interface Weather {
  /** The call is here, and nothing is done yet. A fault returned is how it goes wrong, unless `failNext` asked for another. */
  arrives(call: Passing): Fault | undefined;
  /** Slack did the work, and the answer has not left. Not told of calls that do no work. */
  done(call: Passing): void;
  /** The answer to work that was done has left. Not told where a fault kept it back. */
  answered(call: Passing): void;
}

export interface Faults {
  weather: Weather | undefined;
  failNext(method: string, fault: Fault): void;
  /** Nothing goes wrong any more. */
  clear(): void;
  take(method: string): Fault | undefined;
}

/** Faults asked for by a test, first in first out per method. `*` means whichever method comes next. */
export function createFaults(): Faults {
  const queued = new Map<string, Fault[]>();
  return {
    weather: undefined,
    failNext: (method, fault) => void queued.set(method, [...(queued.get(method) ?? []), fault]),
    clear: () => queued.clear(),
    take: (method) => queued.get(method)?.shift() ?? queued.get('*')?.shift(),
  };
}
