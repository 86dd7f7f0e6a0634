import { desc } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import { entries } from '../../src/db/schema.ts';
import { at, isObject, textAt } from '../slack/json.ts';
import type { Delivery } from '../slack/deliver.ts';
import type { LocalSlack } from '../slack/local-slack.ts';
import type { Inside, Passed } from './protocol.ts';

const mostPassed = 60;
const mostRows = 40;

/** What went over the wire lately, and the log's newest rows, newest first. */
export async function lookInside(slack: LocalSlack, db: Pick<Db, 'select'>): Promise<Inside> {
  const rows = await db.select().from(entries).orderBy(desc(entries.id)).limit(mostRows);
  return {
    traffic: trafficOf(slack),
    log: rows.map(({ id, at: instant, actor, what }) => ({ id, at: instant.toISOString(), actor, what })),
  };
}

function trafficOf({ deliveries, requests, responded }: LocalSlack): Passed[] {
  const came = lately(deliveries, (one, id) => ({
    id: `came ${id}`,
    at: one.at.toISOString(),
    way: 'in',
    title: titleOf(one),
    failed: one.error !== undefined,
    sent: one.payload,
    answered: one.error ?? one.ack ?? (one.acked ? 'acknowledged' : 'waiting'),
  }));
  const called = lately(requests, (one, id) => ({
    id: `called ${id}`,
    at: one.at.toISOString(),
    way: 'out',
    title: one.method,
    failed: one.answer?.['ok'] !== true,
    sent: one.args,
    answered: one.answer ?? 'waiting',
  }));
  const said = lately(responded, (one, id) => ({
    id: `said ${id}`,
    at: one.at.toISOString(),
    way: 'out',
    title: 'response_url',
    failed: one.status !== 200,
    sent: one.body,
    answered: one.error ?? 'ok',
  }));
  return [...came, ...called, ...said].sort((a, b) => b.at.localeCompare(a.at)).slice(0, mostPassed);
}

/** The newest of a list that only grows, each with its place in it. */
const lately = <One>(all: readonly One[], shown: (one: One, place: number) => Passed): Passed[] =>
  all.slice(-mostPassed).map((one, at) => shown(one, Math.max(0, all.length - mostPassed) + at));

function titleOf({ kind, payload }: Delivery): string {
  if (kind === 'slash_commands') return `${textAt(payload, 'command')} ${textAt(payload, 'text')}`.trim();
  if (kind === 'events_api') return textAt(payload, 'event', 'type');
  const actions = at(payload, 'actions');
  const first: unknown = Array.isArray(actions) ? actions[0] : undefined;
  return `${textAt(payload, 'type')} ${isObject(first) ? textAt(first, 'action_id') : textAt(payload, 'view', 'callback_id')}`.trim();
}
