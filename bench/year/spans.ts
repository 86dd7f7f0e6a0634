import type { Span } from './history.ts';

/** What both cover; null when nothing. */
export function overlap(a: Span, b: Span): Span | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? both : null;
}

/** What is left of `spans` without `gone`. */
export function without(spans: readonly Span[], gone: readonly Span[]): readonly Span[] {
  return gone.reduce<readonly Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) =>
        overlap(span, { from, to })
          ? [
              { from: span.from, to: Math.min(span.to, from) },
              { from: Math.max(span.from, to), to: span.to },
            ].filter((piece) => piece.from < piece.to)
          : [span],
      ),
    spans,
  );
}
