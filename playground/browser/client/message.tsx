import { memo, useMemo } from 'react';
import type { ShownMessage } from '../protocol.ts';
import { asBlocks, Blocks } from './blocks.tsx';
import { Menu } from './menu.tsx';
import { useShared } from './server.ts';
import { clockTime, dayWords } from './time.ts';

export const none: readonly ShownMessage[] = [];

/** One message, as the person who looks sees it; replies in its thread under it. */
export const Message = memo(function Message({ message, replies }: { message: ShownMessage; replies: readonly ShownMessage[] }) {
  const { app, people, you, shortcuts: all, server, act } = useShared();
  const { channel, ts } = message;
  const author = message.byApp ? app.name : (people.find(({ id }) => id === message.user)?.name ?? 'Slackbot');
  const shortcuts = all.filter(({ on }) => on === 'message');
  const at = new Date(Number(ts) * 1000);
  const plain = useMemo(() => asBlocks(message.text), [message.text]);
  const where = useMemo(() => ({ channel, ts }), [channel, ts]);
  return (
    <li className={message.onlyYou ? 'message only-you' : 'message'} data-ts={ts} tabIndex={-1}>
      <Face name={author} isApp={message.byApp} />
      <article aria-label={`${author}, ${clockTime(at, you.zone)}`}>
        {message.onlyYou && <p className="aside">Only visible to you</p>}
        <header>
          <b>{author}</b>
          {message.byApp && <span className="badge">APP</span>}
          <time dateTime={at.toISOString()} title={dayWords(at, you.zone)}>
            {clockTime(at, you.zone)}
          </time>
          {shortcuts.length > 0 && !message.onlyYou && (
            <Menu
              label="⋮"
              spoken="More actions"
              look="button quiet"
              options={shortcuts.map(({ name, description }) => ({
                value: name,
                label: name,
                option: { description: { text: description } },
              }))}
              onPick={(name) => void act({ do: 'shortcut', name, channel, ts })}
            />
          )}
        </header>
        <Blocks blocks={message.blocks.length > 0 ? message.blocks : plain} where={where} />
        {message.files.map(({ id, name, size }) => (
          <a key={id} className="file" href={server.file(id)} download={name}>
            📄 {name} <small>{Math.max(1, Math.round(size / 1024))} KB</small>
          </a>
        ))}
        {message.edited && <small className="aside">(edited)</small>}
        {replies.length > 0 && (
          <ol className="thread" aria-label="Replies">
            {replies.map((reply) => (
              <Message key={reply.ts} message={reply} replies={none} />
            ))}
          </ol>
        )}
      </article>
    </li>
  );
});

/** Initials on a colour of their own. */
export function Face({ name, isApp = false }: { name: string; isApp?: boolean }) {
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6;
  return (
    <span className={isApp ? 'face app' : `face hue-${hue}`} aria-hidden="true">
      {isApp ? '→' : initials}
    </span>
  );
}
