import { type Socket, connect, createServer } from 'node:net';

export interface Proxy {
  /** The database's address, through the proxy. */
  readonly url: string;
  /** From now on nothing passes in either direction, and nobody is told: a cable pulled, a firewall that forgot. */
  swallow(): void;
  /** New connections pass again. Those that were swallowed stay so. */
  pass(): void;
  /** Every connection ends; new ones are taken. */
  cut(): void;
  /** New connections reach the server only after so many milliseconds. */
  delay(ms: number): void;
  /** Nothing listens any more. */
  close(): Promise<void>;
}

/** A TCP proxy in front of the database at `url` that can fail the way networks do. */
export async function openProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const passing = new Set<Socket>();
  let swallowing = false;
  let wait = 0;
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
  const server = createServer((near) => {
    keep(near);
    if (!swallowing) passing.add(near);
    const reach = () => {
      const far = connect(Number(target.port), target.hostname);
      keep(far);
      near.on('data', (bytes) => passing.has(near) && far.write(bytes)).on('close', () => far.destroy());
      far.on('data', (bytes) => passing.has(near) && near.write(bytes)).on('close', () => near.destroy());
    };
    if (wait) setTimeout(reach, wait);
    else reach();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(address instanceof Object ? address.port : '');
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return {
    url: through.href,
    swallow: () => {
      swallowing = true;
      passing.clear();
    },
    pass: () => {
      swallowing = false;
    },
    delay: (ms) => {
      wait = ms;
    },
    cut,
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => resolve());
      }),
  };
}
