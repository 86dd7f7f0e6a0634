import { useEffect, useRef, useState } from 'react';
import type { Time } from '../protocol.ts';
import { useNow, useShared } from './server.ts';
import { cityOf, clockTime, isoDay, wallWords } from './time.ts';

const places = [
  { to: 'morning', label: 'Next morning', title: 'To your next nudge' },
  { to: 'monday', label: 'Next Monday', title: 'To the next weekly digest' },
  { to: 'week', label: 'A week', title: 'Seven days ahead' },
] as const;

/** The clock of the app and of its Slack, and the ways to move it. */
export function TimeTravel({ came }: { came: number }) {
  const screen = useNow();
  const { server, complain } = useShared();
  const { zone } = screen.you;
  const now = useTicking(new Date(screen.now), came);
  const [other, setOther] = useState<{ day: string; time: string } | null>(null);
  const going = useRef(false);
  const go = async (time: Time): Promise<void> => {
    // The second click of a double one comes before the buttons know of the first.
    if (going.current) return;
    going.current = true;
    complain(null);
    const { error } = await server.travel(time);
    going.current = false;
    if (error) complain(error);
    else setOther(null);
  };
  return (
    <div className="time" role="group" aria-label="Time travel">
      <output aria-label="It is">
        {wallWords(now, zone)} <small>in {cityOf(zone)}</small>
      </output>
      {places.map(({ to, label, title }) => (
        <button
          key={to}
          type="button"
          className="button"
          title={title}
          disabled={screen.travelling}
          onClick={() => void go({ to })}
        >
          {label}
        </button>
      ))}
      {other ? (
        <form
          className="other"
          onSubmit={(event) => {
            event.preventDefault();
            void go({ to: 'wall', ...other });
          }}
        >
          <input
            type="date"
            aria-label="Day"
            required
            value={other.day}
            onChange={({ target }) => setOther({ ...other, day: target.value })}
          />
          <input
            type="time"
            aria-label="Time"
            required
            value={other.time}
            onChange={({ target }) => setOther({ ...other, time: target.value })}
          />
          <button type="submit" className="button primary" disabled={screen.travelling}>
            Go
          </button>
          <button type="button" className="button" onClick={() => setOther(null)}>
            Cancel
          </button>
        </form>
      ) : (
        <button
          type="button"
          className="button"
          disabled={screen.travelling}
          onClick={() => setOther({ day: isoDay(now, zone), time: clockTime(now, zone) })}
        >
          Another time…
        </button>
      )}
      {screen.travelling && <span role="status">On the way…</span>}
    </div>
  );
}

/** The playground's time goes on between two screens. */
function useTicking(at: Date, came: number): Date {
  const [watch, setWatch] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setWatch(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return new Date(at.getTime() + Math.max(0, watch - came));
}
