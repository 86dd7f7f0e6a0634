import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Room as Place, ShownMessage } from '../protocol.ts';
import { Composer } from './composer.tsx';
import { Home } from './home.tsx';
import { Message, none } from './message.tsx';
import { useNow } from './server.ts';
import { dayWords, isoDay } from './time.ts';

export type Tab = 'home' | 'messages';

interface RoomProps {
  readonly room: Place;
  readonly tab: Tab;
  onTab(tab: Tab): void;
}

/** A channel, or the app with its two tabs. */
export function Room({ room, tab, onTab }: RoomProps) {
  const screen = useNow();
  const isApp = room.kind === 'app';
  return (
    <main className="room">
      <header>
        <h1>{isApp ? room.name : `# ${room.name}`}</h1>
        {isApp && (
          <div role="tablist" aria-label={room.name}>
            {(['home', 'messages'] as const).map((one) => (
              <button key={one} type="button" role="tab" aria-selected={tab === one} onClick={() => onTab(one)}>
                {one === 'home' ? 'Home' : 'Messages'}
              </button>
            ))}
          </div>
        )}
      </header>
      {isApp && tab === 'home' ? (
        <Home />
      ) : (
        <>
          <Messages messages={screen.messages[room.id] ?? []} />
          <Composer room={room} />
        </>
      )}
    </main>
  );
}

function Messages({ messages }: { messages: readonly ShownMessage[] }) {
  const screen = useNow();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  // New words are read at the foot; whoever has scrolled up to read is left there.
  useLayoutEffect(() => {
    if (isAtEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  });
  useEffect(() => {
    isAtEnd.current = true;
  }, [screen.you.id]);
  const roots = messages.filter(({ thread, ts }) => thread === null || thread === ts);
  const replies = Map.groupBy(
    messages.filter(({ thread, ts }) => thread !== null && thread !== ts),
    ({ thread }) => thread,
  );
  const days = Map.groupBy(roots, ({ ts }) => isoDay(new Date(Number(ts) * 1000), screen.you.zone));
  return (
    <div
      className="messages"
      ref={list}
      // Whoever reads by keyboard scrolls with it.
      tabIndex={0}
      role="log"
      aria-label="Messages"
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) =>
        (isAtEnd.current = scrollHeight - scrollTop - clientHeight < 60)
      }
    >
      {messages.length === 0 && <p className="empty">Nothing has been said here yet.</p>}
      {[...days].map(([day, said]) => (
        <section key={day} aria-label={dayWords(new Date(Number(said[0]!.ts) * 1000), screen.you.zone)}>
          <p className="day">{dayWords(new Date(Number(said[0]!.ts) * 1000), screen.you.zone)}</p>
          <ol>
            {said.map((one) => (
              <Message key={one.ts} message={one} replies={replies.get(one.ts) ?? none} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
