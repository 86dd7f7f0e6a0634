import { useState } from 'react';
import { forgetKept } from './kept.ts';
import { useShared } from './server.ts';

/** Begins anew, once somebody has read what is lost by it and said with what to begin. */
export function Reset() {
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const { server, complain } = useShared();
  const begin = async (beginning: 'story' | 'empty'): Promise<void> => {
    setBusy(true);
    const { error } = await server.begin(beginning);
    setBusy(false);
    setAsks(false);
    if (error) return complain(error);
    // What was read and seen was another team's.
    forgetKept('welcomed', 'read');
    location.reload();
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setAsks(true)}>
        Reset
      </button>
      {asks && (
        <dialog
          className="confirm"
          aria-label="Begin anew"
          ref={(dialog) => {
            if (dialog && !dialog.open) dialog.showModal();
          }}
          onCancel={(event) => busy && event.preventDefault()}
          onClose={() => setAsks(false)}
        >
          <form method="dialog">
            <h2>Begin anew?</h2>
            <p>
              Everything that was said, planned and done here is forgotten, everybody’s, and the clock goes back. There is no way
              to undo that.
            </p>
            {busy && <p role="status">Beginning…</p>}
            <footer>
              <button type="submit" className="button" disabled={busy}>
                Cancel
              </button>
              <button type="button" className="button danger" disabled={busy} onClick={() => void begin('empty')}>
                Empty
              </button>
              <button type="button" className="button danger" disabled={busy} onClick={() => void begin('story')}>
                With the story
              </button>
            </footer>
          </form>
        </dialog>
      )}
    </>
  );
}
