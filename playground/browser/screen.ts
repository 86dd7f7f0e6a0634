import { calledName, type Person } from '../slack/people.ts';
import { objectsIn, textAt } from '../slack/json.ts';
import type { LocalSlack } from '../slack/local-slack.ts';
import type { Manifest } from '../slack/manifest.ts';
import type { SeenView } from '../slack/seen.ts';
import type { Message } from '../slack/workspace.ts';
import type { Room, Screen, ShownMessage, ShownPerson, ShownView } from './protocol.ts';

/** Nobody scrolls further back in a playground. */
const mostInARoom = 100;

export interface Setting {
  readonly slack: LocalSlack;
  readonly manifest: Manifest;
  /** What somebody is to the team. */
  role(userId: string): string;
}

/** What is the same for everybody. */
type Present = Pick<Screen, 'now' | 'travelling' | 'journeys' | 'telling' | 'beginning'>;

/** All that this person sees, with nothing of what others alone can see. */
export function screenFor({ slack, manifest, role }: Setting, userId: string): Omit<Screen, keyof Present> {
  const { workspace } = slack;
  const person = slack.as(userId);
  const app = [...workspace.people.values()].find((one) => one.is_bot)!;
  const shown = (one: Person): ShownPerson => ({
    id: one.id,
    name: calledName(one),
    handle: one.name,
    zone: one.tz,
    role: role(one.id),
  });
  const dm = workspace.dmWith(userId);
  const open = [...workspace.channels.values()].filter((one) => one.im === undefined && one.members.has(userId));
  const messages = new Map([...open, dm].map((room) => [room.id, [] as ShownMessage[]]));
  for (const one of workspace.messages)
    if (!one.deleted && (one.onlyFor ?? userId) === userId) messages.get(one.channel)?.push(shownMessage(one));
  const [home, modal] = [person.home(), person.modal()];
  return {
    you: shown(person.person),
    app: { id: app.id, name: calledName(app) },
    people: [...workspace.people.values()].filter((one) => !one.is_bot && one.id !== 'USLACKBOT').map(shown),
    rooms: [
      ...open.map(({ id, name }): Room => ({ id, name, kind: 'channel' })),
      { id: dm.id, name: calledName(app), kind: 'app' },
    ],
    latest: Object.fromEntries([...messages].map(([id, all]) => [id, all.at(-1)?.ts ?? ''])),
    messages: Object.fromEntries([...messages].map(([id, all]) => [id, all.slice(-mostInARoom)])),
    home: home ? shownView(home) : null,
    modal: modal ? shownView(modal) : null,
    commands: (manifest.features?.slash_commands ?? []).map(({ command, description, usage_hint }) => ({
      command,
      description: description ?? '',
      usage: usage_hint ?? '',
    })),
    shortcuts: (manifest.features?.shortcuts ?? []).map(({ name, type, description }) => ({
      name,
      on: type === 'message' ? 'message' : 'global',
      description: description ?? '',
    })),
  };
}

const shownMessage = ({ channel, ts, user, byApp, text, blocks, onlyFor, edited, threadTs, files }: Message): ShownMessage => ({
  channel,
  ts,
  user,
  byApp,
  text,
  blocks,
  onlyYou: onlyFor !== undefined,
  edited,
  thread: threadTs ?? null,
  files: files.map(({ id, name, bytes }) => ({ id, name, size: bytes.length })),
});

function shownView({ viewId, title, raw }: SeenView): ShownView {
  return {
    viewId,
    hash: raw.hash,
    title,
    submit: textAt(raw.content, 'submit', 'text'),
    close: textAt(raw.content, 'close', 'text') || 'Cancel',
    stacked: raw.previous !== undefined,
    blocks: objectsIn(raw.content['blocks']),
  };
}
