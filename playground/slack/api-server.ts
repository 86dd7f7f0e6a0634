import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { JsonObject } from './json.ts';
import { scopesOf } from './manifest.ts';
import { readArgs, readBody, readToken } from './request.ts';
import { refuseForScope } from './scopes.ts';
import { refuse } from './web-api/method.ts';
import { methods, openToAll } from './web-api/methods.ts';
import type { World } from './world.ts';

/** One call the app made, as it arrived. */
export interface ApiRequest {
  readonly method: string;
  /** Without the token. */
  readonly args: JsonObject;
  /** By the local Slack's clock. */
  readonly at: Date;
  /** What was answered; undefined when a fault left the call without one. */
  answer: JsonObject | undefined;
}

export interface ApiServer {
  readonly requests: ApiRequest[];
  /** Calls that have not been answered yet. */
  readonly inFlight: number;
  /** When set, every call with the bot token gets this error: `token_revoked`, `account_inactive`. */
  tokenError: string | undefined;
  handle(method: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface ApiAccess {
  readonly botToken: string;
  readonly appToken: string;
  /** Answers `apps.connections.open`: the URL of a new socket. */
  socketUrl(): string;
}

/** The Web API over HTTP: tokens, scopes, faults on request, then the method. */
export function createApiServer(world: World, faults: Faults, access: ApiAccess): ApiServer {
  const requests: ApiRequest[] = [];
  let inFlight = 0;

  function answer(method: string, token: string, args: JsonObject): JsonObject {
    if (method === 'apps.connections.open') {
      if (token === access.appToken) return { ok: true, url: access.socketUrl() };
      return refuse(token === access.botToken ? 'not_allowed_token_type' : token === '' ? 'not_authed' : 'invalid_auth');
    }
    const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!found) return refuse('unknown_method', { req_method: method });
    if (!openToAll.has(method)) {
      if (token === '') return refuse('not_authed');
      if (token === access.appToken) return refuse('not_allowed_token_type');
      if (token !== access.botToken) return refuse('invalid_auth');
      if (server.tokenError !== undefined) return refuse(server.tokenError);
    }
    return refuseForScope(found, args, world) ?? found.run(args, world);
  }

  function reply(response: ServerResponse, said: JsonObject): void {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'x-oauth-scopes': scopesOf(world.manifest).join(','),
    });
    response.end(JSON.stringify(said));
  }

  async function handle(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const read = readArgs(request, body);
    const token = readToken(request, read ?? {});
    const { token: _secret, ...args } = read ?? {};
    const entry: ApiRequest = { method, args, at: world.clock.now(), answer: undefined };
    requests.push(entry);
    world.journal.touch();
    const call = { method, args, port: request.socket.remotePort };
    const spoilt = faults.weather?.arrives(call);
    const fault = faults.take(method) ?? spoilt;
    if (fault && 'hang' in fault) return;
    if (fault && 'status' in fault) return void response.writeHead(fault.status).end('upstream failure');
    if (fault && 'body' in fault) return void response.writeHead(200).end(fault.body);
    if (fault && 'retryAfter' in fault) {
      return void response
        .writeHead(429, fault.retryAfter === null ? {} : { 'retry-after': String(fault.retryAfter) })
        .end('{"ok":false,"error":"ratelimited"}');
    }
    if (fault && 'error' in fault) return reply(response, (entry.answer = refuse(fault.error)));
    const said = read === undefined ? refuse('invalid_json') : answer(method, token, args);
    if (said['ok'] === true) faults.weather?.done(call);
    if (fault && 'hangAfterAccept' in fault) return;
    if (fault && 'dropAfterAccept' in fault) return void request.socket.destroy();
    if (fault && 'statusAfterAccept' in fault) return void response.writeHead(fault.statusAfterAccept).end('upstream failure');
    entry.answer = said;
    reply(response, said);
    if (said['ok'] === true) faults.weather?.answered(call);
  }

  const server: ApiServer = {
    requests,
    tokenError: undefined,
    get inFlight() {
      return inFlight;
    },
    async handle(method, request, response) {
      inFlight += 1;
      response.once('close', () => {
        inFlight -= 1;
        world.journal.touch();
      });
      await handle(method, request, response);
    },
  };
  return server;
}
