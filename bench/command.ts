import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { LocalSlack } from '../playground/slack/local-slack.ts';
import { quiet } from '../src/slack/logger.ts';
import { localSlack, ownPostgres, person, realApp } from './stage.ts';
import { ms, percentile, table, verdict } from './table.ts';
import { countTurns } from './turns.ts';

const warmUps = 100;
const rounds = 400;
const mostOver = 5;
const mostTurns = 6;

/** A logged step, command to durable reply, against a command that does nothing, on the same transport in the same run. */
export async function benchCommand(): Promise<boolean> {
  const rows: string[][] = [];
  let good = true;
  for (const mode of ['socket', 'http'] as const) {
    const postgres = await ownPostgres();
    const [slack, idleSlack] = [await localSlack(mode), await localSlack(mode)];
    const app = await realApp(slack, postgres.url);
    const idle = await noOp(idleSlack);
    const logged: number[] = [];
    const nothing: number[] = [];
    await slack.as(person.id).types('/nextstep add Acme, Jane Doe');
    for (let at = 0; at < warmUps + rounds; at += 1) {
      const [step, none] = [await timed(slack, `/nextstep did Acme: sent page ${at}`), await timed(idleSlack, '/nextstep')];
      if (at < warmUps) continue;
      logged.push(step);
      nothing.push(none);
    }
    const over = percentile(logged, 0.5) - percentile(nothing, 0.5);
    good &&= over <= mostOver;
    rows.push([
      `did, ${mode}`,
      ...[0.5, 0.95, 0.99].map((share) => `${ms(percentile(logged, share))} / ${ms(percentile(nothing, share))}`),
      `+${ms(over)}`,
      verdict(over <= mostOver),
    ]);
    await app.stop();
    await idle.stop();
    await Promise.all([slack.stop(), idleSlack.stop()]);
    await postgres.stop();
  }
  console.log(`A logged step against a command that does nothing, ${rounds} of each by turns, one in flight, fsync on:\n`);
  console.log(table(['command', 'p50 step / nothing', 'p95', 'p99', 'over at p50', `within ${mostOver} ms`], rows));
  return (await benchTurns()) && good;
}

async function timed(slack: LocalSlack, typed: string): Promise<number> {
  const began = performance.now();
  const reply = await slack.as(person.id).types(typed);
  const took = performance.now() - began;
  if (reply.error) throw new Error(`the command was answered with ${reply.error}`);
  return took;
}

async function noOp(slack: LocalSlack): Promise<{ stop(): Promise<unknown> }> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver =
    slack.mode === 'socket'
      ? new SocketModeReceiver({ appToken: slack.appToken, logger: quiet, installerOptions: { clientOptions } })
      : new HTTPReceiver({ signingSecret: slack.signingSecret, logger: quiet });
  const app = new App({ receiver, logger: quiet, clientOptions, authorize: () => Promise.resolve({ botToken: slack.botToken }) });
  app.command('/nextstep', ({ ack }) => ack('nothing'));
  const server = (await app.start(0)) as { address?(): { port: number } };
  if (slack.mode === 'http') slack.requestUrl = `http://127.0.0.1:${server.address?.().port}/slack/events`;
  return app;
}

/** Round trips to the database before the reply, counted on the wire. */
async function benchTurns(): Promise<boolean> {
  const postgres = await ownPostgres();
  const proxy = await countTurns(postgres.url);
  const slack = await localSlack();
  const app = await realApp(slack, proxy.url);
  const commands = [
    'did Acme: sent the checklist',
    'Acme: send the second page by friday',
    'done Acme: she liked it',
    'heard Acme',
    'talking Acme',
    'list',
  ];
  await slack.as(person.id).types('/nextstep add Acme, Jane Doe');
  // Twice unmeasured: the first prepares the statements, once for each connection.
  for (let round = 0; round < 12; round += 1) for (const typed of commands.slice(0, 5)) await timed(slack, `/nextstep ${typed}`);
  const rows: string[][] = [];
  let good = true;
  for (const typed of commands) {
    if (typed.startsWith('done')) await timed(slack, '/nextstep Acme: a step to finish');
    proxy.take();
    await timed(slack, `/nextstep ${typed}`);
    const turns = proxy.take();
    good &&= turns <= mostTurns;
    rows.push([typed, String(turns), verdict(turns <= mostTurns)]);
  }
  console.log('\nRound trips to the database before the reply, BEGIN and COMMIT counted, on the wire:\n');
  console.log(table(['command', 'round trips', `at most ${mostTurns}`], rows));
  await app.stop();
  await slack.stop();
  await proxy.close();
  await postgres.stop();
  return good;
}
