import type { Room as Place } from '../protocol.ts';
import { Composer } from './composer.tsx';
import { Home } from './home.tsx';
import { Messages } from './messages.tsx';
import { useNow } from './server.ts';

export type Tab = 'home' | 'messages';

interface RoomProps {
  readonly room: Place;
  readonly tab: Tab;
  /** Something was said that nobody has looked at yet. */
  readonly isNew: boolean;
  onTab(tab: Tab): void;
}

/** A channel, or the app with its two tabs. */
export function Room({ room, tab, isNew, onTab }: RoomProps) {
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
                {one === 'messages' && isNew && <span className="dot">new</span>}
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
