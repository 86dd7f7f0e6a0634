import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** One place for a process. Whoever dies there is followed by the next, as a supervisor would see to it. */
export interface Slot {
  readonly nth: number;
  readonly pid: number;
  /** Up, and not stopped. */
  readonly awake: boolean;
  kill(): void;
  /** SIGSTOP, and SIGCONT after so long. */
  freeze(ms: number): void;
  /** SIGTERM, and resolves with the exit code; the next process starts unless the herd has gone home. */
  ask(): Promise<number | null>;
}

export interface Broken {
  /** False when it never was up: a database or a Slack that could not be reached is a reason not to start. */
  readonly wasUp: boolean;
  readonly code: number | NodeJS.Signals | null;
  /** What it said last. */
  readonly said: string;
}

export interface Herd {
  readonly slots: readonly Slot[];
  /** Processes that ended although nobody ended them. */
  readonly broken: readonly Broken[];
  /** Resolves when every slot is up. */
  up(): Promise<void>;
  /** Wakes everybody, asks everybody to stop, and kills who does not within ten seconds. */
  home(): Promise<{ readonly slow: number }>;
}

const patience = 10_000;

/** Starts `count` processes of a bundled file; each gets the settings of its slot. */
export function startHerd(file: string, count: number, settingsOf: (nth: number) => Record<string, string>): Herd {
  const broken: Broken[] = [];
  let going = true;

  function openSlot(nth: number) {
    let child: ChildProcess;
    let ready = false;
    let frozen = false;
    let ended = Promise.resolve<number | null>(null);
    let isUp = Promise.resolve();
    const start = (): void => {
      const mine = spawn(process.execPath, [file], {
        env: { PATH: process.env['PATH'], ...settingsOf(nth) },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      child = mine;
      [ready, frozen] = [false, false];
      let meant = false;
      let said = '';
      for (const out of [mine.stdout, mine.stderr])
        out!.on('data', (bytes: Buffer) => (said = (said + String(bytes)).slice(-2_000)));
      isUp = new Promise((resolve) =>
        mine.once('message', () => {
          ready = true;
          resolve();
        }),
      );
      meaning.set(mine, () => (meant = true));
      ended = new Promise((resolve) =>
        mine.once('exit', (code, signal) => {
          if (!meant) broken.push({ wasUp: ready, code: code ?? signal, said });
          ready = false;
          resolve(code);
          // A start that fails at once must not be tried a thousand times a second.
          if (going) setTimeout(() => going && start(), meant ? 0 : 250);
        }),
      );
    };
    start();
    const mean = (): void => meaning.get(child)?.();
    return {
      nth,
      get pid() {
        return child.pid!;
      },
      get awake() {
        return ready && !frozen;
      },
      up: async () => {
        while (!ready) await Promise.race([isUp, sleep(20)]);
      },
      kill() {
        mean();
        ready = false;
        child.kill('SIGKILL');
      },
      freeze(ms: number) {
        const stopped = child;
        frozen = true;
        stopped.kill('SIGSTOP');
        setTimeout(() => {
          if (stopped === child) frozen = false;
          stopped.kill('SIGCONT');
        }, ms).unref();
      },
      wake: () => void child.kill('SIGCONT'),
      async ask() {
        mean();
        ready = false;
        child.kill('SIGTERM');
        return ended;
      },
    };
  }
  const meaning = new WeakMap<ChildProcess, () => void>();
  const slots = Array.from({ length: count }, (_, nth) => openSlot(nth));
  return {
    slots,
    broken,
    up: async () => void (await Promise.all(slots.map((slot) => slot.up()))),
    async home() {
      going = false;
      let slow = 0;
      await Promise.all(
        slots.map(async (slot) => {
          slot.wake();
          const gone = slot.ask();
          if ((await Promise.race([gone, sleep(patience, 'late' as const)])) !== 'late') return;
          slow += 1;
          slot.kill();
          await gone;
        }),
      );
      return { slow };
    },
  };
}
