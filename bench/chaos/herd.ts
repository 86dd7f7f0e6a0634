import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** One place for a process. Whoever dies there is followed by the next, as a supervisor would see to it. */
export interface Slot {
  readonly nth: number;
  readonly pid: number;
  /** How many processes were here before. */
  readonly life: number;
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

/** How a process ended that was asked to. */
export interface End {
  readonly code: number | null;
  readonly seconds: number;
}

export interface Herd {
  readonly slots: readonly Slot[];
  /** Processes that ended although nobody ended them. */
  readonly broken: readonly Broken[];
  /** Resolves when every slot is up, and rejects when their processes do not start. */
  up(): Promise<void>;
  /** Wakes everybody, asks everybody to stop, and kills who does not within ten seconds. */
  home(): Promise<{ readonly slow: number; readonly ends: readonly End[] }>;
}

const patience = 10_000;
const startsInVain = 5;

/** Starts `count` processes of bundled files; each gets the settings of its slot. */
export function startHerd(
  fileOf: (life: number) => string,
  count: number,
  settingsOf: (nth: number) => Record<string, string>,
): Herd {
  const broken: Broken[] = [];
  let going = true;
  // A frozen process would not even hear that it was left alone.
  const leave = (): void => slots.forEach((slot) => slot.kill());
  process.once('exit', leave);

  function openSlot(nth: number) {
    let child: ChildProcess;
    let ready = false;
    let frozen = false;
    let life = -1;
    let ended = Promise.resolve<number | null>(null);
    const start = (): void => {
      const mine = spawn(process.execPath, [fileOf((life += 1))], {
        env: { PATH: process.env['PATH'], ...settingsOf(nth) },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      child = mine;
      [ready, frozen] = [false, false];
      let meant = false;
      let said = '';
      const begin = (): void => void (ready = !meant);
      mine.once('message', begin);
      for (const out of [mine.stdout, mine.stderr])
        out!.on('data', (bytes: Buffer) => {
          said = (said + String(bytes)).slice(-2_000);
          // A process of an older version says it in its log alone.
          if (!ready && said.includes('app.ready')) begin();
        });
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
      get life() {
        return life;
      },
      get awake() {
        return ready && !frozen;
      },
      up: async () => {
        while (!ready) {
          const vain = broken.filter(({ wasUp }) => !wasUp);
          if (vain.length >= startsInVain) throw new Error(`A process does not start: ${vain.at(-1)!.said}`);
          await sleep(20);
        }
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
      const ends = await Promise.all(
        slots.map(async (slot) => {
          slot.wake();
          return endOf(slot);
        }),
      );
      process.off('exit', leave);
      return { slow: ends.filter(({ seconds }) => seconds > patience / 1_000).length, ends };
    },
  };
}

/** Asks a process to stop, and kills it when it does not within ten seconds. */
export async function endOf(slot: Pick<Slot, 'ask' | 'kill'>): Promise<End> {
  const began = performance.now();
  const asked = slot.ask();
  if ((await Promise.race([asked, sleep(patience, 'late' as const)])) === 'late') slot.kill();
  return { code: await asked, seconds: (performance.now() - began) / 1_000 };
}
