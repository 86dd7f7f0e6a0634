import { and, eq, sql } from 'drizzle-orm';
import { heededKeys, reaching } from '../../domain/agreed-silence.ts';
import { dayAt, type LocalDay } from '../../domain/calendar.ts';
import type { ProspectId, UserId, WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { defaultRhythms, type Rhythms } from '../../domain/rhythm.ts';
import type { Db, Tx } from '../client.ts';
import { people, prospects, workspaces } from '../schema.ts';
import { dueness } from '../tenant/dueness.ts';
import { prospectsIn } from '../tenant/prospects.ts';
import { repOf } from '../tenant/rows.ts';
import { silencesIn } from '../tenant/silences.ts';
import { againstTheLog } from './log.ts';

/** Where the stored due-ness of a workspace disagrees with what it should follow from. */
export interface DueCheckup {
  /** How many were looked at. */
  readonly looked: number;
  /** What is kept about them is not what the log says. */
  readonly log: readonly ProspectId[];
  /** The day kept with them is not what the rule makes of the rest, with those whose they are. */
  readonly rule: readonly ProspectId[];
  readonly owners: readonly UserId[];
  /** Of how many reps it is about to be worked out anew, since their team's settings changed. */
  readonly stale: number;
}

/**
 * Holds the index that nudges are found by to the log: what is kept about each prospect to what the entries and steps
 * say (`againstTheLog`), and the day to the rule. In one snapshot, so that nothing is caught half-way.
 */
export function dueCheckup(db: Db, workspace: WorkspaceId, now: Date): Promise<DueCheckup> {
  return db.transaction(
    async (tx) => {
      const [team] = await tx.select({ rhythms: workspaces.rhythms }).from(workspaces).where(eq(workspaces.id, workspace));
      const rhythms = { ...defaultRhythms, ...team?.rhythms };
      const log = await againstTheLog(tx, workspace);
      const rows = await tx.select().from(people).where(eq(people.workspace, workspace));
      const found = { looked: 0, rule: [] as ProspectId[], owners: [] as UserId[], stale: 0 };
      for (const row of rows) {
        if (row.duenessStale) found.stale += 1;
        const kept = await keptOf(tx, workspace, row.user);
        const wrong = row.duenessStale ? [] : await againstTheRule(tx, workspace, kept, { rhythms, rep: repOf(row), now });
        found.looked += kept.length;
        found.rule.push(...wrong);
        if (wrong.length > 0) found.owners.push(row.user);
      }
      return { ...found, log };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

interface Kept {
  readonly prospect: Prospect;
  readonly nextNudgeAt: Date | null;
  readonly quietOn: LocalDay | null;
}

async function keptOf(tx: Tx, workspace: WorkspaceId, owner: UserId): Promise<Kept[]> {
  const { id, nextNudgeAt, quietOn } = prospects;
  const stored = await tx
    .select({ id, nextNudgeAt, quietOn })
    .from(prospects)
    .where(and(eq(prospects.workspace, workspace), eq(prospects.owner, owner), sql`not ${prospects.removed}`));
  const known = new Map((await prospectsIn(tx, workspace).of(owner)).map((prospect) => [prospect.id, prospect]));
  return stored.map((kept) => ({ ...kept, prospect: known.get(kept.id)! }));
}

interface Rule {
  readonly rhythms: Rhythms;
  readonly rep: ReturnType<typeof repOf>;
  readonly now: Date;
}

async function againstTheRule(
  tx: Tx,
  workspace: WorkspaceId,
  kept: readonly Kept[],
  { rhythms, rep, now }: Rule,
): Promise<ProspectId[]> {
  if (kept.length === 0) return [];
  const silences = await silencesIn(tx, workspace).resting([...new Set(kept.flatMap(({ prospect }) => heededKeys(prospect)))]);
  // What is over is swept up by and by, and a day further east it is over sooner.
  const today = dayAt(new Date(now.getTime() + 24 * 3_600_000), 'UTC');
  const ahead = (until: LocalDay | null | undefined) => (until && until > today ? until : null);
  return kept
    .filter(({ prospect, nextNudgeAt, quietOn }) => {
      const should = dueness(prospect, rhythms, rep);
      return (
        nextNudgeAt?.getTime() !== should.nextNudgeAt?.getTime() ||
        quietOn !== should.quietOn ||
        ahead(prospect.silentUntil) !== ahead(reaching(prospect, silences)?.until)
      );
    })
    .map(({ prospect }) => prospect.id);
}
