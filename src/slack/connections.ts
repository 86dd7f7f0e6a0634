import type { Socket } from 'node:net';
import { Agent, buildConnector, errors } from 'undici';

/**
 * Connections that take back what they were given when a call is given up. Of one that is merely closed, the kernel goes on
 * sending what nobody has acknowledged, for a minute and more: when the network is back, a message would arrive that was looked
 * for meanwhile, and said anew. `options` are those of a TLS socket.
 */
export function openConnections(options: buildConnector.BuildOptions = {}): Agent {
  const connector = buildConnector(options);
  const connect = (asked: buildConnector.Options, done: (socket: Socket) => void, broken: (error: Error) => void): void =>
    connector(asked, (error, socket) => (error ? broken(error) : done(socket)));
  return new Agent({
    connect(asked, callback) {
      const broken = (error: Error): void => callback(error, null);
      if (asked.protocol !== 'https:') return connect(asked, (socket) => callback(null, resetting(socket, socket)), broken);
      // The socket of TLS cannot be reset; one below it can.
      const below = { ...asked, protocol: 'http:', port: asked.port || '443' };
      connect(
        below,
        (raw) => connect({ ...asked, httpSocket: raw }, (socket) => callback(null, resetting(socket, raw)), broken),
        broken,
      );
    },
  });
}

/** undici destroys a socket with this error when a call on it is aborted. */
function resetting(socket: Socket, raw: Socket): Socket {
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (error) => {
    if (!(error instanceof errors.InformationalError) || raw.destroyed) return destroy(error);
    raw.resetAndDestroy();
    return socket;
  };
  return socket;
}
