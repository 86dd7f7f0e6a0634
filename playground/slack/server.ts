import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApiServer } from './api-server.ts';
import { machineClock } from './clock.ts';
import { createDeliverer } from './deliver.ts';
import { createFaults } from './faults.ts';
import { createFileRooms } from './file-rooms.ts';
import { createFiles } from './files.ts';
import { createHttpDelivery } from './http-delivery.ts';
import { startJournal } from './journal.ts';
import { localSlack, type LocalSlack, type LocalSlackOptions } from './local-slack.ts';
import { readBody } from './request.ts';
import { createResponseUrls } from './response-urls.ts';
import { attachSockets } from './socket.ts';
import type { Stage } from './stage.ts';
import { createTriggers } from './triggers.ts';
import { createViews } from './views.ts';
import { createWorkspace } from './workspace.ts';
import type { AppIdentity, World } from './world.ts';

/** Slack itself takes an ack for 3 seconds. */
const ACK_MS = 3000;

const excuse = (command: string): string =>
  `${command} is not a valid command. In Slack, all messages that start with "/" are commands.`;

/** Starts a local Slack on 127.0.0.1, on a free port unless one is named. Stop it when done. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const clock = options.clock ?? machineClock;
  const { manifest } = options;
  const app: AppIdentity = {
    appId: 'A0LOCAL',
    botId: 'B0LOCAL',
    userId: 'U0APP',
    name: manifest.features?.bot_user?.display_name ?? manifest.display_information.name,
  };
  const workspace = createWorkspace(options, app.userId, clock);
  workspace.addPerson({ id: 'USLACKBOT', name: 'slackbot' });
  workspace.addPerson({ id: app.userId, name: app.name.toLowerCase().replace(/\W+/g, '_'), real_name: app.name, is_bot: true });
  const address = { port: options.port ?? 0 };
  const world: World = {
    workspace,
    files: createFiles((path) => `http://127.0.0.1:${address.port}${path}`),
    views: createViews(),
    triggers: createTriggers(clock),
    journal: startJournal(),
    clock,
    manifest,
    app,
    honoursClientMsgId: options.honoursClientMsgId ?? false,
    clientMsgIds: new Map(),
    excuse: options.excuse ?? excuse,
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((ready) => server.listen(options.port ?? 0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  address.port = port;

  const ackWithinMs = options.ackWithinMs ?? ACK_MS;
  const secrets = {
    botToken: 'xoxb-local-bot-token',
    appToken: 'xapp-local-app-token',
    signingSecret: 'a secret the local Slack shares',
  };
  const sockets = attachSockets(server, app.appId, ackWithinMs);
  const http = createHttpDelivery(secrets.signingSecret, ackWithinMs);
  const faults = createFaults();
  const urls = createResponseUrls(world);
  const api = createApiServer(world, faults, {
    ...secrets,
    socketUrl: () => `ws://127.0.0.1:${port}/link?ticket=${sockets.ticket()}&app_id=${app.appId}`,
  });
  const rooms = createFileRooms(world, faults, secrets.botToken);
  let count = 0;
  const stage: Stage = {
    world,
    deliverer: createDeliverer(options.mode === 'http' ? http : sockets, world),
    patienceMs: options.patienceMs ?? ACK_MS,
    nextVia: () => `act-${(count += 1)}`,
    responseUrl: (origin) => `http://127.0.0.1:${port}/response/${urls.issue(origin)}`,
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, room = '', rest = ''] = /^\/(\w+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    if (room === 'api') return api.handle(rest, request, response);
    if (room === 'upload') return rooms.upload(rest, request, response);
    if (room === 'files') return rooms.download(rest.split('/')[0]!, request, response);
    if (room !== 'response') return void response.writeHead(404).end();
    const taken = urls.take(rest, await readBody(request));
    response
      .writeHead(taken.status, { 'content-type': taken.body.startsWith('{') ? 'application/json' : 'text/html' })
      .end(taken.body);
  }

  return localSlack({
    mode: options.mode ?? 'socket',
    ...secrets,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    stage,
    sockets,
    http,
    api,
    urls,
    faults,
    async stop() {
      await sockets.stop();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  });
}
