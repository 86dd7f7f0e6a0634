import { useEffect, useRef, useState } from 'react';
import type { Block } from '../protocol.ts';
import { isBlock, textIn } from './json.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly option?: Block;
}

interface MenuProps {
  readonly label: string;
  readonly spoken: string;
  readonly look: string;
  readonly busy?: boolean;
  readonly options: readonly Choice[];
  onPick(value: string): void;
}

/** A button that shows choices. Nothing is chosen by only looking: arrow keys move, Enter chooses, Escape closes. */
export function Menu({ label, spoken, look, busy = false, options, onPick }: MenuProps) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (!around.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    around.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const move = (event: React.KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(around.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const now = items.indexOf(document.activeElement as HTMLElement);
    items.at((now + step + items.length) % items.length)?.focus();
  };
  return (
    <span className="menu" ref={around} onKeyDown={open ? move : undefined}>
      <button
        type="button"
        ref={opener}
        className={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={spoken === label || spoken === '' ? undefined : `${spoken}: ${label}`}
        aria-disabled={busy || undefined}
        onClick={() => setOpen(!open && !busy)}
      >
        {label}
      </button>
      {open && (
        <span className="choices" role="menu">
          {options.map(({ value, label: words, option }) => (
            <button
              key={value}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onPick(value);
              }}
            >
              {words}
              {isBlock(option) && textIn(option['description']) && <small>{textIn(option['description'])}</small>}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
