import { connect, createServer, type AddressInfo } from 'node:net';

/**
 * A proxy before the database that counts round trips as the wire sees them: each time the client speaks after the
 * server has. Statements that travel together count once, as they should.
 */
export async function countTurns(url: string): Promise<{ readonly url: string; take(): number; close(): Promise<void> }> {
  const target = new URL(url);
  let turns = 0;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname).setNoDelay(true);
    near.setNoDelay(true);
    let serverSpoke = true;
    near.on('data', (bytes) => {
      if (serverSpoke) turns += 1;
      serverSpoke = false;
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      serverSpoke = true;
      near.write(bytes);
    });
    near.on('close', () => far.destroy()).on('error', () => far.destroy());
    far.on('close', () => near.destroy()).on('error', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    take() {
      const counted = turns;
      turns = 0;
      return counted;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
