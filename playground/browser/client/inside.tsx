import { useEffect, useState } from 'react';
import type { Inside as Look } from '../protocol.ts';
import { useNow, useShared } from './server.ts';
import { cityOf, preciseTime, wallWords } from './time.ts';

type Side = 'traffic' | 'log';

/** What went over the wire, and what the log keeps of it: for people who build. */
export function Inside({ onClose }: { onClose(): void }) {
  const screen = useNow();
  const { server, people, you } = useShared();
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  const [look, setLook] = useState<Look | null>(null);
  const [side, setSide] = useState<Side>('traffic');
  useEffect(() => {
    let wanted = true;
    void server.inside().then(
      (found) => wanted && setLook(found),
      () => {},
    );
    return () => void (wanted = false);
  }, [screen, server]);
  return (
    <aside className="inside-drawer" aria-label="A look inside">
      <button type="button" className="cross" aria-label="Close" onClick={onClose}>
        ✕
      </button>
      <div role="tablist" aria-label="A look inside">
        {(['traffic', 'log'] as const).map((one) => (
          <button key={one} type="button" role="tab" aria-selected={side === one} onClick={() => setSide(one)}>
            {one === 'traffic' ? 'Traffic' : 'The log'}
          </button>
        ))}
      </div>
      <p className="aside">Newest first, by the clock in {cityOf(you.zone)}</p>
      <div
        className="rows"
        tabIndex={0}
        role="region"
        aria-label={side === 'traffic' ? 'Traffic, newest first' : 'The log, newest first'}
      >
        {side === 'traffic'
          ? look?.traffic.map((one) => (
              <details key={one.id} className={one.failed ? 'failed' : ''}>
                <summary>
                  <span aria-label={one.way === 'in' ? 'to the app' : 'from the app'}>{one.way === 'in' ? '→' : '←'}</span>{' '}
                  <time dateTime={one.at}>{preciseTime(new Date(one.at), you.zone)}</time> {one.title}
                </summary>
                <p>{one.way === 'in' ? 'Slack sent' : 'The app sent'}</p>
                <pre>{JSON.stringify(one.sent, null, 2)}</pre>
                <p>{one.way === 'in' ? 'The app answered' : 'Slack answered'}</p>
                <pre>{JSON.stringify(one.answered, null, 2)}</pre>
              </details>
            ))
          : look?.log.map((row) => (
              <details key={row.id}>
                <summary>
                  <time dateTime={row.at}>{wallWords(new Date(row.at), you.zone)}</time> {nameOf(row.actor)}: {kindOf(row.what)}
                </summary>
                <pre>{JSON.stringify(row, null, 2)}</pre>
              </details>
            ))}
      </div>
    </aside>
  );
}

const kindOf = (what: unknown): string =>
  typeof what === 'object' && what !== null && 'kind' in what && typeof what.kind === 'string' ? what.kind : 'entry';
