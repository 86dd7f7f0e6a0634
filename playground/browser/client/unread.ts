import { useEffect } from 'react';
import type { Room, Screen } from '../protocol.ts';
import { useKept } from './kept.ts';

/** Tells of a room whether something was said in it since this person last looked. `here` is what they look at. */
export function useUnread(who: string, latest: Screen['latest'], here: Room | null): (room: Room) => boolean {
  const [read, setRead] = useKept<Record<string, string>>('read', {});
  const mark = here && `${who} ${here.id}`;
  const newest = here ? (latest[here.id] ?? '') : '';
  useEffect(() => {
    if (mark && read[mark] !== newest) setRead({ ...read, [mark]: newest });
  }, [mark, newest, read, setRead]);
  return ({ id }) => id !== here?.id && (latest[id] ?? '') > (read[`${who} ${id}`] ?? '');
}
