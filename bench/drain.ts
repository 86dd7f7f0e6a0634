import { beatSeconds, defaultSending } from '../src/domain/sending.ts';
import { openDrain } from './drain-scene.ts';
import { answered, elsewhere, others } from './neighbours.ts';
import { ms, percentile, table, verdict } from './table.ts';

const nudges = 10_000;
/** Everything is so much quicker than in earnest. */
const scale = 15;
const perSecond = (defaultSending.perMinute / 60) * scale;
/** How long anything may take is not scaled: the machine is not quicker. */
const sending = { ...defaultSending, gatherSeconds: defaultSending.gatherSeconds / scale };
const beatMs = (beatSeconds * 1_000) / scale;
const minuteMs = 60_000 / scale;
/** Ten times as often as in earnest: what another workspace waits for should be others, and not the next minute. */
const planMs = minuteMs / 10;
const beats = { beatMs, planMs, minuteMs };

const mostOfFloor = 1.05;
const mostCpu = 2;
/** For another workspace's nudge and command. */
const mostWait = 1_000;
const commands = 40;

/** Ten thousand nudges by one process of the app: as fast as it can, and at Slack's pace. */
export async function benchDrain(): Promise<boolean> {
  const atOnce = await drainAtOnce();
  const atPace = await drainAtPace();
  return atOnce && atPace;
}

/** What a nudge costs a process that has enough to do: at a pace it sleeps and wakes between any few, which costs, too. */
async function drainAtOnce(): Promise<boolean> {
  const scene = await openDrain({ nudges, workspaces: 5, sending: { ...sending, perMinute: 600_000 }, ...beats });
  try {
    const draining = await scene.begin();
    const took = await draining.sent;
    const cost = await draining.cost();
    const bare = await scene.barePost();
    console.log(`${nudges.toLocaleString()} nudges of five workspaces, as fast as one process can; planning and sending.\n`);
    console.log(
      table(
        ['all planned', 'all sent', 'a second', 'processor for a nudge', `at most ${mostCpu} ms`, 'for its bare post', 'ratio'],
        [
          [
            seconds(await draining.planned),
            seconds(took),
            (nudges / took).toFixed(0),
            costOf(cost),
            cost === null ? '' : verdict(cost <= mostCpu),
            costOf(bare),
            cost === null ? '' : (cost / bare).toFixed(2),
          ],
        ],
      ),
    );
    return (cost ?? 0) <= mostCpu;
  } finally {
    await scene.close();
  }
}

/** How much longer than the pace alone, time scaled, and whether anybody else waits for it. */
async function drainAtPace(): Promise<boolean> {
  const scene = await openDrain({
    nudges,
    workspaces: 1,
    sending: { ...sending, perMinute: perSecond * 60 },
    ...beats,
  });
  const { db, slack } = scene;
  try {
    await answered(slack, 10, 0);
    const alone = { commands: await answered(slack, commands, 0), nudges: await elsewhere(db, nudges, 0) };
    const idle = await scene.idle();
    const draining = await scene.begin();
    const [asked, told] = await Promise.all([
      answered(slack, commands, 200),
      elsewhere(db, nudges, others),
      draining.sent.catch(() => 0),
    ]);
    const took = await draining.sent;
    const cost = await draining.cost();
    const ratio = took / (nudges / perSecond);
    console.log(
      `\n${nudges.toLocaleString()} nudges of one workspace at 300 a minute, all due at once, time ${scale} times quicker, one process of the app.\n`,
    );
    console.log(
      table(
        ['all planned', 'all sent', 'the pace alone', 'ratio', `at most ${mostOfFloor}`],
        [
          [
            seconds(await draining.planned),
            seconds(took),
            seconds(nudges / perSecond),
            ratio.toFixed(3),
            verdict(ratio <= mostOfFloor),
          ],
        ],
      ),
    );
    const idleInAll = idle === null ? null : (idle * took) / nudges;
    const more = cost === null || idleInAll === null ? null : cost - idleInAll;
    console.log(
      '\nProcessor time of the process for a nudge, planning and sending, and what its beats cost with nothing to do.\n',
    );
    console.log(table(['in all', 'with nothing to do', 'more'], [[costOf(cost), costOf(idleInAll), costOf(more)]]));
    const row = (what: string, quiet: readonly number[], busy: readonly number[]) => [
      what,
      ...[quiet, busy].flatMap((times) => [ms(percentile(times, 0.5)), ms(Math.max(...times))]),
      verdict(Math.max(...busy) <= mostWait),
    ];
    console.log('\nMeanwhile, of another workspace: rows of its own, as the app holds one token.\n');
    console.log(
      table(
        ['', 'alone, median', 'slowest', 'meanwhile, median', 'slowest', 'within 1 s'],
        [row(`a command (${commands})`, alone.commands, asked), row(`a nudge, from due to sent (${others})`, alone.nudges, told)],
      ),
    );
    return ratio <= mostOfFloor && Math.max(...asked, ...told) <= mostWait;
  } finally {
    await scene.close();
  }
}

const seconds = (value: number | null): string => (value === null ? 'never' : `${value.toFixed(1)} s`);
const costOf = (cost: number | null): string => (cost === null ? 'not told' : ms(cost));
