/** Everything a start has opened so far, so that a start which breaks half way leaves nothing behind. */
export interface Opened {
  /** Remembers how to let go of what was just opened. */
  keep(close: () => Promise<unknown>): void;
  /** Lets go of everything, the last opened first. What cannot be closed does not keep the rest open. */
  close(): Promise<void>;
}

export function openNothing(): Opened {
  const closers: (() => Promise<unknown>)[] = [];
  return {
    keep: (close) => void closers.push(close),
    async close() {
      for (let close = closers.pop(); close; close = closers.pop()) await Promise.allSettled([close()]);
    },
  };
}

/** A start that was told to stop. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

/** Starts something. When that breaks, or is told to stop before it is done (`NotStarted`), all that it opened is let go of. */
export async function starting<Started>(start: (opened: Opened) => Promise<Started>, told?: Promise<unknown>): Promise<Started> {
  const opened = openNothing();
  const stopped = told?.then(() => Promise.reject(new NotStarted()));
  try {
    return await Promise.race([start(opened), ...(stopped ? [stopped] : [])]);
  } catch (error) {
    await opened.close();
    throw error;
  }
}
