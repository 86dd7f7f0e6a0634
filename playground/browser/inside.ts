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
    log: rows.map(({ at: instant, actor, what }) => ({ at: instant.toISOString(), actor, what })),
  };
}

function trafficOf({ deliveries, requests, responded }: LocalSlack): Passed[] {
  const came = deliveries.slice(-mostPassed).map((one): Passed => ({
    at: one.at.toISOString(),
    way: 'in',
    title: titleOf(one),
    failed: one.error !== undefined,
    sent: one.payload,
    answered: one.error ?? one.ack ?? (one.acked ? 'acknowledged' : 'waiting'),
  }));
  const called = requests.slice(-mostPassed).map((one): Passed => ({
    at: one.at.toISOString(),
    way: 'out',
    title: one.method,
    failed: one.answer?.['ok'] !== true,
    sent: one.args,
    answered: one.answer ?? 'waiting',
  }));
  const said = responded.slice(-mostPassed).map((one): Passed => ({
    at: one.at.toISOString(),
    way: 'out',
    title: 'response_url',
    failed: one.status !== 200,
    sent: one.body,
    answered: one.error ?? 'ok',
  }));
  return [...came, ...called, ...said].sort((a, b) => b.at.localeCompare(a.at)).slice(0, mostPassed);
}

function titleOf({ kind, payload }: Delivery): string {
  if (kind === 'slash_commands') return `${textAt(payload, 'command')} ${textAt(payload, 'text')}`.trim();
  if (kind === 'events_api') return textAt(payload, 'event', 'type');
  const actions = at(payload, 'actions');
  const first: unknown = Array.isArray(actions) ? actions[0] : undefined;
  return `${textAt(payload, 'type')} ${isObject(first) ? textAt(first, 'action_id') : textAt(payload, 'view', 'callback_id')}`.trim();
}
