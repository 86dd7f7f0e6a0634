import { createContext, useContext, useEffect, useState } from 'react';
import type { Act, Beginning, Inside, Outcome, Screen, Time } from '../protocol.ts';
import { sharing } from './sharing.ts';

/** What the page does through its server, as one person. */
export interface Server {
  act(act: Act): Promise<Outcome>;
  travel(time: Time): Promise<Outcome>;
  begin(beginning: Beginning): Promise<Outcome>;
  inside(): Promise<Inside>;
  file(id: string): string;
  /** Whether what comes now may answer what this person just did. */
  expects(): boolean;
}

/** What the app still says after its first sign of an answer. */
const afterwardsMs = 2_000;

export function serverFor(who: string): Server {
  const as = `as=${encodeURIComponent(who)}`;
  const post = async (path: string, body: unknown): Promise<Outcome> => {
    try {
      const response = await fetch(`${path}?${as}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Outcome;
    } catch {
      return { error: 'The playground does not answer. Is it still running?' };
    }
  };
  let pending = 0;
  let answered = -Infinity;
  const doing = async (path: string, body: unknown): Promise<Outcome> => {
    pending += 1;
    const outcome = await post(path, body);
    pending -= 1;
    answered = performance.now();
    return outcome;
  };
  return {
    // To look up and to look at is not to do.
    act: (act) => (act.do === 'search' || act.do === 'open' ? post : doing)('/act', act),
    travel: (time) => doing('/travel', time),
    expects: () => pending > 0 || performance.now() - answered < afterwardsMs,
    begin: (beginning) => post('/begin', { with: beginning }),
    inside: async () => (await (await fetch('/inside')).json()) as Inside,
    file: (id) => `/file/${id}?${as}`,
  };
}

export interface Watched {
  readonly screen: Screen | null;
  /** When the screen came, on the browser's own watch. */
  readonly came: number;
  readonly connected: boolean;
}

/** The screen of one person, kept up to date. */
export function useScreen(who: string): Watched {
  const [watched, setWatched] = useState<Watched>({ screen: null, came: 0, connected: true });
  useEffect(() => {
    const source = new EventSource(`/screen?as=${encodeURIComponent(who)}`);
    source.addEventListener('message', ({ data }: MessageEvent<string>) =>
      setWatched(({ screen }) => ({
        screen: sharing(screen, JSON.parse(data) as Screen),
        came: performance.now(),
        connected: true,
      })),
    );
    source.addEventListener('error', () => setWatched((last) => ({ ...last, connected: false })));
    return () => source.close();
  }, [who]);
  return watched;
}

/** What stays as it is while messages come: who is there, and the ways to act. Whatever needs only this is not drawn anew. */
export interface Shared extends Pick<Screen, 'you' | 'app' | 'people' | 'rooms' | 'commands' | 'shortcuts'> {
  readonly server: Server;
  readonly theme: 'light' | 'dark';
  /** Acts, and shows what Slack's client would say of it. Answers what came of it. */
  act(act: Act): Promise<Outcome>;
  /** Shows what went wrong; null when that is over. */
  complain(error: string | null): void;
}

export const SharedContext = createContext<Shared | null>(null);
export const ScreenContext = createContext<Screen | null>(null);

export const useShared = (): Shared => inside(useContext(SharedContext));
/** All that is seen now; changes with every message. */
export const useNow = (): Screen => inside(useContext(ScreenContext));

function inside<Value>(value: Value | null): Value {
  if (!value) throw new Error('Outside of the page.');
  return value;
}
