import type { ActionsBlockElement } from '@slack/types';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { hear, type Heard, type Office } from '../../src/commands/desk.ts';
import { offer } from '../../src/commands/parts/offer.ts';
import { showNudge } from '../../src/commands/parts/show-nudge.ts';
import { dueCheckup } from '../../src/db/checkup/due.ts';
import type { Db } from '../../src/db/client.ts';
import { newId } from '../../src/db/new-id.ts';
import type { Pressed } from '../../src/commands/command.ts';
import type { Tenant } from '../../src/db/tenant.ts';
import { transactOn } from '../../src/db/transact.ts';
import { warmReader } from '../../src/domain/coach/reader.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import type { ChannelId, UserId, WorkspaceId } from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/rep.ts';
import { nameKey } from '../../src/domain/reading/name.ts';
import { publicHolidays } from '../../src/time/holidays.ts';
import type { Filled, ModalBlock } from '../../src/views/form.ts';
import { type Block, escape, type Reply } from '../../src/views/message.ts';
import { useDatabase } from './database.ts';
import { filledIn, formWords, modalOf } from './forms.ts';
import { offerWithinLimits, withinLimits } from './limits.ts';

/** Monday, 9:00 in New York, 14:00 in London, 15:00 in Berlin. */
export const monday = '2026-11-23T14:00:00Z';

const person = (name: string, zone: string, locale: string, more: Partial<Person> = {}): Person => ({
  user: `U0${name.toUpperCase()}` as UserId,
  name,
  zone,
  locale,
  admin: false,
  guest: false,
  deactivated: false,
  ...more,
});

/** Dana and Ben are reps, Ada a Slack admin, Max was named manager, Gil a guest; Slack tells us nothing of Stan. */
export const people = {
  dana: person('dana', 'America/New_York', 'en-US'),
  ben: person('ben', 'Europe/London', 'en-GB'),
  ada: person('ada', 'Europe/Berlin', 'de-DE', { admin: true }),
  max: person('max', 'Europe/Berlin', 'en-GB'),
  gil: person('gil', 'Europe/Berlin', 'en-US', { guest: true }),
  stan: person('stan', 'Europe/Berlin', 'en-US'),
} as const;
export type Name = keyof typeof people;

export interface Delivered {
  readonly channel?: string;
  /** The same key twice is one delivery that Slack repeated. */
  readonly key?: string;
}

/** Somebody at the desk. Everything goes through `hear`, as it does when Slack delivers it. */
export interface Somebody {
  types(text: string, delivered?: Delivered): Promise<Reply>;
  /** Writes to the app in its direct message. */
  writes(text: string, delivered?: Delivered): Promise<Reply>;
  /** Presses the button with this label in the answer, the first of several. */
  presses(reply: Reply, label: string, delivered?: Delivered): Promise<Reply>;
  /** Picks a date in the answer's date picker. */
  picks(reply: Reply, date: string, delivered?: Delivered): Promise<Reply>;
  /** Chooses this in a menu of the answer, the first that offers it. */
  chooses(reply: Reply, label: string, delivered?: Delivered): Promise<Reply>;
  /** Fills in the answer's form, by field or label, and submits it; what is not said stays as it was drawn. */
  submits(reply: Reply, values?: Readonly<Record<string, string | null>>, delivered?: Delivered): Promise<Reply>;
  /** Leaves the answer's form half-way, filled in so far. */
  leaves(reply: Reply, values?: Readonly<Record<string, string | null>>): Promise<Reply>;
  /** What a search field offers for what was typed, by label. */
  searches(search: string, typed: string): Promise<string[]>;
  /** Sends a press that no button of ours may have drawn. */
  forges(actionId: string, value: unknown, delivered?: Delivered): Promise<Reply>;
  /** The same for a picker or a menu. */
  uses(actionId: string, pressed: Pressed): Promise<Reply>;
  /** Submits a form that no form of ours may have been. */
  posts(filled: Filled): Promise<Reply>;
}

