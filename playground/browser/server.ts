import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { z } from 'zod';
import { perform } from './acts.ts';
import type { Assets } from './assets.ts';
import { always, attachment, json, listen, read, Refused, sendZipped } from './http.ts';
import { lookInside } from './inside.ts';
import { placeInTime } from './places.ts';
import type { Playground } from './playground.ts';
import { aBeginning, anAct, aTime, type Outcome, type Screen } from './protocol.ts';
import { screenFor } from './screen.ts';

export interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

const html = gzipSync(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Next Step playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<div id="page"></div>
<script type="module" src="/page.js"></script>
`);

/** Changes that come together are shown together. */
const togetherMs = 15;
/** While weeks pass in seconds, to draw each moment would take longer than to live it. */
const onTheWayMs = 250;

/** Serves the page to this machine alone: on loopback, and to no page of anybody else's. */
export async function servePage(playground: Playground, assets: Assets, port: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const said = error instanceof Refused ? error : new Refused(500, error instanceof Error ? error.message : 'It broke.');
      if (response.headersSent) response.end();
      else json(response, { error: said.message }, said.status);
    });
  });
  const bound = await listen(server, port);
  const hosts = new Set(['127.0.0.1', 'localhost'].map((host) => `${host}:${bound}`));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere could otherwise reach us by a name of its own that leads to this machine.
    if (!hosts.has(request.headers.host ?? '')) throw new Refused(403, 'Only for this machine.');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = assets.get(pathname);
    if (request.method === 'GET') {
      if (pathname === '/') return sendZipped(response, 'text/html; charset=utf-8', html);
      if (asset) return sendZipped(response, asset.type, asset.gz);
      if (pathname === '/screen') return stream(request, response, whoseIn(searchParams));
      if (pathname === '/inside') return json(response, await lookInside(playground.slack, playground.db));
      if (pathname.startsWith('/file/')) return sendFile(response, whoseIn(searchParams), pathname.slice('/file/'.length));
    }
    if (request.method === 'POST') {
      mustBeOurs(request);
      const who = whoseIn(searchParams);
      if (pathname === '/act') return json(response, await does(who, await read(request, anAct)));
      if (pathname === '/travel') return json(response, await go(who, await read(request, aTime)));
      if (pathname === '/begin') {
        await playground.begin((await read(request, aBeginning)).with);
        return json(response, {});
      }
    }
    throw new Refused(404, 'There is nothing here.');
  }

  function mustBeOurs({ headers }: IncomingMessage): void {
    const { origin } = headers;
    if (origin !== undefined && !hosts.has(origin.replace(/^http:\/\//, ''))) throw new Refused(403, 'Only from this page.');
    if (!headers['content-type']?.startsWith('application/json')) throw new Refused(415, 'JSON only.');
  }

  function whoseIn(parameters: URLSearchParams): string {
    const who = parameters.get('as') ?? '';
    const person = playground.slack.workspace.people.get(who);
    if (!person || person.is_bot) throw new Refused(404, 'Nobody here is called that.');
    return who;
  }

  async function does(who: string, act: z.output<typeof anAct>): Promise<Outcome> {
    if (playground.telling) return { error: 'The story is still being told: a moment, and it is your turn.' };
    return perform(playground.slack, who, act);
  }

  async function go(who: string, time: z.output<typeof aTime>): Promise<Outcome> {
    try {
      const person = playground.slack.workspace.people.get(who)!;
      await playground.travel(await placeInTime(playground, person, time));
      return {};
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The screen of one person, again whenever it may look different. */
  function stream(request: IncomingMessage, response: ServerResponse, who: string): void {
    response.writeHead(200, { ...always, 'content-type': 'text/event-stream' });
    let timer: NodeJS.Timeout | undefined;
    const send = (): void => {
      timer = undefined;
      const screen: Screen = {
        ...screenFor(playground, who),
        now: playground.clock.now().toISOString(),
        travelling: playground.travelling,
        journeys: playground.journeys,
        telling: playground.telling,
        beginning: playground.beginning,
      };
      response.write(`data: ${JSON.stringify(screen)}\n\n`);
    };
    const stopWatching = playground.watch(() => {
      timer ??= setTimeout(send, playground.travelling ? onTheWayMs : togetherMs);
    });
    request.once('close', () => {
      clearTimeout(timer);
      stopWatching();
    });
    send();
  }

  function sendFile(response: ServerResponse, who: string, id: string): void {
    const { messages } = screenFor(playground, who);
    const seen = Object.values(messages).some((all) => all.some(({ files }) => files.some((file) => file.id === id)));
    const file = playground.slack.workspace.messages.flatMap(({ files }) => files).find((one) => one.id === id);
    if (!seen || !file) throw new Refused(404, 'There is no such file.');
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': attachment(file.name) };
    response.writeHead(200, { ...always, ...headers }).end(file.bytes);
  }

  return {
    url: `http://127.0.0.1:${bound}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}
