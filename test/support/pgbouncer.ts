import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from '../../src/db/embedded/lock.ts';

const binary = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'].find((path) => existsSync(path));

/** Why the tests behind PgBouncer cannot run here, or nothing when they can. */
export const noPgBouncer = binary ? '' : 'skipped: no pgbouncer on this machine (apt-get install pgbouncer)';

/** A PgBouncer of our own in transaction mode, with two connections to the server of `url` for everybody. */
export async function startPgBouncer(url: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { hostname, port: target, username, password } = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), 'nextstep-pgbouncer-'));
  const port = await freePort();
  await writeFile(join(folder, 'users.txt'), `"${decodeURIComponent(username)}" "${decodeURIComponent(password)}"\n`);
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${hostname} port=${target || 5432}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = 2
max_client_conn = 100
logfile = ${join(folder, 'pgbouncer.log')}
`,
  );
  // It refuses to be root, like the server it stands in front of.
  const root = process.getuid?.() === 0;
  await chmod(folder, 0o755);
  if (root) await chown(folder, 65_534, 65_534);
  const child = spawn(binary!, ['-q', join(folder, 'pgbouncer.ini')], {
    stdio: 'ignore',
    ...(root && { uid: 65_534, gid: 65_534 }),
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  for (let turn = 0; !(await answers(port)); turn++) {
    if (turn > 100) throw new Error('PgBouncer did not start');
    await sleep(50);
  }
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return {
    url: through.href,
    async stop() {
      child.kill('SIGTERM');
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address instanceof Object ? address.port : 0;
}
