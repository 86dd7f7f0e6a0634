import { deliveryStates } from '../domain/delivery.ts';
import { censusOf, type DeadLetter, type Tally } from '../db/outbox/census.ts';
import type { DeliveryId } from '../domain/ids.ts';
import { readArgs, type Wrong } from './read-args.ts';
import { withDatabase } from './with-database.ts';
import type { CliIo, CliWord } from './word.ts';

const deadline = 60_000;

export const outbox: CliWord = {
  word: 'outbox',
  usage: 'nextstep outbox [--json]\n       nextstep outbox --again <id>',
  summary:
    'What waits to be said, how what was due in the last seven days ended, and what was given up, with the reason.\nWith --again one that was given up is said once more, by the running app; what may have arrived is looked for first.',
  async run(args, io) {
    const read = readArguments(args);
    if ('wrong' in read) {
      io.err(`${read.wrong}\nUsage: ${outbox.usage}`);
      return 2;
    }
    return withDatabase(io, { deadline, connections: 1 }, (db) => {
      const census = censusOf(db);
      return read.again ? sayAgain(census, read.again, io) : show(census, read.json, io);
    });
  },
};

type Census = ReturnType<typeof censusOf>;

async function sayAgain(census: Census, id: DeliveryId, io: CliIo): Promise<number> {
  const taken = await census.again(id, io.now());
  if (taken) io.out('It waits again: the running app takes it within seconds.');
  else io.err('No such message was given up, or it is too late to say it.');
  return taken ? 0 : 1;
}

async function show(census: Census, json: boolean, io: CliIo): Promise<number> {
  const tallies = (await census.tally(io.now())).sort(byState);
  const dead = await census.deadLetters();
  if (json) {
    for (const tally of tallies) io.out(JSON.stringify({ what: 'tally', ...tally }));
    for (const letter of dead) io.out(JSON.stringify({ what: 'given up', ...letter }));
    return 0;
  }
  if (tallies.length === 0) io.out('Nothing was due in the last seven days.');
  for (const tally of tallies) io.out(tallyLine(tally));
  if (dead.length > 0) io.out(`\nGiven up, the latest first. Say one again: nextstep outbox --again <id>`);
  for (const letter of dead) io.out(letterLine(letter));
  return 0;
}

const byState = (a: Tally, b: Tally): number =>
  deliveryStates.indexOf(a.state) - deliveryStates.indexOf(b.state) || (a.kind < b.kind ? -1 : 1) || b.count - a.count;

const tallyLine = ({ state, kind, count, reason, since }: Tally): string =>
  [state.padEnd(8), kind.padEnd(9), String(count).padStart(6), `since ${since.toISOString()}`, reason ?? ''].join('  ').trimEnd();

const letterLine = ({ id, kind, state, workspace, to, channel, dueAt, reason }: DeadLetter): string =>
  [id, kind.padEnd(9), state.padEnd(8), workspace, to ?? channel ?? '', dueAt.toISOString(), reason ?? ''].join('  ').trimEnd();

function readArguments(args: string[]): { again: DeliveryId | null; json: boolean } | Wrong {
  const read = readArgs({ args, options: { again: { type: 'string' }, json: { type: 'boolean' } } });
  if ('wrong' in read) return read;
  const { again = null, json = false } = read.values;
  if (again !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(again))
    return { wrong: '--again must be the id of a message, as "nextstep outbox" shows it.' };
  return { again: again as DeliveryId | null, json };
}
