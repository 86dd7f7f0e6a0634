import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What waits in the outbox, of one kind and state. `age` is in seconds since the oldest was first due. */
export interface Waiting {
  readonly kind: string;
  readonly state: string;
  readonly count: number;
  readonly age: number;
}

/** What is asked for when somebody looks; never more often than every few seconds. */
export interface Looked {
  readonly waiting: readonly Waiting[];
  /** Workspaces in which the app may do nothing. */
  readonly disabled: number;
  /** Seconds that this machine's clock is ahead of the database's. */
  readonly skew: number;
}

/** How one message ended, for now. */
export interface Settled {
  readonly kind: string;
  readonly state: string;
  /** A code, never anybody's words. */
  readonly reason: string;
  /** Seconds from when it was wanted until it was recorded as sent, a look for it included; null for what was not sent. */
  readonly lag: number | null;
}

export interface Metrics {
  /** Somebody typed, pressed or submitted something; what is returned is called when it is acknowledged. */
  heard(way: string): () => void;
  /** Slack answered 429. */
  limited(method: string): void;
  settled(how: Settled): void;
  /** A line was logged. */
  logged(level: string, event: string): void;
  /** Everything, as Prometheus reads it. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

const ackBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3];
const lagBuckets = [1, 5, 15, 30, 60, 120, 300, 900, 3_600, 14_400];
/** Several who scrape ask the database once. */
const freshMs = 5_000;

/**
 * The numbers of this process, in a registry of its own. Labels are kinds, states and codes: no person, no workspace, nothing
 * anybody typed. `look` may take long or fail; then the database counts as down, and the rest is told all the same.
 */
export function openMetrics(look: () => Promise<Looked>, sockets: () => number): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const ack = new Histogram({
    name: 'nextstep_ack_seconds',
    help: 'From the arrival of what somebody did to its acknowledgement. Slack waits 3 s.',
    labelNames: ['way'],
    buckets: ackBuckets,
    registers,
  });
  const lag = new Histogram({
    name: 'nextstep_delivery_lag_seconds',
    help: 'From when a message was first due to when Slack had it.',
    labelNames: ['kind'],
    buckets: lagBuckets,
    registers,
  });
  const outcomes = new Counter({
    name: 'nextstep_deliveries_total',
    help: 'What became of messages: of each attempt, and of those that ended or passed unsaid.',
    labelNames: ['kind', 'state', 'reason'],
    registers,
  });
  const limits = new Counter({
    name: 'nextstep_slack_rate_limited_total',
    help: 'Calls that Slack answered with 429.',
    labelNames: ['method'],
    registers,
  });
  const events = new Counter({
    name: 'nextstep_log_events_total',
    help: 'Lines of the log, by event.',
    labelNames: ['level', 'event'],
    registers,
  });
  const open = new Gauge({
    name: 'nextstep_outbox_open',
    help: 'Messages in the outbox that have not ended.',
    labelNames: ['kind', 'state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'nextstep_outbox_oldest_seconds',
    help: 'How long ago the oldest open message was first due.',
    registers,
  });
  const disabled = new Gauge({
    name: 'nextstep_workspaces_disabled',
    help: 'Workspaces in which Slack lets the app do nothing.',
    registers,
  });
  const skew = new Gauge({
    name: 'nextstep_clock_skew_seconds',
    help: 'How far this machine is ahead of the database.',
    registers,
  });
  const database = new Gauge({ name: 'nextstep_database_up', help: '1 when the database answered in time.', registers });
  const connected = new Gauge({
    name: 'nextstep_slack_connections',
    help: 'Ways by which Slack reaches this process.',
    registers,
  });

  let last: { readonly at: number; readonly done: Promise<void> } | undefined;
  async function refresh(): Promise<void> {
    try {
      const looked = await look();
      database.set(1);
      skew.set(looked.skew);
      disabled.set(looked.disabled);
      open.reset();
      for (const { kind, state, count } of looked.waiting) open.set({ kind, state }, count);
      oldest.set(Math.max(0, ...looked.waiting.map(({ age }) => age)));
    } catch {
      // Old numbers would look like new ones.
      database.set(0);
      for (const gauge of [skew, oldest, disabled]) gauge.remove();
      open.reset();
    }
  }

  return {
    heard: (way) => ack.startTimer({ way }),
    limited: (method) => limits.inc({ method }),
    settled({ kind, state, reason, lag: seconds }) {
      outcomes.inc({ kind, state, reason });
      if (seconds !== null) lag.observe({ kind }, Math.max(0, seconds));
    },
    logged: (level, event) => events.inc({ level, event }),
    async text() {
      const now = process.uptime() * 1_000;
      if (!last || now - last.at > freshMs) last = { at: now, done: refresh() };
      await last.done;
      connected.set(sockets());
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}
