import { isBlock } from './json.ts';

/** `after`, in which whatever is as it was `before` is the very same object: what did not change is not drawn anew. */
export function sharing<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    const parts = after.map((part: unknown, at) => sharing(before[at] as unknown, part));
    return isSame(before, parts) ? (before as Value) : (parts as Value);
  }
  if (!isBlock(before) || !isBlock(after)) return after;
  const parts = Object.fromEntries(Object.entries(after).map(([name, part]) => [name, sharing(before[name], part)]));
  const isAsBefore = isSame(Object.values(before), Object.values(parts)) && isSame(Object.keys(before), Object.keys(parts));
  return (isAsBefore ? before : parts) as Value;
}

const isSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length && before.every((part, at) => Object.is(part, after[at]));
