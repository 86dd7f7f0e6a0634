// Run as a process of its own, so that it can be killed: the app as `nextstep start` runs it, with numbers scaled down,
// on a machine whose clock may be wrong, and with beats that come as much sooner as everything else.
import { setTimeout as sleep } from 'node:timers/promises';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/time/clock.ts';
import { readOrders } from './orders.ts';
import { moveClock } from './wrong-clock.ts';

const { sending, beatMs, planMs = beatMs, minuteMs = planMs, skewMs } = readOrders(process.env);
if (skewMs !== 0) moveClock(skewMs);
// Nobody may be left over when the storm itself is killed.
process.on('disconnect', () => process.exit(2));
const stopped = new Promise<'stopped'>((resolve) => process.once('SIGTERM', () => resolve('stopped')));

const config = readConfig(process.env);
const world = { clock: systemClock, log: openLog(config.logLevel), sending };
const app = await startApp(config, world);
process.send?.('ready');
/** Beat after beat, as the clock would start them: planning does not hold up what is planned already. */
async function beat(everyMs: number, ...names: readonly string[]): Promise<void> {
  do await Promise.race([app.tick(names), stopped]);
  while ((await Promise.race([sleep(everyMs), stopped])) !== 'stopped');
}
await Promise.all([beat(minuteMs, 'people', 'digest', 'upkeep'), beat(planMs, 'nudge'), beat(beatMs, 'deliver')]);
await app.stop();
process.exit(0);
