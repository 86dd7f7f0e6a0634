import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps the focus near when what has it is drawn no more: on the message around it, or on the list. The browser would
 * give it to nothing, and whoever goes by keyboard would begin at the top of the page again.
 */
export function useHeldFocus(around: RefObject<HTMLElement | null>): void {
  const focused = document.activeElement;
  const held = focused && around.current?.contains(focused) ? focused : null;
  const near = held?.closest<HTMLElement>('[data-ts]');
  useLayoutEffect(() => {
    if (!held || held.isConnected) return;
    (near?.isConnected ? near : around.current)?.focus({ preventScroll: true });
  });
}

/** Where the focus is now, to be given back later: there, to the message around it, or to what the page shows. */
export function wayBack(): () => void {
  const from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const near = from?.closest<HTMLElement>('[data-ts]')?.dataset['ts'];
  return () => {
    const there = from !== document.body && from?.isConnected ? from : null;
    const message = near ? document.querySelector<HTMLElement>(`[data-ts="${near}"]`) : null;
    (there ?? message ?? document.querySelector<HTMLElement>('#here'))?.focus({ preventScroll: true });
  };
}
