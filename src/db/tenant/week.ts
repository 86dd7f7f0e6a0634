import { addDays, dayAt, type LocalDay } from '../../domain/calendar.ts';
import { type DigestWeek, weekOf } from '../../domain/digest.ts';
import type { UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Tx } from '../client.ts';
import { firstOn, loggedIn } from './week/logged.ts';
import { quietBy } from './week/quiet.ts';
import { type Taken, takenAround } from './week/taken.ts';

/** What a team did in one ISO week, and in the one before it. */
export function weekIn(tx: Tx, workspace: WorkspaceId) {
  const log = loggedIn(tx, workspace);
  return {
    /**
     * The week that holds `day`. Steps count on the local day they were taken; what the log times by instants
     * (stages, answers, referrals, worksheets) counts by the days of `zone`. Quiet people are counted at `now`.
     * All of it is asked at once, in one round trip: nothing here may wait for the answer to something else.
     */
    async of(day: LocalDay, zone: string, names: boolean, now: Date): Promise<DigestWeek> {
      const { week, from, to } = weekOf(day);
      const ids = [firstOn(addDays(from, -7), zone), firstOn(from, zone), firstOn(addDays(to, 1), zone)] as const;
      const [taken, counts, doors, story, quiet] = await Promise.all([
        takenAround(tx, workspace, from),
        log.counts(...ids),
        log.doors(...ids),
        log.story({ from, to }, zone),
        quietBy(tx, workspace, dayAt(now, zone)),
      ]);
      const by = (user: UserId) => (names ? user : null);
      const { answers = 0, practised = 0 } = counts.find(({ latest }) => latest) ?? {};
      const [these, those] = [doorsOf(doors.filter(({ latest }) => latest)), doorsOf(doors.filter(({ latest }) => !latest))];
      return {
        week,
        from,
        to,
        ...sum(taken.days.filter((row) => row.day >= from)),
        answers,
        practised,
        opened: these.opened.map((door) => ({ name: door.name, by: by(door.by) })),
        referrals: these.referrals.map((door) => ({ from: door.referrer!, to: door.name, by: by(door.by) })),
        story: story && { ...story, by: by(story.by) },
        // By their ids, which is no ranking.
        people: names ? taken.people.toSorted((a, b) => a.user.localeCompare(b.user)) : [],
        days: daysFrom(from).map((one) => {
          const { gives, asks } = sum(taken.days.filter((row) => row.day === one));
          return { given: gives, asked: asks };
        }),
        before: {
          ...sum(taken.days.filter((row) => row.day < from)),
          answers: counts.find(({ latest }) => !latest)?.answers ?? 0,
          opened: those.opened.length,
          referrals: those.referrals.length,
        },
        quiet,
      };
    },
  };
}

const daysFrom = (monday: LocalDay): LocalDay[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at));

function sum(rows: readonly Taken[]) {
  const total = (of: (row: Taken) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    steps: total((row) => row.steps),
    gives: total((row) => row.gives),
    asks: total((row) => row.steps - row.gives),
    promisesKept: total((row) => row.kept),
  };
}

/** A door opened twice is one door, with whoever opened it last. */
function doorsOf(doors: Awaited<ReturnType<ReturnType<typeof loggedIn>['doors']>>) {
  const opened = new Map(doors.filter((door) => door.opened).map((door) => [door.prospect, door]));
  return { opened: [...opened.values()], referrals: doors.filter((door) => !door.opened) };
}
