import type { Message } from './workspace.ts';
import type { View } from './views.ts';

/** Something people can see changed. `via` names the command, press or submission it answers, where that is certain. */
export type Happening =
  | { readonly kind: 'posted' | 'changed' | 'deleted'; readonly message: Message; readonly via?: string }
  | { readonly kind: 'opened' | 'updated' | 'published'; readonly view: View; readonly via?: string };

/** Everything that happened, in order, and a way to wait for more. */
export interface Journal {
  /** The happenings so far. */
  readonly all: readonly Happening[];
  record(happening: Happening): void;
  /** Calls whenever something happened or went over the wire, until the answer is called. */
  watch(look: () => void): () => void;
  /** Something went over the wire. */
  touch(): void;
  /** Resolves true as soon as `test` holds (it is tried now and after every happening), false after `withinMs`. */
  until(test: () => boolean, withinMs: number): Promise<boolean>;
}

export function startJournal(): Journal {
  const all: Happening[] = [];
  const waiting = new Set<() => void>();
  const touch = (): void => {
    for (const look of waiting) look();
  };
  return {
    all,
    record(happening) {
      all.push(happening);
      touch();
    },
    watch(look) {
      waiting.add(look);
      return () => void waiting.delete(look);
    },
    touch,
    until: (test, withinMs) =>
      new Promise((resolve) => {
        if (test()) return resolve(true);
        const finish = (result: boolean) => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(result);
        };
        const look = () => {
          if (test()) finish(true);
        };
        const timer = setTimeout(() => finish(false), withinMs);
        waiting.add(look);
      }),
  };
}
