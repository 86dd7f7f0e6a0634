import { stopwatch } from '../../time/clock.ts';
import { type Finding, ok, skipped, warning, wrong } from './finding.ts';

/** A nudge a few seconds early or late is nobody's trouble. */
const some = 5;
/** Slack's signed requests are believed for five minutes. */
const tooMuch = 300;

/** Compares this machine's clock with another's. `ask` answers with their time, or why not. */
export async function clockFinding(
  now: () => Date,
  whose: string,
  ask: () => Promise<Date | { readonly no: string }>,
  precision = 0,
): Promise<Finding> {
  const [before, began] = [now().getTime(), stopwatch()];
  const theirs = await ask();
  const took = stopwatch() - began;
  if (!(theirs instanceof Date)) return skipped('clock', `${whose} did not tell its time (${theirs.no})`);
  const seconds = (before + took / 2 - (theirs.getTime() + precision / 2)) / 1_000;
  const off = Math.abs(seconds);
  if (off <= some) return ok('clock', `this machine and ${whose} agree on the time`);
  const said = `this machine is ${off < 120 ? `${Math.round(off)} seconds` : `${Math.round(off / 60)} minutes`} ${seconds > 0 ? 'ahead of' : 'behind'} ${whose}`;
  const fix = 'Let NTP set the clocks.';
  if (off <= tooMuch) return warning('clock', said, fix);
  return wrong('clock', said, `${fix} Nudges come at the wrong time, and signed requests are refused.`);
}
