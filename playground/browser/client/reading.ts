import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Reading {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The newest message that has been in sight. */
  readonly seen: string;
  onScroll(): void;
  goToNewest(): void;
}

/** Where somebody rests: at the foot of the list, or at the head of a newest message that is higher than the list. */
type Rest = 'foot' | 'head';

/** This near to the foot is at it. */
const nearly = 60;

/**
 * Where somebody reads in a list of messages. Whoever is at its foot sees what comes; so does everybody when it `answers`
 * what they did. Whoever has scrolled up is left there.
 */
export function useReading(newest: string, answers: () => boolean): Reading {
  const list = useRef<HTMLDivElement>(null);
  const rest = useRef<Rest | null>('foot');
  const shown = useRef('');
  const [seen, setSeen] = useState(newest);

  const goToNewest = (): void => {
    if (!list.current) return;
    const head = headOf(list.current, newest);
    rest.current = head === null ? 'foot' : 'head';
    list.current.scrollTo({ top: head ?? list.current.scrollHeight });
    setSeen(newest);
  };
  const onScroll = (): void => {
    if (!list.current) return;
    const { scrollTop, scrollHeight, clientHeight } = list.current;
    const head = headOf(list.current, newest);
    if (scrollHeight - scrollTop - clientHeight < nearly) rest.current = 'foot';
    else rest.current = head !== null && Math.abs(scrollTop - head) < 2 ? 'head' : null;
    if (rest.current) setSeen(newest);
  };
  // Also what is drawn anew in place moves what is below it.
  useLayoutEffect(() => {
    const isNew = newest > shown.current;
    shown.current = newest;
    if (isNew && (rest.current === 'foot' || answers())) goToNewest();
    else if (rest.current === 'foot') toFoot(list.current);
  });
  // Less room, in a smaller window or above a longer draft, is taken from what was read before.
  const again = useRef(goToNewest);
  useEffect(() => void (again.current = goToNewest));
  useEffect(() => {
    const resized = new ResizeObserver(() => {
      if (rest.current === 'foot') toFoot(list.current);
      else if (rest.current === 'head') again.current();
    });
    if (list.current) resized.observe(list.current);
    return () => resized.disconnect();
  }, []);
  return { list, seen, onScroll, goToNewest };
}

const toFoot = (list: HTMLElement | null): void => list?.scrollTo({ top: list.scrollHeight });

/** How far to scroll for the head of that message, when it is higher than the list and its foot would leave that out. */
function headOf(list: HTMLElement, ts: string): number | null {
  const message = list.querySelector(`[data-ts="${ts}"]`);
  if (!message) return null;
  const { top, height } = message.getBoundingClientRect();
  return height > list.clientHeight ? Math.round(list.scrollTop + top - list.getBoundingClientRect().top) : null;
}