export interface Desk {
  /** Somebody of this test's own, empty workspace, or of another one. */
  as(name: Name, workspace?: string): Somebody;
  /** Moves the clock. Each test begins on `monday`. */
  at(instant: string): void;
  readonly workspace: WorkspaceId;
  /** The rows of every workspace in this file: for dumps, and for the jobs. */
  readonly db: Db;
  /** Looks at the rows, through the only door to them. */
  tenant<T>(work: (tenant: Tenant) => Promise<T>, workspace?: string): Promise<T>;
  /** Somebody's nudge as it would be drawn anew where it stands, for the answer to a form; fails when there is none. */
  redrawn(name: Name, answer: Reply): Promise<Reply>;
  /** The one prospect of this name in the workspace, whoever's; fails when there is none, or several. */
  prospect(name: string): Promise<Prospect>;
}

/** The real desk on a database of this file's own, without Slack. Every test gets a workspace of its own, four members known. */
export function useDesk(): Desk {
  // What a person waits for at most is tested elsewhere; here a machine in the middle of other work must not decide.
  const database = useDatabase({ deadline: 30_000 });
  const world = { now: new Date(monday), workspace: '' as WorkspaceId, made: 0, delivered: 0 };
  const office: Office = {
    transact: (workspace, work) => transactOn(database.db, database.db)(workspace, work),
    person: (_, user) => Promise.resolve(Object.values(people).find((one) => one.user === user && one !== people.stan) ?? null),
    holidays: publicHolidays,
    newId,
    newPepper: () => 'pepper of a test',
  };
  const tenant: Desk['tenant'] = (work, workspace = world.workspace) => office.transact(workspace as WorkspaceId, work);
  const fresh = async (): Promise<void> => {
    world.now = new Date(monday);
    world.workspace = `T0TEST${++world.made}` as WorkspaceId;
    await tenant(async ({ team, people: known }) => {
      await team.open('pepper of a test', world.now);
      await team.change({ digestAskedAt: world.now });
      const { gil: _guest, stan: _stranger, ...members } = people;
      for (const member of Object.values(members)) await known.meet(member, world.now);
      for (const { user } of Object.values(members)) await known.change(user, { joinedAt: world.now });
      await known.change(people.max.user, { manager: true });
    });
  };
  beforeAll(warmReader);
  beforeEach(fresh);
  afterEach(async () => {
    const { log, rule } = await dueCheckup(database.db, world.workspace, world.now);
    expect({ log, rule }).toEqual({ log: [], rule: [] });
  });

  const as: Desk['as'] = (name, workspace) => {
    const say = async (what: Heard['what'], { channel, key }: Delivered = {}): Promise<Reply> => {
      const reply = await hear(office, {
        workspace: (workspace ?? world.workspace) as WorkspaceId,
        actor: people[name].user,
        channel: (channel as ChannelId | undefined) ?? null,
        key: key ?? `delivery ${++world.delivered}`,
        now: world.now,
        what,
      });
      return withinLimits(reply);
    };
    return {
      types: (text, delivered) => say({ typed: encoded(text) }, delivered),
      writes: (text, delivered) => say({ written: encoded(text) }, delivered),
      submits: (reply, values = {}, delivered) => say({ submitted: filledIn(reply, values) }, delivered),
      leaves: (reply, values = {}) => say({ left: filledIn(reply, values) }),
      async searches(search, typed) {
        const home = (workspace ?? world.workspace) as WorkspaceId;
        const found = await offer(office, { workspace: home, actor: people[name].user, search, typed, now: world.now });
        offerWithinLimits(found);
        return found.map(({ label }) => label);
      },
      presses(reply, label, delivered) {
        const { element, blockId } = findControl(reply, (one) => one.type === 'button' && one.text.text === label, label);
        const value = element.type === 'button' ? element.value : undefined;
        const form = modalOf(reply) && filledIn(reply, {});
        return say({ pressed: element.action_id ?? '', with: { value, blockId, form } }, delivered);
      },
      picks(reply, date, delivered) {
        const { element, blockId } = findControl(reply, (one) => one.type === 'datepicker', 'a date picker');
        return say({ pressed: element.action_id ?? '', with: { blockId, date } }, delivered);
      },
      chooses(reply, label, delivered) {
        const offers = (one: ActionsBlockElement) => optionOf(one, label) !== undefined;
        const { element, blockId } = findControl(reply, offers, label);
        return say({ pressed: element.action_id ?? '', with: { blockId, chosen: optionOf(element, label) } }, delivered);
      },
      uses: (actionId, pressed) => say({ pressed: actionId, with: pressed }),
      posts: (filled) => say({ submitted: filled }),
      forges: (actionId, value, delivered) =>
        say({ pressed: actionId, with: { value: typeof value === 'string' ? value : JSON.stringify(value) } }, delivered),
    };
  };

  return {
    as,
    at: (instant) => void (world.now = new Date(instant)),
    get workspace() {
      return world.workspace;
    },
    get db() {
      return database.db;
    },
    tenant,
    async redrawn(name, { nudge }) {
      const about = { actor: people[name].user, nudge: nudge!, now: world.now };
      const shown = nudge && (await showNudge(office, world.workspace, about));
      if (!shown) throw new Error('No nudge is drawn anew.');
      return withinLimits({ replace: shown.message });
    },
    async prospect(name) {
      const found = await tenant(({ prospects }) => prospects.withKeys([nameKey(name)]));
      if (found.length !== 1) throw new Error(`${found.length} prospects are called ${name}`);
      return found[0]!;
    },
  };
}

