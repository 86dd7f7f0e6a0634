import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiRequest, ApiServer } from './api-server.ts';
import type { Clock } from './clock.ts';
import type { Delivery, DeliveryKind } from './deliver.ts';
import type { Fault, Faults, Weather } from './faults.ts';
import type { HttpDelivery } from './http-delivery.ts';
import type { JsonObject } from './json.ts';
import type { Manifest } from './manifest.ts';
import type { Person } from './people.ts';
import { type Acting, actAs } from './person.ts';
import type { Responded, ResponseUrls } from './response-urls.ts';
import { type Ink, printMessage, printView } from './print.ts';
import { type Seen, seeMessage, type SeenView } from './seen.ts';
import type { Sockets } from './socket.ts';
import { eventFor, type Stage } from './stage.ts';
import { asSlackUser } from './web-api/users.ts';
import type { Channel, Workspace, WorkspaceSeed } from './workspace.ts';

export interface LocalSlackOptions extends WorkspaceSeed {
  /** The app's manifest.json: its scopes, events, commands and tabs are what Slack allows. */
  readonly manifest: Manifest;
  /** How payloads reach the app; `socket` unless said. */
  readonly mode?: 'socket' | 'http';
  /** Dates messages, triggers and response URLs. Signatures are always dated by this machine, because Bolt checks them so. */
  readonly clock?: Clock;
  readonly port?: number;
  /** How long Slack waits for an ack; 3000 unless a test is in a hurry. */
  readonly ackWithinMs?: number;
  /** How long a person waits for a sign of an answer after the ack; 3000 unless said. */
  readonly patienceMs?: number;
  readonly honoursClientMsgId?: boolean;
  /** What Slackbot says of a command that is not the app's; Slack's own words unless said. */
  excuse?(command: string, channel: Channel): string;
}

export interface LocalSlack {
  readonly mode: 'socket' | 'http';
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** For SLACK_API_URL. */
  readonly apiUrl: string;
  /** The environment the app is started with; each mode has its own secrets only. */
  readonly settings: Readonly<Record<string, string>>;
  /** Over HTTP: where the app listens. */
  requestUrl: string | undefined;
  readonly workspace: Workspace;
  /** Every Web API call so far, in order. */
  readonly requests: readonly ApiRequest[];
  /** Every payload sent to the app so far, and how each ended. */
  readonly deliveries: readonly Delivery[];
  /** Every post to a response URL so far. */
  readonly responded: readonly Responded[];
  readonly sockets: Sockets;
  readonly http: HttpDelivery;
  as(userId: string): Acting;
  /** What is in a channel (id or name), or in the app's direct message with a person (their id); ephemeral ones too. */
  messages(channel: string): Seen[];
  /** A message, modal or Home tab drawn for a terminal. */
  print(what: Seen | SeenView, ink?: Ink): string;
  /** Makes the next call of this method (`*`: of any) go wrong. */
  failNext(method: string, fault: Fault): void;
  /** Watches, and may spoil, every call from now on. */
  weather: Weather | undefined;
  /** Forgets what was still to go wrong. */
  clearFaults(): void;
  /** Sends any payload, well formed or not. */
  sends(kind: DeliveryKind, payload: JsonObject): Promise<Delivery>;
  redeliver(delivery: Delivery): Promise<Delivery>;
  /** An event, when the manifest subscribes to it; undefined when Slack would keep it to itself. */
  emits(name: string, event: JsonObject, around?: JsonObject): Promise<Delivery | undefined>;
  /** Changes somebody's profile, zone or status and tells the app (`user_change`) when it subscribes. */
  changes(userId: string, changes: Partial<Omit<Person, 'id'>>): Promise<void>;
  /** Takes the app out of the workspace: the token stops working, `app_uninstalled` and `tokens_revoked` are sent. */
  uninstalls(): Promise<void>;
  /** Gives the token a fixed error, or its use back with undefined. */
  breakToken(error: string | undefined): void;
  /** Calls whenever something happened, or went over the wire; until the answer is called. */
  watch(look: () => void): () => void;
  /** Resolves when nothing is on its way in either direction and nothing came for `forMs`; throws after `withinMs`. */
  whenQuiet(options?: { readonly forMs?: number; readonly withinMs?: number }): Promise<void>;
  stop(): Promise<void>;
}

