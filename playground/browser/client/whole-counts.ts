import { type RefObject, useLayoutEffect } from 'react';
import type { Block } from '../protocol.ts';
import { typeOf } from './json.ts';

/** Leaves the half steps out of a chart's axis: nobody takes half a step. The library that draws it knows no such wish. */
export function useWholeCounts(drawn: RefObject<HTMLElement | null>, blocks: readonly Block[]): void {
  const hasChart = blocks.some((block) => typeOf(block) === 'data_visualization');
  useLayoutEffect(() => {
    if (!hasChart || !drawn.current) return;
    const leaveOut = (): void => {
      for (const tick of drawn.current?.querySelectorAll('svg g > line + text') ?? [])
        tick.parentElement?.classList.toggle('half', tick.textContent.includes('.'));
    };
    leaveOut();
    // It can be shown as a table, and drawn again.
    const redrawn = new MutationObserver(leaveOut);
    redrawn.observe(drawn.current, { childList: true, subtree: true });
    return () => redrawn.disconnect();
  }, [drawn, hasChart]);
}
