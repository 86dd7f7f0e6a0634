// Run as a process of its own, so that it can be killed: the two protocols everybody writes first, on the same table.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebAPIRateLimitedError, WebClient } from '@slack/web-api';
import postgres from 'postgres';
import { quiet } from '../../src/slack/logger.ts';
import { readOrders } from './orders.ts';
import { heldOpen } from './points.ts';

const { protocol, beatMs, sending } = readOrders(process.env);
process.on('disconnect', () => process.exit(2));
process.once('SIGTERM', () => process.exit(0));

const db = postgres(process.env['DATABASE_URL']!, { max: 1, backoff: () => 0.05, connect_timeout: 2, onnotice() {} });
const slack = new WebClient(process.env['SLACK_BOT_TOKEN'], {
  slackApiUrl: process.env['SLACK_API_URL']!,
  // As careful as ours: what is compared is the order of things, and nothing else.
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: sending.callSeconds * 1_000,
  logger: quiet,
});

interface Waiting {
  readonly id: string;
  readonly to_id: string;
}

const post = ({ id, to_id: channel }: Waiting): Promise<unknown> =>
  slack.apiCall('chat.postMessage', {
    channel,
    text: 'What is the next small step you could help them take?',
    metadata: { event_type: 'nextstep_delivery', event_payload: { key: id } },
    client_msg_id: id,
  });

/** The row is locked, the call is made, and the commit says that it was. */
const holding = (): Promise<boolean> =>
  db.begin(async (tx) => {
    const [row] = await tx<Waiting[]>`
      select id, to_id from deliveries where state = 'pending' order by due_at limit 1 for update skip locked`;
    if (!row) return false;
    await post(row);
    await tx`update deliveries set state = 'sent' where id = ${row.id}`;
    return true;
  });

/** The row says that it was sent, then the call is made. Only a 429, which is a sure no, puts it back. */
async function marking(): Promise<boolean> {
  const [row] = await db<Waiting[]>`
    update deliveries set state = 'sent' where id = (
      select id from deliveries where state = 'pending' order by due_at limit 1 for update skip locked
    ) returning id, to_id`;
  if (!row) return false;
  await post(row).catch(async (error: unknown) => {
    if (!(error instanceof WebAPIRateLimitedError)) throw error;
    await db`update deliveries set state = 'pending', due_at = now() + ${error.retryAfter} * interval '1 second' where id = ${row.id}`;
  });
  return true;
}

const one = protocol === heldOpen.name ? holding : marking;
process.send?.('ready');
for (;;) {
  // What broke is tried again, as a job would be at its next beat.
  const busy = await one().catch(() => true);
  await sleep(busy ? beatMs : 100);
}