interface Parts extends Pick<
  LocalSlack,
  'mode' | 'botToken' | 'appToken' | 'signingSecret' | 'apiUrl' | 'sockets' | 'http' | 'stop'
> {
  readonly stage: Stage;
  readonly api: ApiServer;
  readonly urls: ResponseUrls;
  readonly faults: Faults;
}

/** The face tests, the demo and the browser playground use. */
export function localSlack({ stage, api, urls, faults, ...rest }: Parts): LocalSlack {
  const { world, deliverer } = stage;
  const { workspace } = world;
  const emits = async (name: string, event: JsonObject, around: JsonObject = {}) => {
    const payload = eventFor(world, name, { event_ts: workspace.nextTs(), ...event });
    return payload && deliverer.deliver('events_api', { ...payload, ...around });
  };
  return {
    ...rest,
    workspace,
    requests: api.requests,
    deliveries: deliverer.deliveries,
    responded: urls.used,
    emits,
    get requestUrl() {
      return rest.http.requestUrl;
    },
    set requestUrl(url) {
      rest.http.requestUrl = url;
    },
    get weather() {
      return faults.weather;
    },
    set weather(weather) {
      faults.weather = weather;
    },
    settings: {
      SLACK_MODE: rest.mode,
      SLACK_BOT_TOKEN: rest.botToken,
      SLACK_API_URL: rest.apiUrl,
      ...(rest.mode === 'http' ? { SLACK_SIGNING_SECRET: rest.signingSecret } : { SLACK_APP_TOKEN: rest.appToken }),
    },
    print: (what, ink) =>
      'viewId' in what ? printView(what.raw, workspace, ink) : printMessage(what.raw, workspace, world.app.name, ink),
    as: (userId) => actAs(stage, userId),
    messages(name) {
      const id = workspace.people.has(name) ? workspace.dmWith(name).id : workspace.channel(name)?.id;
      return workspace.messages.filter((one) => one.channel === id && !one.deleted).map((one) => seeMessage(world, one));
    },
    failNext: (method, fault) => faults.failNext(method, fault),
    clearFaults: () => faults.clear(),
    sends: (kind, payload) => deliverer.deliver(kind, payload),
    redeliver: (delivery) => deliverer.redeliver(delivery),
    async changes(userId, changes) {
      const person = workspace.people.get(userId);
      if (!person) throw new Error(`Nobody here has the id ${userId}.`);
      Object.assign(person, changes);
      await emits('user_change', { type: 'user_change', user: asSlackUser(world, person, true), cache_ts: 0 });
    },
    async uninstalls() {
      api.tokenError = 'account_inactive';
      await emits('tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: [world.app.userId] } });
      await emits('app_uninstalled', { type: 'app_uninstalled' });
    },
    breakToken: (error) => void (api.tokenError = error),
    watch: (look) => world.journal.watch(look),
    async whenQuiet({ forMs = 50, withinMs = 5000 } = {}) {
      const count = () => `${api.requests.length} ${urls.used.length} ${deliverer.deliveries.length}`;
      const step = Math.max(5, Math.floor(forMs / 5));
      let before = count();
      let calm = 0;
      for (let waited = 0; calm < forMs; waited += step) {
        if (waited > withinMs) throw new Error(`The app was still busy after ${withinMs} ms.`);
        await sleep(step);
        const isStill = count() === before && api.inFlight === 0 && deliverer.waiting === 0;
        calm = isStill ? calm + step : 0;
        before = count();
      }
    },
  };
}
