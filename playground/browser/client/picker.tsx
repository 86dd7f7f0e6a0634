import { useState } from 'react';
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
  if (!open)
    return (
      <button type="button" className="button select" disabled={busy} onClick={() => setOpen(true)}>
        {typeof first === 'string' ? first : label}
      </button>
    );
  return (
    <span className="picker">
      <Field element={element} label={label} value={value} onChange={setValue} />
      <button
        type="button"
        className="button"
        disabled={busy || value === undefined || value === '' || value === first}
        onClick={() => {
          setOpen(false);
          if (value !== undefined) onPick(value);
        }}
      >
        Choose
      </button>
    </span>
  );
}