/** All the words of an answer: what a screen reader hears of the new message, of what only they see, and of a form. */
export const words = (reply: Reply): string =>
  [reply.replace?.text, reply.whisper?.text, formWords(reply), ...Object.values(reply.errors ?? {})].filter(Boolean).join('\n');

/** Everything in a reply that Slack reads as mrkdwn. */
export const mrkdwn = (reply: Reply): string[] => [
  ...[reply.replace, reply.whisper].flatMap((message) => (message ? [message.text, ...message.blocks.flatMap(textsOf)] : [])),
  ...(modalOf(reply)?.blocks ?? []).flatMap(textsOf),
];

function textsOf(block: Block | ModalBlock): string[] {
  if (block.type === 'section') return block.text ? [block.text.text] : [];
  if (block.type === 'context') return block.elements.flatMap((element) => ('text' in element ? [element.text] : []));
  return [];
}

/** The labels of an answer's buttons, in order. */
export const labels = (reply: Reply): string[] =>
  controls(reply).flatMap(({ element }) => (element.type === 'button' ? element.text.text : []));

/** The choices of an answer's menus, in order. */
export const choices = (reply: Reply): string[] =>
  controls(reply).flatMap(({ element }) => optionsOf(element).map(([label]) => label));

function optionsOf(element: ActionsBlockElement): (readonly [string, string | undefined])[] {
  const options = element.type === 'overflow' || element.type === 'static_select' ? (element.options ?? []) : [];
  return options.map(({ text, value }) => [text.text, value]);
}

const optionOf = (element: ActionsBlockElement, label: string): string | undefined =>
  optionsOf(element).find(([said]) => said === label)?.[1];

/** Words as Slack delivers them: `&`, `<`, `>` encoded, people as mentions; `@U0NOBODY` is somebody it does not know. */
function encoded(text: string): string {
  return escape(text).replace(/@(\w+)/g, (typed, name: string) =>
    name in people ? `<@${people[name as Name].user}|${name}>` : name === 'U0NOBODY' ? '<@U0NOBODY>' : typed,
  );
}

function findControl(reply: Reply, fits: (element: ActionsBlockElement) => boolean, wanted: string) {
  const found = controls(reply).find(({ element }) => fits(element));
  if (!found) throw new Error(`No ${wanted} among: ${labels(reply).join(' | ')}\n${words(reply)}`);
  return found;
}

function controls({ replace, whisper, ...rest }: Reply): { element: ActionsBlockElement; blockId: string | undefined }[] {
  return [...(replace?.blocks ?? []), ...(whisper?.blocks ?? []), ...(modalOf(rest)?.blocks ?? [])].flatMap((block) =>
    block.type === 'actions' ? block.elements.map((element) => ({ element, blockId: block.block_id })) : [],
  );
}
