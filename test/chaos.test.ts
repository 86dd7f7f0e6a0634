import { afterAll, beforeAll, expect, it } from 'vitest';
import { ours, points } from '../bench/chaos/points.ts';
import { bundleProcesses } from '../bench/chaos/processes.ts';
import { storm } from '../bench/chaos/storm.ts';
import { useDatabase } from './support/database.ts';

// The short form of `npm run chaos`: real processes, real signals, and no more of them than it takes to die once in each
// phase of a message, since each start of the app costs a second or two of this machine.
const database = useDatabase();
let processes: Awaited<ReturnType<typeof bundleProcesses>>;
beforeAll(async () => {
  processes = await bundleProcesses();
});
afterAll(() => processes.remove());

const nudges = 60;
const options = {
  ...{ seed: 5, nudges, workspaces: 3, replicas: 2, kills: 0, stops: 0, cuts: 0, faults: 0 },
  ...{ scale: 8, overSeconds: 0, limitSeconds: 200 },
};
const plan = [
  ...points.map((where) => ({ what: 'kill' as const, where, after: 1 })),
  { what: 'stop' as const, where: 'begun' as const, after: 12 },
  { what: 'stop' as const, where: 'arrived' as const, after: 2 },
];

it('processes that die at any point of a message, or freeze in the middle of it, lose no nudge and double none', async () => {
  const found = await storm(options, { url: database.url, folder: processes.folder, protocol: ours, honours: false, plan });
  const { lost, doubled, untrue, unsaid, open, leases, missed, slow, broken } = found;
  expect({ lost, doubled, untrue, unsaid, open, leases, missed, slow, broken }).toEqual({
    ...{ lost: [], doubled: [], untrue: [], unsaid: {}, open: 0, leases: 0, missed: 0, slow: 0, broken: [] },
  });
  expect(found.struck.map(({ what, where }) => `${what} ${where}`).sort()).toEqual(
    plan.map(({ what, where }) => `${what} ${where}`).sort(),
  );
  expect(found.nudges).toBe(nudges);
}, 240_000);
