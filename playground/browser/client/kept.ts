import { useCallback, useState } from 'react';

/** A state that this browser keeps over a reload. */
export function useKept<Value>(name: string, first: Value): [Value, (value: Value) => void] {
  const key = `nextstep.${name}`;
  const [value, setValue] = useState<Value>(() => {
    try {
      const kept = localStorage.getItem(key);
      return kept === null ? first : (JSON.parse(kept) as Value);
    } catch {
      return first;
    }
  });
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, keep];
}

/** As if it had never been kept, from the next load of the page on. */
export function forgetKept(...names: readonly string[]): void {
  for (const name of names) localStorage.removeItem(`nextstep.${name}`);
}
