import { setTimeout as sleep } from 'node:timers/promises';
import type { App, Receiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { later } from './later.ts';
import { openSocket, type Socket, type SocketAccess, SocketRefused } from './socket.ts';

export interface Sockets extends Receiver {
  /** Resolves when the first socket is open: the others come as Slack has room for them. Rejects when Slack refuses for good. */
  start(): Promise<void>;
  stop(): Promise<void>;
  connected(): number;
  /** Resolves with Slack's code, once no socket will ever be opened again. */
  readonly lost: Promise<string>;
}

/** Answers that stay: the token or the app is not what it was. Everything else may pass, and is asked again for ever. */
const final: ReadonlySet<string> = new Set([
  'account_inactive',
  'app_not_found',
  'forbidden_team',
  'invalid_auth',
  'link_disabled',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);
/** Slack's, for one app, over all processes. */
const mostInAll = 10;
/** Slack closes what it renews by itself, some ten seconds after it said so. */
const lingerMs = 20_000;
/** A socket that held this long is no sign of trouble when it goes. */
const steadyMs = 10_000;

/**
 * Keeps `count` connections open. Slack renews each every few hours: its successor is opened first, and the old one goes on
 * hearing and answering until Slack closes it. More than one is for what comes without a warning.
 */
export function openSockets({ count, ...access }: SocketAccess & { readonly count: number }, log: Log): Sockets {
  const stopped = new AbortController();
  const open = new Set<Socket>();
  let app: App | undefined;
  let giveUp: (code: string) => void = () => {};
  const lost = new Promise<string>((resolve) => {
    giveUp = resolve;
  });

  /** The next connection, however long it takes; null when it is wanted no more. Throws what is final. */
  async function next(before: () => number): Promise<Socket | null> {
    let wait = pause(before());
    while (!stopped.signal.aborted && app) {
      await sleep(wait, null, { signal: stopped.signal, ref: false }).catch(() => {});
      if (stopped.signal.aborted) break;
      try {
        return await openSocket(access, app, log);
      } catch (error) {
        const { code, waitMs } = error instanceof SocketRefused ? error : new SocketRefused('unreachable');
        if (final.has(code)) throw error;
        log.warn({ code }, 'socket.refused');
        wait = Math.max(pause(before()), waitMs);
      }
    }
    return null;
  }

  /** One place, held by one connection after the other. */
  async function hold(begun: () => void): Promise<void> {
    /** How many were opened or tried lately. */
    let lately = 0;
    for (let old: Socket | null = null; ;) {
      const socket: Socket | null = await next(() => lately++);
      if (!socket) return;
      welcome(socket);
      begun();
      if (stopped.signal.aborted) return socket.close();
      if (old) void retire(old);
      void later(steadyMs, socket).then((same) => open.has(same) && (lately = 0));
      const reason = await socket.leaving;
      if (stopped.signal.aborted) return;
      log.info({ reason }, 'socket.leaving');
      if (final.has(reason)) throw new SocketRefused(reason);
      old = socket;
    }
  }

  function welcome(socket: Socket): void {
    open.add(socket);
    const { inAll } = socket;
    log.info({ sockets: open.size, inAll }, 'socket.connected');
    if (inAll !== undefined && inAll >= mostInAll) log.warn({ inAll }, 'socket.crowded');
    void socket.closed.then(() => {
      open.delete(socket);
      log.info({ sockets: open.size }, 'socket.closed');
    });
  }

  async function retire(socket: Socket): Promise<void> {
    await later(lingerMs, null);
    if (open.has(socket)) await socket.close();
  }

  return {
    lost,
    init: (hearing) => void (app = hearing),
    connected: () => open.size,
    async start() {
      const begun = Array.from({ length: count }, () => {
        return new Promise<void>((resolve, reject) => {
          hold(resolve).then(resolve, (error: unknown) => {
            giveUp(error instanceof SocketRefused ? error.code : 'unreachable');
            reject(error);
          });
        });
      });
      await Promise.race(begun);
    },
    async stop() {
      stopped.abort();
      await Promise.all([...open].map((socket) => socket.close()));
    },
  };
}

/** Milliseconds before a connection is opened: none once, then growing to 15 s, never the same for two that fell together. */
function pause(before: number): number {
  return before < 2 ? 0 : Math.min(15_000, 500 * 1.5 ** (before - 2)) * (0.5 + Math.random() / 2);
}
