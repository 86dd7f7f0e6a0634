import { useRef } from 'react';
import type { Block } from '../protocol.ts';
import { textIn } from './json.ts';

/** Asks once more before something acts. */
export function Confirm({ confirm, onClose }: { confirm: Block; onClose(sure: boolean): void }) {
  const sure = useRef(false);
  return (
    <dialog
      className="confirm"
      aria-label={textIn(confirm['title'])}
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={() => onClose(sure.current)}
    >
      <form method="dialog">
        <h2>{textIn(confirm['title'])}</h2>
        <p>{textIn(confirm['text'])}</p>
        <footer>
          <button type="submit" className="button">
            {textIn(confirm['deny']) || 'Cancel'}
          </button>
          <button
            type="submit"
            className={`button ${confirm['style'] === 'danger' ? 'danger' : 'primary'}`}
            onClick={() => (sure.current = true)}
          >
            {textIn(confirm['confirm']) || 'Yes'}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
