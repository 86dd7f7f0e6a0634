import { useEffect, useId, useRef, useState } from 'react';
import type { Block, Given, Option } from '../protocol.ts';
import { initialOf } from './field.tsx';
import { labelOf, typeOf } from './json.ts';
import { useShared } from './server.ts';

interface ChooserProps {
  readonly element: Block;
  readonly label: string;
  readonly busy?: boolean;
  readonly required?: boolean;
  /** By what the words beside it are found. */
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  /** What the app offers for what is typed. */
  offers(typed: string): Promise<readonly Option[]>;
  onPick(given: Given): void;
}

interface Found {
  readonly label: string;
  readonly given: Given;
}

/** A field to look somebody or something up in: people, channels, or what the app offers for what is typed. */
export function Chooser({
  element,
  label,
  busy = false,
  required = false,
  id,
  describedBy,
  invalid,
  offers,
  onPick,
}: ChooserProps) {
  const { people, rooms } = useShared();
  const list = useId();
  const first = nameOfInitial(element, people, rooms);
  const [typed, setTyped] = useState<string | null>(null);
  const [shown, setShown] = useState(first);
  const [found, setFound] = useState<readonly Found[]>([]);
  const [at, setAt] = useState(0);
  const asked = useRef(0);

  useEffect(() => {
    if (typed === null) return;
    const turn = (asked.current += 1);
    const look = async (): Promise<void> => {
      const all = typeOf(element).includes('external')
        ? (await offers(typed)).map((option) => ({ label: labelOf(option), given: { option } }))
        : inHand(element, typed);
      if (turn === asked.current) {
        setFound(all);
        setAt(0);
      }
    };
    const timer = setTimeout(() => void look(), 120);
    return () => clearTimeout(timer);
    // Only what is typed asks anew: the element is another object with each screen, and the same control.
  }, [typed]);

  function inHand(one: Block, words: string): Found[] {
    const all = typeOf(one).includes('users')
      ? people.map(({ id: value, name }) => ({ label: name, given: value }))
      : rooms.filter(({ kind }) => kind === 'channel').map(({ id: value, name }) => ({ label: `#${name}`, given: value }));
    return all.filter((choice) => choice.label.toLowerCase().includes(words.toLowerCase()));
  }

  const pick = ({ label: words, given }: Found): void => {
    setShown(words);
    setTyped(null);
    setFound([]);
    onPick(given);
  };
  const keys = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (typed === null) return setTyped('');
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter' && typed !== null) {
      event.preventDefault();
      const one = found[at];
      if (one) pick(one);
    } else if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  const isOpen = typed !== null;
  return (
    <span className="menu chooser">
      <input
        id={id}
        role="combobox"
        aria-label={id ? undefined : label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${list}-${at}` : undefined}
        placeholder={label}
        required={required}
        disabled={busy}
        autoComplete="off"
        value={typed ?? shown}
        onChange={({ target }) => setTyped(target.value)}
        onClick={() => setTyped((now) => now ?? '')}
        onBlur={() => setTyped(null)}
        onKeyDown={keys}
      />
      {isOpen && (
        <span className="choices" role="listbox" id={list} aria-label={label}>
          {found.length === 0 && <span className="none">Nobody found</span>}
          {found.map((one, place) => (
            <span
              key={`${one.label} ${place}`}
              id={`${list}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(one);
              }}
            >
              {one.label}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

/** What it begins with, by name. */
function nameOfInitial(
  element: Block,
  people: readonly { id: string; name: string }[],
  rooms: readonly { id: string; name: string }[],
): string {
  const first = initialOf(element);
  if (typeof first === 'object' && 'option' in first) return labelOf(first.option);
  const room = rooms.find(({ id }) => id === first);
  return people.find(({ id }) => id === first)?.name ?? (room ? `#${room.name}` : '');
}
