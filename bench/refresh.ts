import { setTimeout as sleep } from 'node:timers/promises';
import { App, SocketModeReceiver } from '@slack/bolt';
import type { LocalSlack } from '../playground/slack/local-slack.ts';
import { quiet } from '../src/slack/logger.ts';
import { localSlack, ownPostgres, person, realApp } from './stage.ts';
import { table, verdict } from './table.ts';

const everyMs = 20;

type Reason = 'warning' | 'refresh_requested';
interface Counted {
  readonly sent: number;
  readonly answered: number;
}

// Bolt's reconnecting, when it is stopped in the middle, rejects with nothing and caught by nobody.
process.on('unhandledRejection', (reason) => {
  if (reason !== undefined) throw new Error('nobody caught this', { cause: reason });
});

/** Every command that is typed while Slack renews all connections, one after the other; Bolt's own for comparison. */
export async function benchRefresh(): Promise<boolean> {
  const postgres = await ownPostgres({ fsync: false });
  const rows: string[][] = [];
  let good = true;
  for (const reason of ['warning', 'refresh_requested'] as const)
    for (const sockets of [2, 1]) {
      const ours = await measured(reason, sockets, (slack) => realApp(slack, postgres.url, { SLACK_SOCKETS: String(sockets) }));
      const bolts = await measured(reason, sockets, (slack) => boltAlone(slack, sockets));
      // A single socket that goes without a warning is promised nothing.
      const promised = sockets > 1 || reason === 'warning';
      good &&= !promised || ours.answered === ours.sent;
      rows.push([
        reason,
        String(sockets),
        said(ours),
        said(bolts),
        promised ? verdict(ours.answered === ours.sent) : 'not promised',
      ]);
    }
  await postgres.stop();
  console.log('Commands sent and answered while every connection is renewed twice, one typed every 20 ms:\n');
  console.log(table(['renewed by', 'sockets', 'answered', 'by Bolt’s own reconnecting', 'all answered'], rows));
  return good;
}

const said = ({ sent, answered }: Counted): string =>
  `${answered} of ${sent} (${((100 * answered) / sent).toFixed(answered === sent ? 0 : 1)} %)`;

async function measured(
  reason: Reason,
  sockets: number,
  start: (slack: LocalSlack) => Promise<{ stop(): Promise<unknown> }>,
): Promise<Counted> {
  const slack = await localSlack();
  const app = await start(slack);
  while (slack.sockets.open < sockets) await sleep(20);
  const answers: Promise<boolean>[] = [];
  const typed = () => slack.as(person.id).types('/nextstep help');
  // By the clock, not one after the other: a command that is lost ends at once, and would count for many.
  const typing = setInterval(() => answers.push(typed().then(({ error }) => error === undefined)), everyMs);
  for (let renewal = 0; renewal < 2 * sockets; renewal += 1) await renew(slack, reason, sockets);
  clearInterval(typing);
  const heard = await Promise.all(answers);
  await app.stop();
  await slack.stop();
  return { sent: heard.length, answered: heard.filter(Boolean).length };
}

/** Renews the oldest, and waits until it is gone and as many are open as before. */
async function renew(slack: LocalSlack, reason: Reason, sockets: number): Promise<void> {
  const before = slack.sockets.shares.length;
  slack.sockets.refresh(0, reason);
  while (slack.sockets.shares.length === before || slack.sockets.open !== sockets) await sleep(20);
}

async function boltAlone(slack: LocalSlack, sockets: number): Promise<{ stop(): Promise<unknown> }> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receivers = Array.from(
    { length: sockets },
    () => new SocketModeReceiver({ appToken: slack.appToken, logger: quiet, installerOptions: { clientOptions } }),
  );
  const app = new App({
    receiver: receivers[0]!,
    logger: quiet,
    clientOptions,
    authorize: () => Promise.resolve({ botToken: slack.botToken }),
  });
  app.command('/nextstep', ({ ack }) => ack('nothing'));
  for (const receiver of receivers.slice(1)) receiver.init(app);
  await Promise.all(receivers.map((receiver) => receiver.start()));
  return { stop: () => Promise.all(receivers.map((receiver) => receiver.stop())) };
}
