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
