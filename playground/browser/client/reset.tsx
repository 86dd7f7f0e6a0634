import { useState } from 'react';
import { useShared } from './server.ts';

/** Begins anew, once somebody has said with what. */
export function Reset() {
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const { server, complain } = useShared();
  const begin = async (beginning: 'story' | 'empty'): Promise<void> => {
    setBusy(true);
    const { error } = await server.begin(beginning);
    if (!error) return location.reload();
    setBusy(false);
    complain(error);
  };
  if (!asks)
    return (
      <button type="button" className="button" onClick={() => setAsks(true)}>
        Reset
      </button>
    );
  return (
    <span role="group" aria-label="Begin anew">
      <button type="button" className="button danger" disabled={busy} onClick={() => void begin('story')}>
        With the story
      </button>
      <button type="button" className="button danger" disabled={busy} onClick={() => void begin('empty')}>
        Empty
      </button>
      <button type="button" className="button" disabled={busy} onClick={() => setAsks(false)}>
        {busy ? 'Beginning…' : 'Cancel'}
      </button>
    </span>
  );
}
