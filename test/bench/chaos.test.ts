import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openFate, planDisasters } from '../../bench/chaos/disasters.ts';
import type { Slot } from '../../bench/chaos/herd.ts';
import { judge } from '../../bench/chaos/judge.ts';
import { drawLots } from '../../bench/chaos/lot.ts';
import { readStorm } from '../../bench/chaos/options.ts';
import { putUp, settle, townsfolk } from '../../bench/chaos/town.ts';
import { judgeTyped } from '../../bench/chaos/typing.ts';
import { hearStatements, type Statement } from '../../bench/chaos/wire.ts';
import { localSlack } from '../../bench/stage.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();

it('a storm is judged by what Slack shows and by the rows, each against the other', async () => {
  const slack = await localSlack('socket', townsfolk(7));
  const { workspace, botToken, apiUrl } = slack;
  await settle(database.db, { many: 7, towns: 3 });
  await putUp(database.db);
  const ends: readonly (readonly [string, string | null, number])[] = [
    ['sent', null, 1],
    ['sent', null, 0],
    ['sent', null, 3],
    ['skipped', 'late', 0],
    ['skipped', 'late', 1],
    ['unknown', 'timeout', 1],
    ['sending', null, 0],
  ];
  for (const [nth, [state, reason, times]] of ends.entries()) {
    const user = `U0R00000${nth}`;
    await database.db.execute(sql`update deliveries set state = ${state}, reason = ${reason} where to_id = ${user}`);
    for (let time = 0; time < times; time++)
      await fetch(`${apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ channel: user, text: 'A nudge' },
          metadata: { event_type: 'nextstep_delivery', event_payload: { key: `${nth} ${time}` } },
        }),
      });
  }
  expect(workspace.messages).toHaveLength(6);
  await database.db.execute(sql`update deliveries set lease_until = now() where state = 'sending'`);
  expect(await judge(database.db, slack)).toEqual({
    nudges: 7,
    lost: ['U0R000001: sent', 'U0R000006: sending'],
    doubled: ['U0R000002: sent', 'U0R000002: sent'],
    untrue: ['U0R000001: sent, not shown', 'U0R000004: skipped late, and shown'],
    unsaid: { 'skipped late': 1 },
    ...{ unsure: 1, open: 1, leases: 1 },
  });
  await slack.stop();
});

it('a command is lost when it was acknowledged, is not in the log, and nobody was told', () => {
  const answers = new Map([
    ['a', { error: undefined, text: 'Noted.' }],
    ['b', { error: undefined, text: 'Still on it, one moment.' }],
    ['c', { error: undefined, text: '' }],
    ['d', { error: undefined, text: 'This was not saved.' }],
    ['e', { error: 'operation_timeout', text: '' }],
    ['f', { error: 'operation_timeout', text: '' }],
  ]);
  const logged = new Map([
    ['a', 1],
    ['f', 2],
  ]);
  expect(judgeTyped(answers, logged)).toEqual({
    commands: 6,
    unanswered: ['e: operation_timeout', 'f: operation_timeout'],
    turnedDown: ['d: "This was not saved."'],
    lost: ['b: "Still on it, one moment."', 'c: ""'],
    doubled: ['f: 2 times'],
  });
});

describe('the ears on the wire', () => {
  const id = '01234567-89ab-7cde-8f01-23456789abcd';
  const int32 = (number: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(number);
    return bytes;
  };
  const frame = (type: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
  const parse = (name: string, words: string): Buffer => frame('P', Buffer.from(`${name}\0${words}\0\0\0`));
  const bind = (name: string, ...values: string[]): Buffer =>
    frame(
      'B',
      Buffer.concat([
        Buffer.from(`\0${name}\0\0\0\0`),
        Buffer.from([values.length]),
        ...values.flatMap((value) => [int32(value.length), Buffer.from(value)]),
        Buffer.from([0, 0]),
      ]),
    );
  const sync = frame('S', Buffer.alloc(0));
  const done = frame('Z', Buffer.from('I'));

  it('know a prepared statement by its name, its values, and the answer that is its own, however the bytes are cut', () => {
    const heard: unknown[] = [];
    const ears = hearStatements({
      asked: ({ sql: words, values }: Statement) => (heard.push(['asked', words, values]), 'pass'),
      answered: ({ sql: words }, uuids) => (heard.push(['answered', words, uuids]), words === 'two' ? 'keep' : 'pass'),
    });
    const greeting = Buffer.concat([int32(8), int32(196_608)]);
    const asks = Buffer.concat([greeting, parse('s1', 'one'), bind('s1', 'x', id), sync, parse('s2', 'two'), bind('s2'), sync]);
    for (const byte of asks) expect(ears.toServer(Buffer.from([byte]))).toBe('pass');
    const row = frame('D', Buffer.from(`..${id}`));
    expect(ears.toClient(Buffer.concat([row, done]))).toBe('pass');
    expect(ears.toClient(done)).toBe('keep');
    expect(ears.toServer(Buffer.concat([bind('s1', 'again', id), sync]))).toBe('pass');
    expect(heard).toEqual([
      ['asked', 'one', ['x', id]],
      ['asked', 'two', []],
      ['answered', 'one', [id]],
      ['answered', 'two', []],
      ['asked', 'one', ['again', id]],
    ]);
  });
});

describe('fate', () => {
  it('plans as many disasters as were asked for, the same for the same seed', () => {
    const options = readStorm(['--seed', '7', '--kills', '20', '--stops', '6', '--nudges', '1000']);
    const plan = planDisasters(options);
    expect(plan).toEqual(planDisasters(options));
    expect(plan).not.toEqual(planDisasters({ ...options, seed: 8 }));
    expect(plan.filter(({ what }) => what === 'kill')).toHaveLength(20);
    expect(plan.filter(({ where }) => where === 'any moment')).toHaveLength(13);
    expect(plan.every(({ after }) => after < 900)).toBe(true);
  });

  it('strikes whoever is at the point, once, and counts what never came', () => {
    const done: string[] = [];
    const slot = (nth: number): Slot => ({
      ...{ nth, pid: 0, life: 0, awake: true },
      kill: () => void done.push(`kill ${nth}`),
      freeze: (ms) => void done.push(`freeze ${nth} ${ms}`),
      ask: () => Promise.resolve(0),
    });
    const watched = { heldBy: () => ['held'], forget: ({ nth }: Slot) => void done.push(`forget ${nth}`) };
    const plan = [
      { what: 'kill' as const, where: 'begun' as const, after: 2 },
      { what: 'stop' as const, where: 'accepted' as const, after: 1 },
      { what: 'kill' as const, where: 'marked' as const, after: 9 },
    ];
    const fate = openFate(plan, () => [], { lot: drawLots(1), frozenMs: 40, watched });
    expect(fate.at('begun', slot(0), 'a')).toBeNull();
    fate.moveOn();
    fate.moveOn();
    expect(fate.at('claimed', slot(0), 'a')).toBeNull();
    expect(fate.at('begun', slot(1), 'a')).toBe('kill');
    expect(fate.at('begun', slot(1), 'b')).toBeNull();
    expect(fate.at('accepted', slot(0), 'c')).toBe('stop');
    expect(done).toEqual(['kill 1', 'forget 1', 'freeze 0 40']);
    expect(fate.struck.map(({ slot: nth, key, held }) => [nth, key, held])).toEqual([
      [1, 'a', ['held']],
      [0, 'c', ['held']],
    ]);
    expect(fate.left).toBe(1);
  });
});
