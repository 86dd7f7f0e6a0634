import { and, asc, eq, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { LocalDay } from '../../domain/calendar.ts';
import type { ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import { mainContact, type Prospect } from '../../domain/prospect.ts';
import type { Tx } from '../client.ts';
import { people, prospects, steps } from '../schema.ts';
import { slots, worded } from '../worded.ts';
import { wayUp } from './doors.ts';
import { prospectOf } from './rows.ts';
import { quietBy } from './week/quiet.ts';

/** What is enough to tell people apart by name. */
export interface Known {
  readonly id: ProspectId;
  readonly owner: UserId;
  readonly name: string;
  readonly key: string;
  readonly contacts: readonly string[];
}

const planned = and(eq(steps.workspace, prospects.workspace), eq(steps.prospect, prospects.id), eq(steps.state, 'planned'));

const withPlanned = (db: Pick<Tx, 'select'>) =>
  db.select({ prospect: prospects, planned: steps }).from(prospects).leftJoin(steps, planned);

type Found = { prospect: typeof prospects.$inferSelect; planned: typeof steps.$inferSelect | null };
const found = (rows: readonly Found[]) => rows.map((row) => prospectOf(row.prospect, row.planned));

const such = (db: Pick<Tx, 'select'>, which: SQL) =>
  withPlanned(db).where(sql`${prospects.workspace} = ${slots(prospects).workspace} and not ${prospects.removed} and ${which}`);
const named = worded<{ workspace: WorkspaceId; keys: readonly string[] }, Found[]>((db) =>
  such(db, sql`${prospects.key} = any(${sql.placeholder('keys')}::text[])`),
);
const among = worded<{ workspace: WorkspaceId; ids: readonly ProspectId[] }, Found[]>((db) =>
  such(db, sql`${prospects.id} = any(${sql.placeholder('ids')}::text[]::uuid[])`),
);

/** The people of one workspace. Nothing here returns a removed one unless it says so. */
export function prospectsIn(tx: Tx, workspace: WorkspaceId) {
  const here = eq(prospects.workspace, workspace);
  const present = and(here, sql`not ${prospects.removed}`);

  const read = async (where: SQL | undefined, limit?: number): Promise<Prospect[]> => {
    const query = withPlanned(tx).where(where);
    return found(await (limit === undefined ? query : query.orderBy(asc(prospects.name)).limit(limit)));
  };

  return {
    /** Everybody in the workspace, whoever's, whose name reads like one of `keys` (`nameKey`). */
    withKeys: async (keys: readonly string[]): Promise<Prospect[]> => found(await named(tx, { workspace, keys })),

    /** Also removed ones: for forgetting every row that a name ever had. */
    everWithKeys: (keys: readonly string[]) => read(and(here, inArray(prospects.key, [...keys]))),

    async get(id: ProspectId): Promise<Prospect | null> {
      const [found] = await read(and(present, eq(prospects.id, id)));
      return found ?? null;
    },

    /** Also a removed one: for taking back what removed it. */
    async getAny(id: ProspectId): Promise<Prospect | null> {
      const [found] = await read(and(here, eq(prospects.id, id)));
      return found ?? null;
    },

    /** Also removed ones. */
    everMany: (ids: readonly ProspectId[]) =>
      ids.length ? read(and(here, inArray(prospects.id, [...ids]))) : Promise.resolve([]),

    getMany: async (ids: readonly ProspectId[]): Promise<Prospect[]> =>
      ids.length ? found(await among(tx, { workspace, ids })) : [],

    /** Everybody a rep is helping; without a rep, everybody the team is. */
    of: (owner: UserId | null) => read(owner ? and(present, eq(prospects.owner, owner)) : present),

    /** Names only, to find one by its first letters or in spite of a typo. */
    names: (owner: UserId | null): Promise<Known[]> =>
      tx
        .select({
          id: prospects.id,
          owner: prospects.owner,
          name: prospects.name,
          key: prospects.key,
          contacts: prospects.contacts,
        })
        .from(prospects)
        .where(owner ? and(present, eq(prospects.owner, owner)) : present),

    /** With a step planned for `day` or before, or somebody a nudge could speak about at `now`, or named on that day. */
    today: (owner: UserId, day: LocalDay, now: Date) => {
      const quiet = or(lte(prospects.nextNudgeAt, now), eq(prospects.nudgedOn, day));
      return read(and(present, eq(prospects.owner, owner), or(lte(steps.plannedFor, day), quiet)));
    },

    /** Whom this person opened the door to. */
    referredBy: (id: ProspectId) => read(and(present, eq(prospects.referrer, id))),

    /** How many of the team's are quiet on `day`, by stage, for a leader; nothing for anybody else, without counting. */
    quietFor: (leader: UserId, day: LocalDay) =>
      quietBy(
        tx,
        workspace,
        day,
        sql`exists (select from ${people} where ${people.workspace} = ${workspace} and ${people.user} = ${leader}
          and (${people.admin} or ${people.manager}))`,
      ),

    /** Who came through somebody: a rep's own, or the team's. */
    async referred(owner: UserId | null): Promise<ProspectId[]> {
      const mine = owner ? eq(prospects.owner, owner) : undefined;
      const rows = await tx
        .select({ id: prospects.id })
        .from(prospects)
        .where(and(present, isNotNull(prospects.referrer), mine));
      return rows.map(({ id }) => id);
    },

    /** These, whoever opened their doors, and so on up: also those who are off the list by now, because credit stays. */
    async withDoors(ids: readonly ProspectId[]): Promise<Prospect[]> {
      return ids.length ? read(and(here, inArray(prospects.id, await wayUp(tx, workspace, ids)))) : [];
    },

    /** How steps call those who opened a door to any of `people`, by their id: the contact person, else the name. */
    async doors(people: readonly Pick<Prospect, 'referrer'>[]): Promise<ReadonlyMap<ProspectId, string>> {
      const ids = people.flatMap(({ referrer }) => referrer ?? []);
      const doors = ids.length ? await read(and(present, inArray(prospects.id, ids))) : [];
      return new Map(doors.map((door) => [door.id, mainContact(door)]));
    },

    /** Whom others' silence reaches until just this day. */
    silentUntil: (day: LocalDay) => read(and(present, eq(prospects.silentUntil, day))),
  };
}
