import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Runner } from './user.ts';

/**
 * Ends the server when this process ends, even by `kill -9`: a small process waits for the end of a pipe that only we hold.
 * `dismiss` sends it home, which must happen when the server ends first: its number may be another's by then.
 */
export function watchOwner(server: ChildProcess, runner: Runner): { dismiss: () => void } {
  const [command, ...args] =
    process.platform === 'win32'
      ? [process.execPath, '-e', `process.stdin.resume().on('end', () => process.kill(${server.pid}, 'SIGINT'))`]
      : ['/bin/sh', '-c', 'cat > /dev/null; kill -INT "$1"', 'sh', String(server.pid)];
  const watcher = spawn(command, args, { ...runner, cwd: '/', detached: true, env: {}, stdio: ['pipe', 'ignore', 'ignore'] });
  // The pipe breaks when the watcher is dismissed; that is no news.
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.unref();
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
  return {
    dismiss: () => {
      watcher.kill('SIGKILL');
    },
  };
}
