import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Place } from './place.ts';

/** Hears what passes on one connection. `keep` holds these bytes back for good, which only fits an end that is no more. */
export interface Ears {
  toServer(bytes: Buffer): 'pass' | 'keep';
  toClient(bytes: Buffer): 'pass' | 'keep';
}

/** A way to a server for one process, which can fail the way networks do. */
export interface Door extends Place {
  /** Whether this is our end of a connection of that process to the server. */
  leads(port: number | undefined): boolean;
  /** Every connection breaks (RST). */
  reset(): void;
  /** From now on, so long, nothing passes in either direction, and nobody is told. What was swallowed never comes. */
  swallow(ms: number): void;
  /** From now on, so long, all bytes take that much longer. */
  slow(each: number, ms: number): void;
  close(): Promise<void>;
}

const deaf: Ears = { toServer: () => 'pass', toClient: () => 'pass' };

export async function openDoor({ host, port }: Place, listen: () => Ears = () => deaf): Promise<Door> {
  const near = new Set<Socket>();
  const ends = new Set<number>();
  const swallowed = new WeakSet<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  let swallowing = false;
  let delay = 0;

  const later = (ms: number, then: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, ms);
    timers.add(timer);
  };

  function pump(from: Socket, to: Socket, client: Socket, hear: (bytes: Buffer) => 'pass' | 'keep'): void {
    from.on('data', (bytes: Buffer) => {
      if (swallowed.has(client) || hear(bytes) === 'keep') return;
      if (!delay) return void to.write(bytes);
      from.pause();
      later(delay, () => {
        to.write(bytes);
        from.resume();
      });
    });
    from.on('error', () => {}).on('close', () => to.destroy());
  }

  const server = createServer((client) => {
    const ears = listen();
    const far = connect(port, host).setNoDelay(true);
    client.setNoDelay(true);
    near.add(client);
    if (swallowing) swallowed.add(client);
    far.on('connect', () => {
      const end = far.localPort!;
      ends.add(end);
      far.on('close', () => ends.delete(end));
    });
    client.on('close', () => near.delete(client));
    pump(client, far, client, ears.toServer);
    pump(far, client, client, ears.toClient);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));

  return {
    host,
    port: (server.address() as AddressInfo).port,
    leads: (end) => end !== undefined && ends.has(end),
    reset: () => near.forEach((client) => client.resetAndDestroy()),
    swallow(ms) {
      swallowing = true;
      near.forEach((client) => swallowed.add(client));
      later(ms, () => (swallowing = false));
    },
    slow(each, ms) {
      delay = each;
      later(ms, () => (delay = 0));
    },
    close: () =>
      new Promise((resolve) => {
        timers.forEach(clearTimeout);
        near.forEach((client) => client.destroy());
        server.close(() => resolve());
      }),
  };
}
