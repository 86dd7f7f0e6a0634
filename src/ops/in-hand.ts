/** What is under way. A process that stops waits for it. */
export interface InHand {
  /** Hands the work back; it counts until it has ended, well or not. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way, or after `ms`. */
  settled(ms: number): Promise<void>;
}

export function openInHand(): InHand {
  const working = new Set<Promise<unknown>>();
  const all = async (): Promise<void> => {
    while (working.size) await Promise.allSettled(working);
  };
  return {
    track: async (work) => {
      working.add(work);
      return work.finally(() => working.delete(work));
    },
    async settled(ms) {
      const late = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
      await Promise.race([all(), late]);
    },
  };
}
