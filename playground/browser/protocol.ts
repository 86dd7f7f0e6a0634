import { z } from 'zod';

/** What the page and its server tell each other. */

const option = z.looseObject({ text: z.looseObject({ text: z.string() }), value: z.string() });
const file = z.object({ name: z.string().min(1), base64: z.base64() });
const given = z.union([z.string(), z.array(z.string()), z.number(), z.object({ option }), file]);
const filled = z.record(z.string(), given);
const where = z.union([z.object({ channel: z.string(), ts: z.string() }), z.object({ viewId: z.string() })]);
const control = { where, blockId: z.string(), actionId: z.string() };

/** Something a person does. */
export const anAct = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), room: z.string(), text: z.string().min(1).max(12_000) }),
  z.object({ do: z.literal('use'), ...control, given: given.optional(), filled: filled.default({}) }),
  z.object({ do: z.literal('search'), ...control, typed: z.string() }),
  z.object({ do: z.literal('submit'), viewId: z.string(), values: filled }),
  z.object({ do: z.literal('close'), viewId: z.string() }),
  z.object({ do: z.literal('open'), tab: z.enum(['home', 'messages']) }),
  z.object({ do: z.literal('shortcut'), name: z.string(), channel: z.string().optional(), ts: z.string().optional() }),
]);

/** Where in time to go. `wall`: on the clock of whoever goes. */
export const aTime = z.union([
  z.object({ to: z.enum(['morning', 'monday', 'week']) }),
  z.object({ to: z.literal('wall'), day: z.iso.date(), time: z.iso.time({ precision: -1 }) }),
]);

export const aBeginning = z.object({ with: z.enum(['story', 'empty']) });

export type Act = z.input<typeof anAct>;
export type Given = z.output<typeof given>;
export type Where = z.output<typeof where>;
export type Time = z.output<typeof aTime>;
export type Beginning = z.output<typeof aBeginning>['with'];
export type Option = z.output<typeof option>;

/** What became of it: what Slack's client would show where the person looks. */
export interface Outcome {
  readonly error?: string;
  /** By the block the complaint belongs to. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly options?: readonly Option[];
}

export type Block = Readonly<Record<string, unknown>>;

export interface ShownMessage {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly byApp: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly onlyYou: boolean;
  readonly edited: boolean;
  readonly thread: string | null;
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
}

export interface ShownView {
  readonly viewId: string;
  readonly hash: string;
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly stacked: boolean;
  readonly blocks: readonly Block[];
}

export interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly zone: string;
  /** What they are to the team, in a word or two. */
  readonly role: string;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'app';
}

/** All that one person sees. */
export interface Screen {
  /** An instant, ISO 8601 in UTC. */
  readonly now: string;
  readonly travelling: boolean;
  /** How many journeys have ended: after each, the app may draw another day. */
  readonly journeys: number;
  /** The story is still being told: nobody can act yet. */
  readonly telling: boolean;
  readonly beginning: Beginning;
  readonly you: ShownPerson;
  readonly app: { readonly id: string; readonly name: string };
  readonly people: readonly ShownPerson[];
  readonly rooms: readonly Room[];
  /** When something was last said, by room. */
  readonly latest: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, readonly ShownMessage[]>>;
  readonly home: ShownView | null;
  readonly modal: ShownView | null;
  readonly commands: readonly { readonly command: string; readonly description: string; readonly usage: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly on: 'message' | 'global'; readonly description: string }[];
}

/** One thing that went over the wire, for people who build. */
export interface Passed {
  readonly id: string;
  readonly at: string;
  readonly way: 'in' | 'out';
  readonly title: string;
  readonly failed: boolean;
  readonly sent: unknown;
  readonly answered: unknown;
}

export interface Inside {
  readonly traffic: readonly Passed[];
  readonly log: readonly { readonly id: string; readonly at: string; readonly actor: string; readonly what: unknown }[];
}
