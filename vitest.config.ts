import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/server.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A third of a run waits for deadlines, sockets and servers: one file more at once than there are processors, and
    // not so many on a large machine that the one PostgreSQL behind them runs out of connections.
    maxWorkers: Math.min(availableParallelism() + 1, 6),
    // Files of a worker share its modules: reading the app anew for each of them took a third of a run. No module keeps
    // what a test could meet again, and each file has a database and a local Slack of its own.
    isolate: false,
    // What failed, in full; of what passed, a dot.
    reporters: ['dot'],
    slowTestThreshold: 5_000,
    silent: 'passed-only',
  },
});
