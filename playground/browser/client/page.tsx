import { useCallback, useEffect, useMemo, useState } from 'react';
import { Complaint } from './complaint.tsx';
import { Inside } from './inside.tsx';
import { Modal } from './modal.tsx';
import { Reset } from './reset.tsx';
import { Room, type Tab } from './room.tsx';
import { Rooms } from './rooms.tsx';
import { ScreenContext, type Shared, SharedContext, serverFor, useScreen } from './server.ts';
import { cityOf } from './time.ts';
import { useTheme } from './theme.ts';
import { TimeTravel } from './time-travel.tsx';
import { useKept } from './kept.ts';
import { useUnread } from './unread.ts';
import { Welcome } from './welcome.tsx';

const none = {};

/** Everything: who you are, what time it is, where you are, and what is there. */
export function Page() {
  const [who, setWho] = useKept('who', 'U0MARA');
  const [roomId, setRoomId] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>('messages');
  const [wantsInside, setWantsInside] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [theme, setTheme] = useTheme();
  const { screen: last, came, connected } = useScreen(who);
  // What somebody else saw is nothing to act on: what is typed into it would be gone a moment later.
  const screen = last?.you.id === who ? last : null;
  const server = useMemo(() => serverFor(who), [who]);
  const act = useCallback<Shared['act']>(
    async (one) => {
      setError(null);
      const outcome = await server.act(one);
      if (outcome.error) setError(outcome.error);
      return outcome;
    },
    [server],
  );
  const { you, app, people, rooms, commands, shortcuts } = screen ?? {};
  const shared = useMemo<Shared | null>(
    () =>
      you && app && people && rooms && commands && shortcuts
        ? { you, app, people, rooms, commands, shortcuts, server, theme, act, complain: setError }
        : null,
    [you, app, people, rooms, commands, shortcuts, server, theme, act],
  );

  const room = screen?.rooms.find(({ id }) => id === roomId) ?? screen?.rooms.find(({ kind }) => kind === 'app');
  const isThere = room && screen && (room.kind === 'channel' || tab === 'messages');
  const isNew = useUnread(who, screen?.latest ?? none, (isThere && room) || null);
  // The app hears of its tabs being opened, and draws them. A Home that was left for another day is opened again there.
  const openTab = room?.kind === 'app' && !screen?.telling ? tab : null;
  const arrivals = openTab === 'home' ? screen?.journeys : null;
  useEffect(() => {
    if (openTab) void server.act({ do: 'open', tab: openTab });
  }, [openTab, arrivals, server]);
  useEffect(() => {
    if (connected) setError(null);
  }, [connected]);

  if (!shared || !screen || !room) return <p className="empty">{connected ? 'Opening…' : 'The playground does not answer.'}</p>;
  return (
    <SharedContext value={shared}>
      <ScreenContext value={screen}>
        <a className="skip button" href="#here">
          Skip to {isThere ? 'the messages' : 'Home'}
        </a>
        <div className="bar">
          <label>
            You are{' '}
            <select value={who} onChange={({ target }) => setWho(target.value)}>
              {screen.people.map(({ id, name, role, zone }) => (
                <option key={id} value={id}>
                  {name}, {role}, {cityOf(zone)}
                </option>
              ))}
            </select>
          </label>
          <TimeTravel came={came} />
          <div className="tools">
            <button type="button" className="button" aria-pressed={wantsInside} onClick={() => setWantsInside(!wantsInside)}>
              Look inside
            </button>
            <button type="button" className="button" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
              {theme === 'dark' ? 'Light' : 'Dark'}
            </button>
            <Reset />
          </div>
        </div>
        <div className={wantsInside ? 'columns with-inside' : 'columns'}>
          <Rooms
            rooms={screen.rooms}
            here={room}
            isNew={isNew}
            onGo={({ id }) => {
              setRoomId(id);
              setError(null);
            }}
          />
          <div className="place">
            <Welcome isAtMessages={room.kind === 'app' && tab === 'messages'} />
            <Complaint connected={connected} error={error} onRead={() => setError(null)} />
            <Room room={room} tab={tab} isNew={isNew(room)} onTab={setTab} key={`${who} ${room.id}`} />
          </div>
          {wantsInside && <Inside onClose={() => setWantsInside(false)} />}
        </div>
        {screen.modal && <Modal view={screen.modal} key={screen.modal.viewId} />}
      </ScreenContext>
    </SharedContext>
  );
}
