import { sql } from 'drizzle-orm';
import { hear, type Office } from '../../src/commands/desk.ts';
import type { Db } from '../../src/db/client.ts';
import { newId } from '../../src/db/new-id.ts';
import { transactOn } from '../../src/db/transact.ts';
import type { LocalDay } from '../../src/domain/calendar.ts';
import { openJobs } from '../../src/job-context.ts';
import { jobs } from '../../src/jobs/all.ts';
import type { JobContext } from '../../src/jobs/job.ts';
import type { Log } from '../../src/log.ts';
import { publicHolidays } from '../../src/time/holidays.ts';
import { type BreakName, breaks } from './breaks.ts';
import { chanceOf } from './chance.ts';
import type { History, Span } from './history.ts';
import type { Cast, Happening, Script } from './script.ts';
import { recordingSlack } from './slack.ts';
import { dueAt, prepare, topic } from './rows.ts';
import { keepStandings } from './standings.ts';
import { follow } from './follow.ts';

const minute = 60_000;
/** Looks at least so often, whatever seems due. */
const longest = 6 * 60 * minute;

export interface Played extends History {
  readonly beats: number;
  /** What broke on the way; nothing may. */
  readonly broken: readonly string[];
}

/** Plays a script on a migrated, empty database through the app's own jobs and desk, from each minute in which something is due to the next. */
export async function play(db: Db, script: Script, seed: number, broken: BreakName | null = null): Promise<Played> {
  const { cast, down, mute, from, until } = script;
  let now = from;
  const standings = keepStandings(cast);
  const chance = chanceOf(seed + 1);
  const slackSays = new Map<string, { zone: string; deactivated: boolean }>(
    cast.map(({ user, zone }) => [user, { zone, deactivated: false }]),
  );
  const isIn = (spans: readonly Span[], at: number): boolean => spans.some((span) => at >= span.from && at < span.to);
  const slack = recordingSlack({
    now: () => now,
    isMute: (at) => isIn(mute, at),
    chance,
    twice: broken === 'doubled',
    person(_, user) {
      const { zone, deactivated } = slackSays.get(user)!;
      // From this moment on the app knows.
      standings.change(user, now, { slackZone: zone, member: !deactivated });
      return { user, name: user, zone, locale: 'en-GB', admin: false, guest: false, deactivated };
    },
  });
  const failures: string[] = [];
  const log: Log = {
    info() {},
    debug() {},
    warn() {},
    error: (fields, event) =>
      void (isIn(mute, now) && event === 'row.failed' ? 0 : failures.push(`${event} ${JSON.stringify(fields)}`)),
  };
  const office: Office = {
    transact: transactOn(db, db),
    person: (workspace, user) => Promise.resolve(slack.directory.person(workspace, user)),
    holidays: publicHolidays,
    newId,
    newPepper: () => 'pepper of a year',
  };
  const never = new Promise<void>(() => {});

  async function beat(): Promise<void> {
    const clock = { now: () => new Date(now) };
    for (const job of jobs) {
      const opened = openJobs(db, clock, log);
      const context: JobContext = {
        ...opened,
        sweep: breaks(opened.sweep, broken),
        ...slack,
        stopping: () => false,
        outOfTime: never,
      };
      await job.run(context);
    }
  }

  async function happen({ who, what }: Happening): Promise<void> {
    const said = slackSays.get(who.user)!;
    if ('slackZone' in what) said.zone = what.slackZone;
    else if ('deactivated' in what) said.deactivated = what.deactivated;
    else if ('topic' in what) await topic(db, who, what.topic).then(() => standings.topic(who.user, now, what.topic));
    // Whoever the app still takes for gone is answered with a refusal.
    else if (!said.deactivated && standings.of(who.user).facts.member) await typed(who, what.typed);
  }

  async function typed({ workspace, user }: Cast, words: string): Promise<void> {
    const heard = {
      workspace,
      actor: user,
      channel: null,
      key: `${user} ${now} ${words}`,
      now: new Date(now),
      what: { typed: words },
    };
    const reply = await hear(office, heard);
    if (reply.errors) failures.push(`${words}: refused`);
    await follow(standings, user, words, now, (country, day) => publicHolidays(country, day as LocalDay));
  }

  await prepare(db);
  const todo = [...script.happenings];
  let beats = 0;
  for (let last = from; ;) {
    const due = Math.min(await dueAt(db), last + longest);
    const next = nextBeat(Math.max(due, last + 1), down);
    const [coming] = todo;
    if (coming && coming.at <= next) {
      todo.shift();
      now = coming.at;
      // Nobody answers while nothing runs: people try again when it does.
      if (!('typed' in coming.what) || !isIn(down, now)) await happen(coming);
      last = Math.max(last, now - 1);
      continue;
    }
    if (next >= until) break;
    now = last = next;
    beats += 1;
    await beat();
  }
  const rows = await db.execute<{
    id: string;
    to_id: string;
    period: string;
    state: string;
    reason: string | null;
    ended: number | null;
  }>(sql`
    select id, to_id, period, state, reason, extract(epoch from settled_at)::float8 * 1000 as ended from deliveries where kind = 'nudge'`);
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const shown = slack.shown.flatMap(({ key, at }) => {
    const row = byKey.get(key);
    return row ? [{ rep: row.to_id, day: row.period, at }] : [];
  });
  const kept = rows.map(({ to_id: rep, period: day, state, reason, ended }) => ({ rep, day, state, reason, ended }));
  return { lives: standings.lives(), rows: kept, shown, down, mute, until, beats, broken: failures };
}

function nextBeat(at: number, down: readonly Span[]): number {
  const beat = Math.ceil(at / minute) * minute;
  const up = down.reduce((end, span) => (end >= span.from && end < span.to ? span.to : end), beat);
  return up === beat ? beat : nextBeat(up, down);
}
