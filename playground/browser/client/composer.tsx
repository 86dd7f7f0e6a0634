import { useId, useRef, useState } from 'react';
import type { Room } from '../protocol.ts';
import { Menu } from './menu.tsx';
import { type Shared, useShared } from './server.ts';

interface Hint {
  readonly label: string;
  readonly more: string;
  /** What stands in the field once it is taken. */
  readonly text: string;
}

/** Where somebody types: a command after `/`, somebody's name after `@`, or a line. */
export function Composer({ room }: { room: Room }) {
  const shared = useShared();
  const { commands, shortcuts, act } = shared;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [sending, setSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const hints = hintsFor(text, shared);
  const usage = commands.find(({ command }) => text.startsWith(`${command} `))?.usage;

  const take = ({ text: words }: Hint): void => {
    setText(words);
    setAt(0);
    field.current?.focus();
  };
  const send = async (): Promise<void> => {
    if (!text.trim() || sending) return;
    setSending(true);
    const outcome = await act({ do: 'say', room: room.id, text });
    setSending(false);
    // What did not arrive is not taken away from whoever typed it.
    if (!outcome.error) setText('');
    field.current?.focus();
  };
  const keys = (event: React.KeyboardEvent): void => {
    const hint = hints[at];
    if (hints.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + hints.length) % hints.length);
    } else if (hint && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey && hint.text.trim() !== text.trim()) {
      event.preventDefault();
      take(hint);
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {hints.length > 0 && (
        <ul className="hints" role="listbox" id={list} aria-label="Suggestions">
          {hints.map((hint, place) => (
            <li
              key={hint.label}
              id={`${list}-${place}`}
              role="option"
              aria-selected={place === at}
              onPointerDown={(event) => {
                event.preventDefault();
                take(hint);
              }}
            >
              <b>{hint.label}</b> <small>{hint.more}</small>
            </li>
          ))}
        </ul>
      )}
      {usage && hints.length === 0 && <p className="usage">{usage}</p>}
      <div className="line">
        <Menu
          label="⚡"
          spoken="Shortcuts"
          look="button quiet"
          options={shortcuts
            .filter(({ on }) => on === 'global')
            .map(({ name, description }) => ({ value: name, label: name, option: { description: { text: description } } }))}
          onPick={(name) => void act({ do: 'shortcut', name })}
        />
        <textarea
          ref={field}
          rows={Math.min(6, text.split('\n').length)}
          aria-label={room.kind === 'app' ? `Message ${room.name}` : `Message #${room.name}`}
          aria-autocomplete="list"
          aria-controls={hints.length > 0 ? list : undefined}
          aria-activedescendant={hints[at] ? `${list}-${at}` : undefined}
          placeholder={room.kind === 'app' ? `Message ${room.name}, or type /` : `Message #${room.name}, or type /`}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setAt(0);
          }}
          onKeyDown={keys}
        />
        <button type="submit" className="button primary" disabled={sending || !text.trim()}>
          Send
        </button>
      </div>
    </form>
  );
}

function hintsFor(text: string, { commands, people }: Pick<Shared, 'commands' | 'people'>): Hint[] {
  if (/^\/\S*$/.test(text))
    return commands
      .filter(({ command }) => command.startsWith(text))
      .map(({ command, description, usage }) => ({ label: command, more: `${description}: ${usage}`, text: `${command} ` }));
  const [, before = '', handle] = /^([^]*\s)?@(\w*)$/.exec(text) ?? [];
  if (handle === undefined) return [];
  return people
    .filter((one) => one.handle.startsWith(handle.toLowerCase()))
    .map((one) => ({ label: `@${one.handle}`, more: one.name, text: `${before}@${one.handle} ` }));
}
