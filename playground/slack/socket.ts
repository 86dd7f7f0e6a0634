import type { IncomingMessage, Server } from 'node:http';
import { randomBytes } from 'node:crypto';
import { WebSocket, WebSocketServer } from 'ws';
import type { Delivery, Outcome, Transport } from './deliver.ts';
import { isObject, parseJson } from './json.ts';

const MOST_CONNECTIONS = 10;
const WARNED_MS = 1_000;
/** Long enough for the answers that are in hand. */
const LEAVING_MS = 500;

/** The Socket Mode side of Slack: tickets, connections, envelopes and acks. */
export interface Sockets extends Transport {
  /** A one-time ticket for the URL that `apps.connections.open` answers. */
  ticket(): string;
  /** How many sockets are open right now. */
  readonly open: number;
  /** How many deliveries each connection was given, oldest connection first, closed ones too. */
  readonly shares: readonly number[];
  /**
   * Asks a socket (the oldest, unless said) to come again, as Slack does every few hours. After a warning it is given
   * payloads for a second more (with Slack some ten); then none, and it is closed.
   */
  refresh(which?: number, reason?: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Cuts a socket (the oldest, unless said) without a word. */
  drop(which?: number): void;
  /** Sends any text to every open socket. */
  sendRaw(frame: string): void;
  /** Closes every socket, without ceremony for those that do not answer. Stop the app first: it would try to come back. */
  stop(): Promise<void>;
}

/** Attaches Socket Mode to the server's `/link`. Each payload goes to one open socket, in turn. */
export function attachSockets(server: Server, appId: string, ackWithinMs: number): Sockets {
  const tickets = new Set<string>();
  const sockets: WebSocket[] = [];
  const leaving = new WeakSet<WebSocket>();
  const shares: number[] = [];
  const pending = new Map<string, (payload: unknown) => void>();
  const hub = new WebSocketServer({ noServer: true });
  let turn = 0;

  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://local');
    if (url.pathname !== '/link' || !tickets.delete(url.searchParams.get('ticket') ?? '')) return void socket.destroy();
    hub.handleUpgrade(request, socket, head, (connection) => welcome(connection));
  });

  const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;
  const openOnes = () => sockets.filter(isOpen);

  function welcome(connection: WebSocket): void {
    if (openOnes().length >= MOST_CONNECTIONS) {
      connection.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      connection.close();
      return;
    }
    sockets.push(connection);
    shares.push(0);
    connection.on('error', () => connection.terminate());
    connection.on('message', (data) => hear(Buffer.isBuffer(data) ? data.toString() : ''));
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: openOnes().length,
        connection_info: { app_id: appId },
        debug_info: { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 },
      }),
    );
  }

  function hear(frame: string): void {
    const message = parseJson(frame);
    if (isObject(message) && typeof message['envelope_id'] === 'string')
      pending.get(message['envelope_id'])?.(message['payload']);
  }

  async function send(delivery: Delivery): Promise<Outcome> {
    const ready = openOnes().filter((socket) => !leaving.has(socket));
    const connection = ready[turn % Math.max(ready.length, 1)];
    turn += 1;
    if (!connection) return { ack: undefined, error: 'dispatch_failed', status: undefined };
    const place = sockets.indexOf(connection);
    shares[place] = (shares[place] ?? 0) + 1;
    return new Promise((resolve) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        resolve({ ack: undefined, error: 'operation_timeout', status: undefined });
      }, ackWithinMs);
      pending.set(delivery.id, (payload) => {
        pending.delete(delivery.id);
        clearTimeout(timer);
        delivery.lateAck = late;
        resolve({
          ack: isObject(payload) && Object.keys(payload).length === 0 ? undefined : payload,
          error: undefined,
          status: undefined,
        });
      });
      connection.send(
        JSON.stringify({
          envelope_id: delivery.id,
          type: delivery.kind,
          payload: delivery.payload,
          accepts_response_payload: delivery.kind !== 'events_api',
          ...(delivery.kind === 'events_api' && {
            retry_attempt: delivery.retry,
            retry_reason: delivery.retry > 0 ? 'timeout' : '',
          }),
        }),
      );
    });
  }

  function disconnect(socket: WebSocket, reason: string): void {
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-local' } }));
    if (reason === 'warning') return;
    leaving.add(socket);
    setTimeout(() => socket.close(1000), LEAVING_MS).unref();
  }

  return {
    send,
    shares,
    ticket() {
      const ticket = randomBytes(12).toString('hex');
      tickets.add(ticket);
      return ticket;
    },
    get open() {
      return openOnes().length;
    },
    refresh(which = 0, reason = 'refresh_requested') {
      const socket = openOnes()[which];
      if (!socket) return;
      disconnect(socket, reason);
      if (reason === 'warning') setTimeout(() => isOpen(socket) && disconnect(socket, 'refresh_requested'), WARNED_MS).unref();
    },
    drop: (which = 0) => openOnes()[which]?.terminate(),
    sendRaw: (frame) => openOnes().forEach((socket) => socket.send(frame)),
    async stop() {
      await Promise.all(sockets.map(farewell));
      hub.close();
    },
  };
}

/** Long enough for an app on this machine to answer a close. */
const FAREWELL_MS = 300;

async function farewell(socket: WebSocket): Promise<void> {
  if (socket.readyState === WebSocket.CLOSED) return;
  await new Promise<void>((gone) => {
    const timer = setTimeout(() => socket.terminate(), FAREWELL_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      gone();
    });
    socket.close(1001);
  });
}
