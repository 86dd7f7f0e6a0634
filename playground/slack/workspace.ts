import type { Clock } from './clock.ts';
import type { StoredFile } from './files.ts';
import type { JsonObject } from './json.ts';
import { newPerson, type Person, type PersonSeed } from './people.ts';

export interface Channel {
  readonly id: string;
  name: string;
  is_private: boolean;
  is_archived: boolean;
  is_ext_shared: boolean;
  readonly members: Set<string>;
  /** The person at the other end, when this is the app's direct message with somebody. */
  readonly im?: string;
}

export interface Message {
  readonly channel: string;
  /** Unique and rising in the whole workspace: seconds with six digits behind the point. */
  readonly ts: string;
  readonly user: string;
  readonly byApp: boolean;
  text: string;
  blocks: readonly JsonObject[];
  metadata: JsonObject | undefined;
  /** The one person who can see it, when it is ephemeral. */
  readonly onlyFor: string | undefined;
  readonly threadTs: string | undefined;
  readonly files: readonly StoredFile[];
  edited: boolean;
  deleted: boolean;
}

/** A channel to start with. Members are user ids; `app: false` keeps the app out until it is invited. */
export interface ChannelSeed {
  readonly id: string;
  readonly name: string;
  readonly members?: readonly string[];
  readonly app?: boolean;
  readonly is_private?: boolean;
  readonly is_archived?: boolean;
  readonly is_ext_shared?: boolean;
}

export interface Workspace {
  readonly teamId: string;
  readonly teamName: string;
  readonly domain: string;
  readonly enterprise: { readonly id: string; readonly name: string } | undefined;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** Every message ever posted, in order, ephemeral and deleted ones too. */
  readonly messages: Message[];
  addPerson(seed: PersonSeed): Person;
  addChannel(seed: ChannelSeed): Channel;
  /** A channel by id, by name with or without `#`. */
  channel(idOrName: string): Channel | undefined;
  /** The app's direct message with this person, opened when there is none yet. */
  dmWith(userId: string): Channel;
  message(channelId: string, ts: string): Message | undefined;
  nextTs(): string;
}

export interface WorkspaceSeed {
  readonly teamId?: string;
  readonly teamName?: string;
  readonly enterprise?: { readonly id: string; readonly name: string };
  readonly people?: readonly PersonSeed[];
  readonly channels?: readonly ChannelSeed[];
}

/** A plain store: no rules in it, only what is where. */
export function createWorkspace(seed: WorkspaceSeed, appUser: string, clock: Clock): Workspace {
  const people = new Map<string, Person>();
  const channels = new Map<string, Channel>();
  const messages: Message[] = [];
  const byTs = new Map<string, Message>();
  const teamName = seed.teamName ?? 'Acme Sales';
  let indexed = 0;
  let lastMicros = 0;

  const workspace: Workspace = {
    teamId: seed.teamId ?? 'T0SALES',
    teamName,
    domain: teamName.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    enterprise: seed.enterprise,
    people,
    channels,
    messages,
    addPerson(one) {
      const person = newPerson(one);
      people.set(person.id, person);
      return person;
    },
    addChannel({ id, name, members = [], app = true, is_private = false, is_archived = false, is_ext_shared = false }) {
      const channel: Channel = { id, name, is_private, is_archived, is_ext_shared, members: new Set(members) };
      if (app) channel.members.add(appUser);
      channels.set(id, channel);
      return channel;
    },
    channel: (idOrName) =>
      channels.get(idOrName) ?? [...channels.values()].find((one) => !one.im && one.name === idOrName.replace(/^#/, '')),
    dmWith(userId) {
      const id = `D${userId.replace(/^U/, '')}`;
      const there = channels.get(id);
      if (there) return there;
      const opened: Channel = {
        id,
        name: 'directmessage',
        is_private: true,
        is_archived: false,
        is_ext_shared: false,
        members: new Set([userId, appUser]),
        im: userId,
      };
      channels.set(id, opened);
      return opened;
    },
    message(channelId, ts) {
      for (; indexed < messages.length; indexed += 1) byTs.set(messages[indexed]!.ts, messages[indexed]!);
      const found = byTs.get(ts);
      return found?.channel === channelId && !found.deleted ? found : undefined;
    },
    nextTs() {
      lastMicros = Math.max(lastMicros + 1, clock.now().getTime() * 1000);
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
    },
  };
  for (const one of seed.people ?? []) workspace.addPerson(one);
  for (const one of seed.channels ?? []) workspace.addChannel(one);
  return workspace;
}
