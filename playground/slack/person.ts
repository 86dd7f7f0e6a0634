import { type JsonObject, textAt } from './json.ts';
import type { Person } from './people.ts';
import { opensHome, opensMessages, says, writes } from './doing/events.ts';
import { offers, uses } from './doing/presses.ts';
import { closes, submits } from './doing/forms.ts';
import { shortcut } from './doing/shortcuts.ts';
import { types } from './doing/types.ts';
import type { Reply } from './reply.ts';
import { type Seen, seeMessage, type SeenView, seeView } from './seen.ts';
import type { Stage } from './stage.ts';
import type { Chosen, Given } from './values.ts';

/** Which of several equal controls: a place from 0, or a text it stands near. */
export interface Which {
  readonly which?: number | string;
}

/** A press, with what stands in the other fields of the same view meanwhile: by label, action id or block id. */
export interface Pressing extends Which {
  readonly filled?: Readonly<Record<string, Given>>;
}

/** What somebody in the workspace can do. Every act resolves once the app has acked and given a first sign. */
export interface Acting {
  readonly person: Person;
  /** Types a slash command; in the app's direct message unless a channel (id or name) is given. */
  types(text: string, options?: { readonly channel?: string }): Promise<Reply>;
  /** Presses a button, by action id or label. A confirmation dialog is confirmed. */
  presses(where: Seen | SeenView, what: string, options?: Pressing): Promise<Reply>;
  /** Picks a day (`2026-12-04`) or time. */
  picks(where: Seen | SeenView, what: string, value: string, options?: Pressing): Promise<Reply>;
  /** Chooses from a menu, radio buttons or checkboxes, by label or value; a user or channel by id. */
  selects(where: Seen | SeenView, what: string, choice: Chosen, options?: Pressing): Promise<Reply>;
  /** Types into an external select and sees the options the app offers. */
  offers(where: Seen | SeenView, what: string, typed: string, options?: Which): Promise<JsonObject[]>;
  /** The same, by label. */
  searches(where: Seen | SeenView, what: string, typed: string, options?: Which): Promise<string[]>;
  /** Fills in a modal (by label, action id or block id) and submits it. Throws when Slack's own client would not let it. */
  submits(view: SeenView, values?: Readonly<Record<string, Given>>): Promise<Reply>;
  /** Closes a modal by its cross. */
  closes(view: SeenView): Promise<void>;
  /** Opens the app's Home tab; undefined when the app published none in time. */
  opensHome(): Promise<SeenView | undefined>;
  /** Opens the app's Messages tab. */
  opensMessages(): Promise<Reply>;
  /** Says something in a channel. The app is told of nothing but direct messages to it. */
  says(channel: string, text: string): Seen;
  /** Writes to the app in its direct message. */
  messages(text: string): Promise<Reply>;
  /** Uses a shortcut, by name or callback id; on a message when it is given. */
  uses(shortcut: string, message?: Seen): Promise<Reply>;
  /** What this person sees in a channel, ephemeral messages to them included; in the app's direct message unless said. */
  sees(channel?: string): Seen[];
  /** The Home tab as last published, without opening it. */
  home(): SeenView | undefined;
  /** The modal on top, if one is open. */
  modal(): SeenView | undefined;
}

export function actAs(stage: Stage, userId: string): Acting {
  const { world } = stage;
  const person = world.workspace.people.get(userId);
  if (!person) throw new Error(`Nobody here has the id ${userId}.`);
  const show = (view: ReturnType<typeof world.views.top>) => view && seeView(world, view);
  return {
    person,
    types: (text, options) => types(stage, person, text, options?.channel),
    presses: (where, what, options) => uses(stage, userId, where, what, undefined, options),
    picks: (where, what, value, options) => uses(stage, userId, where, what, value, options),
    selects: (where, what, choice, options) => uses(stage, userId, where, what, choice, options),
    offers: (where, what, typed, options) => offers(stage, userId, where, what, typed, options),
    searches: async (where, what, typed, options) =>
      (await offers(stage, userId, where, what, typed, options)).map((one) => textAt(one, 'text', 'text')),
    submits: (view, values) => submits(stage, view, values ?? {}),
    closes: (view) => closes(stage, view),
    opensHome: () => opensHome(stage, userId),
    opensMessages: () => opensMessages(stage, userId),
    says: (channel, text) => says(stage, userId, channel, text),
    messages: (text) => writes(stage, userId, text),
    uses: (name, message) => shortcut(stage, userId, name, message),
    sees: (channel) => seenIn(stage, userId, channel),
    home: () => show(world.views.home(userId)),
    modal: () => show(world.views.top(userId)),
  };
}

function seenIn({ world }: Stage, userId: string, idOrName?: string): Seen[] {
  const channel = idOrName === undefined ? world.workspace.dmWith(userId) : world.workspace.channel(idOrName);
  if (!channel?.members.has(userId)) throw new Error(`${userId} is not in ${idOrName ?? 'that channel'}.`);
  return world.workspace.messages
    .filter((one) => one.channel === channel.id && !one.deleted && (one.onlyFor === undefined || one.onlyFor === userId))
    .map((one) => seeMessage(world, one));
}
