import { useRef, useState } from 'react';
import type { Block, Given } from '../protocol.ts';
import { Field, initialOf } from './field.tsx';

/** A day or a time is taken when it is complete and said to be: typing a year would otherwise give four of them. */
export function Picker({
  element,
  label,
  busy,
  onPick,
}: {
  element: Block;
  label: string;
  busy: boolean;
  onPick(given: Given): void;
}) {
  const first = initialOf(element);
  const [value, setValue] = useState<Given | undefined>(first);
  const [open, setOpen] = useState(false);
  const moved = useRef(false);
  // The focus goes along with whoever opened it or has chosen.
  const follow = (part: HTMLElement | null): void => {
    if (part && moved.current) part.focus();
    if (part) moved.current = false;
  };
  const turn = (isOpen: boolean): void => {
    moved.current = true;
    setOpen(isOpen);
  };
  if (!open)
    return (
      <button
        type="button"
        ref={follow}
        className="button select"
        aria-disabled={busy || undefined}
        onClick={() => !busy && turn(true)}
      >
        {typeof first === 'string' ? first : label}
      </button>
    );
  return (
    <span className="picker" ref={(part) => follow(part?.querySelector('input') ?? null)}>
      <Field element={element} label={label} value={value} onChange={setValue} />
      <button
        type="button"
        className="button"
        disabled={busy || value === undefined || value === '' || value === first}
        onClick={() => {
          turn(false);
          if (value !== undefined) onPick(value);
        }}
      >
        Choose
      </button>
    </span>
  );
}
