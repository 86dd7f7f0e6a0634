/** Everything a start has opened so far, so that a start which breaks half way leaves nothing behind. */
export interface Opened {
  /** Remembers how to let go of what was just opened. Once all was let go of, lets go of it at once and throws `NotStarted`. */
  keep(close: () => Promise<unknown>): void;
  /** Lets go of everything, the last opened first. What cannot be closed does not keep the rest open. */
  close(): Promise<void>;
}

/** A start that was told to stop. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

export function openNothing(): Opened {
  const closers: (() => Promise<unknown>)[] = [];
  let closed = false;
  const close = async (): Promise<void> => {
    closed = true;
    for (let last = closers.pop(); last; last = closers.pop()) await Promise.allSettled([last()]);
  };
  return {
    close,
    keep(letGo) {
      closers.push(letGo);
      if (!closed) return;
      void close();
      throw new NotStarted();
    },
  };
}

/** Starts something. When that breaks, or is told to stop before it is done (`NotStarted`), all that it opened is let go of. */
export async function starting<Started>(
  start: (opened: Opened) => Promise<Started>,
  stopAsked?: Promise<unknown>,
): Promise<Started> {
  const opened = openNothing();
  const stopped = stopAsked?.then(() => Promise.reject(new NotStarted()));
  try {
    return await Promise.race([start(opened), ...(stopped ? [stopped] : [])]);
  } catch (error) {
    await opened.close();
    throw error;
  }
}
