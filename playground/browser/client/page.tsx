import { useCallback, useEffect, useMemo, useState } from 'react';
import { Inside } from './inside.tsx';
import { Face } from './message.tsx';
import { Modal } from './modal.tsx';
import { Reset } from './reset.tsx';
import { Room, type Tab } from './room.tsx';
import { ScreenContext, type Shared, SharedContext, serverFor, useScreen } from './server.ts';
import { cityOf } from './time.ts';
import { useTheme } from './theme.ts';
import { TimeTravel } from './time-travel.tsx';
import { useKept } from './kept.ts';
import { Welcome } from './welcome.tsx';

/** Everything: who you are, what time it is, where you are, and what is there. */
export function Page() {
  const [who, setWho] = useKept('who', 'U0MARA');
  const [roomId, setRoomId] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>('messages');
  const [wantsInside, setWantsInside] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [theme, setTheme] = useTheme();
  const [read, setRead] = useKept<Record<string, string>>('read', {});
  const { screen: last, came, connected } = useScreen(who);
  // What somebody else saw is nothing to act on: what is typed into it would be gone a moment later.
  const screen = last?.you.id === who ? last : null;
  const server = useMemo(() => serverFor(who), [who]);
  const act = useCallback<Shared['act']>(
    async (one) => {
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
  const readMark = isThere ? `${who} ${room.id}` : null;
  const latest = room ? (screen?.latest[room.id] ?? '') : '';
  useEffect(() => {
    if (readMark && read[readMark] !== latest) setRead({ ...read, [readMark]: latest });
  }, [readMark, latest, read, setRead]);
  // The app hears of its tabs being opened, and draws them.
  const openTab = room?.kind === 'app' && !screen?.telling ? tab : null;
  useEffect(() => {
    if (openTab) void server.act({ do: 'open', tab: openTab });
  }, [openTab, server]);

  if (!shared || !screen || !room) return <p className="empty">{connected ? 'Opening…' : 'The playground does not answer.'}</p>;
  return (
    <SharedContext value={shared}>
      <ScreenContext value={screen}>
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
          <nav aria-label="Channels and apps">
            <p className="team">Acme Sales</p>
            <ul>
              {screen.rooms.map((one) => {
                const isNew = one.id !== room.id && (screen.latest[one.id] ?? '') > (read[`${who} ${one.id}`] ?? '');
                return (
                  <li key={one.id}>
                    <button
                      type="button"
                      className={isNew ? 'unread' : ''}
                      aria-current={one.id === room.id ? 'page' : undefined}
                      onClick={() => {
                        setRoomId(one.id);
                        setError(null);
                      }}
                    >
                      {one.kind === 'app' ? <Face name={one.name} isApp /> : <span aria-hidden="true">#</span>} {one.name}
                      {isNew && <span className="dot">new</span>}
                    </button>
                  </li>
                );
              })}
            </ul>
          </nav>
          <div className="place">
            <Welcome />
            {!connected && (
              <p className="complaint" role="alert">
                The playground does not answer. Is it still running? What was logged is kept.
              </p>
            )}
            {error && (
              <p className="complaint" role="alert">
                {error}{' '}
                <button type="button" className="button quiet" onClick={() => setError(null)}>
                  OK
                </button>
              </p>
            )}
            <Room room={room} tab={tab} onTab={setTab} key={`${who} ${room.id}`} />
          </div>
          {wantsInside && <Inside />}
        </div>
        {screen.modal && <Modal view={screen.modal} key={screen.modal.viewId} />}
      </ScreenContext>
    </SharedContext>
  );
}
