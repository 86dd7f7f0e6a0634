import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export interface Health extends Pick<Metrics, 'text'> {
  /** Whether this process can still do its work at all: false asks for a restart. */
  healthy(): boolean;
  /** Whether commands can be answered now: the database answers and Slack can reach us. */
  ready(): Promise<boolean>;
}

/** Health and numbers on a server of its own: one of Slack's packages ends the process when asked for a path it cannot read. */
export function openOps(
  { healthy, ready, text }: Health,
  host: string,
  port: number,
): { listen(): Promise<number>; close(): Promise<void> } {
  const server = createServer((request, response) => {
    const answer = (ok: boolean): void => {
      response.writeHead(ok ? 200 : 503, { 'content-type': 'text/plain' }).end(ok ? 'ok\n' : 'not ok\n');
    };
    if (request.url === '/healthz') answer(healthy());
    else if (request.url === '/readyz') void ready().then(answer, () => answer(false));
    else if (request.url === '/metrics')
      void text().then(
        ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
        () => answer(false),
      );
    else response.writeHead(404).end();
  });
  return {
    listen: () =>
      new Promise(
        (resolve, reject) =>
          void server.once('error', reject).listen(port, host, () => resolve((server.address() as AddressInfo).port)),
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve()).closeAllConnections();
      }),
  };
}
