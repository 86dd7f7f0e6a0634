import { sql } from 'drizzle-orm';
import type { LocalSlack } from '../playground/slack/local-slack.ts';
import { startApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openDb } from '../src/db/client.ts';
import { openLog } from '../src/log.ts';
import { localSlack, ownPostgres, person } from './stage.ts';
import { ms, percentile, table, verdict } from './table.ts';

const rounds = 100;
const burst = 400;
const workspace = 'T0SALES';
const now = new Date('2026-11-24T15:00:00Z');

/** A form, from the press in Home until it is open: quiet, while nudges go out, and while Slack leaves one unanswered. */
export async function benchForm(): Promise<boolean> {
  const postgres = await ownPostgres({ fsync: false });
  const team = Array.from({ length: burst }, (_, at) => ({ id: `U0REP${at}`, name: `rep${at}`, tz: 'America/New_York' }));
  const slack = await localSlack('socket', team);
  const settings = { ...slack.settings, DATABASE_URL: postgres.url, PORT: '0', OPS_PORT: '0', LOG_LEVEL: 'silent' };
  // All at once, as no workspace's pace would let them: a form must not wait for more than there will ever be.
  const world = { clock: { now: () => now }, log: openLog('silent'), cron: false, sending: { perMinute: 60 * burst } };
  const app = await startApp(readConfig(settings), world);
  await slack.as(person.id).types('/nextstep add Acme, Jane Doe');
  await slack.as(person.id).opensHome();
  await fill(postgres.url);
  for (let round = 0; round < 30; round += 1) await pressed(slack);
  const quiet = await pressedOften(slack, () => true);

  const sent = () => slack.requests.filter(({ method }) => method === 'chat.postMessage').length;
  let over = false;
  const before = sent();
  const sending = app.tick().then(() => void (over = true));
  const busy = await pressedOften(slack, () => !over);
  await sending;
  const nudges = sent() - before;

  await again(postgres.url);
  slack.failNext('chat.postMessage', { hang: true });
  over = false;
  const waiting = app.tick().then(() => void (over = true));
  while (sent() === before + nudges) await new Promise((resolve) => setTimeout(resolve, 5));
  const silent = await pressedOften(slack, () => !over);
  const before_ = over;
  const good = [quiet, busy, silent].every(({ calls }) => calls === 1) && !before_ && silent.times.length > 0;
  const row = (name: string, { times, calls }: Pressed, kept: string) => [
    name,
    ms(percentile(times, 0.5)),
    ms(percentile(times, 0.95)),
    String(times.length),
    String(calls),
    kept,
  ];
  console.log('A form, from the press in Home until Slack has it, and how many calls to Slack that took after the ack:\n');
  console.log(
    table(
      ['meanwhile', 'p50', 'p95', 'forms', 'calls', 'one call, and nobody waited for'],
      [
        row('nothing', quiet, verdict(quiet.calls === 1)),
        row(`${nudges} nudges are sent`, busy, verdict(busy.calls === 1)),
        row('Slack is silent to a nudge', silent, verdict(good)),
      ],
    ),
  );
  await waiting;
  await app.stop();
  await slack.stop();
  await postgres.stop();
  return good;
}

interface Pressed {
  readonly times: readonly number[];
  /** The most calls to Slack it took until the form was open, that one included. */
  readonly calls: number;
}

async function pressedOften(slack: LocalSlack, goesOn: () => boolean): Promise<Pressed> {
  const [times, calls]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds && goesOn(); round += 1) {
    const { took, called } = await pressed(slack);
    times.push(took);
    calls.push(called);
  }
  return { times, calls: Math.max(...calls) };
}

async function pressed(slack: LocalSlack): Promise<{ took: number; called: number }> {
  const somebody = slack.as(person.id);
  const from = slack.requests.length;
  const began = performance.now();
  const calls = () =>
    slack.requests.slice(from).filter(({ method }) => method.startsWith('views.') && method !== 'views.publish');
  await somebody.presses(somebody.home()!, 'Settings');
  while (calls()[0]?.answer === undefined) await new Promise((resolve) => setImmediate(resolve));
  const took = performance.now() - began;
  return { took, called: calls().length };
}

/** A team in which everybody has a step planned for today, and is due now. */
async function fill(url: string): Promise<void> {
  const db = await openDb(url, { deadline: 30_000, connections: 1 });
  await db.execute(sql`
    insert into people (workspace_id, user_id, name, slack_zone, locale, joined_at, next_run_at, refreshed_at)
    select ${workspace}, 'U0REP' || n, 'Rep ' || n, 'America/New_York', 'en-US', now(), '2026-11-24T14:00:00Z', '2026-11-24T14:59:00Z'
    from generate_series(0, ${burst - 1}::int) n`);
  await db.execute(sql`
    insert into prospects (workspace_id, id, owner_id, name, name_key, contacts, stage, stage_since, contacted_on, touched_on, next_nudge_at)
    select ${workspace}, gen_random_uuid(), 'U0REP' || n, 'Prospect ' || n, 'prospect ' || n, array['Jane Doe'], 'talking', '2026-01-01', '2026-11-02', '2026-11-02', '2026-11-20'
    from generate_series(0, ${burst - 1}::int) n`);
  await db.close();
}

async function again(url: string): Promise<void> {
  const db = await openDb(url, { deadline: 30_000, connections: 1 });
  await db.execute(sql`delete from deliveries where workspace_id = ${workspace}`);
  await db.execute(
    sql`update people set next_run_at = '2026-11-24T14:00:00Z', last_nudged_at = null where user_id like 'U0REP%'`,
  );
  await db.execute(
    sql`update prospects set nudged_on = null, nudges = 0, next_nudge_at = '2026-11-20' where owner_id like 'U0REP%'`,
  );
  await db.close();
}
