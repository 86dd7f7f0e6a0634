import { readStep } from '../src/domain/coach/reader.ts';
import { aims, type Count, count, heldOut, labelled, meetsAims } from '../test/support/labelled.ts';
import { ms, percentile, table, verdict } from './table.ts';

const rounds = 25;
const mostMs = 1;

/**
 * The reader against the steps its rules were written with, against steps nobody looks at to write a rule, and its speed.
 * Of the latter nothing is printed but counts.
 */
export async function benchReader(): Promise<boolean> {
  const dev = labelled('dev');
  const unseen = heldOut().map((file) => ({ file, steps: labelled(file) }));
  const kept = show('dev', count(dev));
  // Told and never failed on: rules bent until these counts are good would no longer be measured by them.
  for (const { file, steps } of unseen) show(`${file}, held out`, count(steps));
  const together = unseen.flatMap(({ steps }) => steps);
  show('all held out', count(together));
  const fast = timed([...dev, ...together].map(({ step }) => step));
  return Promise.resolve(kept && fast);
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function show(name: string, counted: Count): boolean {
  const { good, accused, poor, caught, right, tallies } = counted;
  console.log(`${name}: ${good} good and ${poor} poor steps\n`);
  const rows = tallies.map((tally) => [
    tally.code,
    ...[tally.labelled, tally.caught, tally.right].map(String),
    share(tally.right, tally.said),
    share(tally.right, tally.labelled),
  ]);
  console.log(table(['code', 'labelled', 'caught', 'right code', 'precision', 'recall'], rows));
  const sums = [
    [
      'good steps accused',
      `${accused} of ${good}`,
      share(accused, good),
      `at most ${share(aims.accused, 1)}`,
      verdict(accused <= aims.accused * good),
    ],
    [
      'poor steps caught',
      `${caught} of ${poor}`,
      share(caught, poor),
      `at least ${share(aims.caught, 1)}`,
      verdict(caught >= aims.caught * poor),
    ],
    [
      'with the right code',
      `${right} of ${caught}`,
      share(right, caught),
      `at least ${share(aims.right, 1)}`,
      verdict(right >= aims.right * caught),
    ],
  ];
  console.log(`\n${table(['', 'steps', 'share', 'aim', 'reached'], sums)}\n`);
  return meetsAims(counted);
}

/** Each step by its median over some rounds, so that a pause of the machine is not taken for a slow step. */
function timed(steps: readonly string[]): boolean {
  const long = 'Send Jane the two dates and the map of the site, then follow up with everyone who has not answered. '.repeat(30);
  const all = [...steps, long.slice(0, 3_000)];
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, step] of all.entries()) {
      const began = performance.now();
      readStep(step);
      times[at]!.push(performance.now() - began);
    }
  }
  const each = times.map((own) => percentile(own, 0.5));
  const slowest = Math.max(...each);
  console.log(`One step read, text alone, ${all.length} steps, one of 3,000 characters, of which the first 500 are read:\n`);
  const values = [percentile(each, 0.5), percentile(each, 0.99), slowest];
  console.log(table(['p50', 'p99', 'max', `under ${mostMs} ms`], [[...values.map(ms), verdict(slowest < mostMs)]]));
  return slowest < mostMs;
}
