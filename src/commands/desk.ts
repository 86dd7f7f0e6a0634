import type { Tenant } from '../db/tenant.ts';
import { dayAt, type LocalDay } from '../domain/calendar.ts';
import type { ChannelId, UserId, WorkspaceId } from '../domain/ids.ts';
import { mayUse } from '../domain/policy.ts';
import { decode } from '../domain/reading/text.ts';
import type { Person, Rep } from '../domain/rep.ts';
import { kindOf } from '../views/button.ts';
import type { Filled } from '../views/form.ts';
import { replace, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { formFor, pressFor, verbs } from './catalog.ts';
import type { Context, Pressed } from './command.ts';
import { readTyped, runTyped } from './parts/dispatch.ts';
import { gone } from './parts/filling.ts';
import { usersNamedIn } from './parts/forms.ts';
import { heardOfAgain, join, withAsides } from './parts/first-time.ts';
import { understood } from './parts/written.ts';
import { knownIn, mentionsIn, readable, readAgain } from './parts/read-typed.ts';

/** One thing somebody typed or pressed. */
export interface Heard {
  readonly workspace: WorkspaceId;
  readonly actor: UserId;
  readonly channel: ChannelId | null;
  /** What Slack gives each delivery once; the same key again gets the same answer and writes nothing. */
  readonly key: string;
  readonly now: Date;
  readonly what:
    | { readonly typed: string }
    /** Written to the app in its direct message: a command, or a sentence that means one. */
    | { readonly written: string }
    | { readonly pressed: string; readonly with: Pressed }
    | { readonly submitted: Filled }
    /** A form closed half-way. */
    | { readonly left: Filled };
}

/** What the desk needs from the world. */
export interface Office {
  /** Runs work on a workspace's rows, whole or not at all; again when it lost against somebody else's change. */
  transact<T>(workspace: WorkspaceId, work: (tenant: Tenant) => Promise<T>): Promise<T>;
  /** Asks Slack about a person; null for somebody who is not of this workspace. */
  person(workspace: WorkspaceId, user: UserId): Promise<Person | null>;
  holidays(country: string, from: LocalDay): Promise<readonly LocalDay[] | null>;
  newId(now: Date): string;
  newPepper(): string;
}

/** Somebody typed or was named whom the workspace has not met. Slack is asked outside the transaction. */
class Unmet extends Error {
  readonly users: readonly UserId[];
  constructor(users: readonly UserId[]) {
    super('somebody is not known yet');
    this.users = users;
  }
}

/** Takes what was typed or pressed, once, in one transaction, and says what to answer. */
export async function hear(office: Office, heard: Heard): Promise<Reply> {
  try {
    return await office.transact(heard.workspace, (tenant) => answer(office, tenant, heard, null));
  } catch (error) {
    if (!(error instanceof Unmet)) throw error;
    const asked = await Promise.all(error.users.map((user) => office.person(heard.workspace, user)));
    const met = asked.filter((person) => person !== null);
    return office.transact(heard.workspace, (tenant) => answer(office, tenant, heard, met));
  }
}

/** `met` is what Slack said about whoever was not known; null while it has not been asked. */
async function answer(office: Office, tenant: Tenant, heard: Heard, met: readonly Person[] | null): Promise<Reply> {
  const { actor, key, now, what } = heard;
  if (met?.length) await tenant.team.open(office.newPepper(), now);
  for (const person of met ?? []) await tenant.people.meet(person, now);
  const typed = 'typed' in what ? decode(what.typed) : 'written' in what ? decode(what.written) : '';
  const mentioned = ('submitted' in what ? usersNamedIn(what.submitted) : mentionsIn(typed)).filter((user) => user !== actor);
  // One round trip: queries of one transaction that do not wait for each other travel together.
  const [fresh, team, rep, known, ...named] = await Promise.all([
    tenant.inbox.take(key, now),
    tenant.team.get(),
    tenant.people.get(actor),
    knownIn(tenant, typed),
    ...mentioned.map((user) => tenant.people.get(user)),
  ]);
  // Its answer was a message of its own, and would be there twice.
  if (!fresh && 'written' in what) return {};
  if (!fresh) return ((await tenant.inbox.answer(key)) as Reply | null) ?? whisper(refusalView({ refused: 'stale-press' }));
  const unmet = [...(team && rep ? [] : [actor]), ...mentioned.filter((_, at) => !named[at])];
  if (unmet.length && !met) throw new Unmet(unmet);
  if (!team || !rep || !mayUse(rep)) {
    const no = whisper(refusalView({ refused: 'guest' }));
    tenant.inbox.keepAnswer(key, no);
    return no;
  }

  const here = await heardOfAgain(tenant, rep, now);
  const context: Omit<Context, 'rep' | 'again'> = {
    tenant,
    team,
    now,
    today: dayAt(now, rep.zone),
    channel: heard.channel,
    ...readable(typed, [rep, ...named]),
    given: {},
    bare: null,
    known,
    verbs,
    holidays: (country) => office.holidays(country, dayAt(now, rep.zone)),
    newId: <Id extends string>() => office.newId(now) as Id,
  };
  const reply = await run(what, context, here);
  // A form with an error in it wrote nothing, and the same words may be right a minute later.
  if (reply.errors) await tenant.inbox.release(key);
  else tenant.inbox.keepAnswer(key, reply);
  return reply;
}

async function run(what: Heard['what'], partial: Omit<Context, 'rep' | 'again'>, rep: Rep): Promise<Reply> {
  const known: Context = {
    ...partial,
    rep,
    again: async (heard, given) => runTyped({ ...known, ...(await readAgain(partial.tenant, heard)), given }, readTyped(heard)),
  };
  if ('pressed' in what) return pressed(known, what.pressed, what.with);
  if ('submitted' in what) return submitted(known, what.submitted);
  if ('left' in what) return leave(known, what.left);
  const joining = rep.joinedAt === null;
  const context = joining ? { ...known, rep: await join(known) } : known;
  const reply = await ('written' in what ? understood(context) : runTyped(context, readTyped(partial.heard)));
  return withAsides(context, reply, joining);
}

async function pressed(context: Context, actionId: string, carried: Pressed): Promise<Reply> {
  const press = pressFor(kindOf(actionId));
  return press ? press.run(context, carried) : replace(refusalView({ refused: 'stale-press' }));
}

async function submitted(context: Context, filled: Filled): Promise<Reply> {
  const form = formFor(filled.form);
  return form ? form.submit(context, filled) : gone();
}

async function leave(context: Context, filled: Filled): Promise<Reply> {
  await formFor(filled.form)?.leave?.(context, filled);
  return {};
}
