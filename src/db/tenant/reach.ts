import { and, eq, inArray } from 'drizzle-orm';
import { type AgreedSilence, heededKeys, reaching } from '../../domain/agreed-silence.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rhythms } from '../../domain/rhythm.ts';
import type { Tx } from '../client.ts';
import { people, prospects } from '../schema.ts';
import { dueness } from './dueness.ts';
import { Overtaken } from './overtaken.ts';
import { prospectsIn } from './prospects.ts';
import { repOf } from './rows.ts';
import { silencesIn } from './silences.ts';

/**
 * Works out anew until when others' silences reach `named`, after one was agreed or ended, and with it when each is due.
 * A new revision each: what somebody decides about them at this moment is decided anew.
 */
export async function reachAnew(tx: Tx, workspace: WorkspaceId, rhythms: Rhythms, named: readonly Prospect[]): Promise<void> {
  if (named.length === 0) return;
  const owners = inArray(people.user, [...new Set(named.map(({ owner }) => owner))]);
  const [found, reps] = await Promise.all([
    silencesIn(tx, workspace).among([...new Set(named.flatMap(heededKeys))]),
    tx
      .select()
      .from(people)
      .where(and(eq(people.workspace, workspace), owners)),
  ]);
  const calendars = new Map(reps.map((row) => [row.user, repOf(row)]));
  const changed = named
    .map((prospect) => ({ ...prospect, silentUntil: reaching(prospect, found)?.until ?? null }))
    .filter(({ silentUntil }, at) => silentUntil !== named[at]!.silentUntil);
  const written = await Promise.all(
    changed.map((prospect) =>
      tx
        .update(prospects)
        .set({
          silentUntil: prospect.silentUntil,
          revision: prospect.revision + 1,
          ...dueness(prospect, rhythms, calendars.get(prospect.owner)!),
        })
        .where(and(eq(prospects.workspace, workspace), eq(prospects.id, prospect.id), eq(prospects.revision, prospect.revision)))
        .returning({ id: prospects.id }),
    ),
  );
  if (written.some((rows) => rows.length === 0)) throw new Overtaken();
}

/** Ends a silence whose prospect is on no list any more. */
export function liftSilenceIn(tx: Tx, workspace: WorkspaceId) {
  const silences = silencesIn(tx, workspace);
  return async ({ holder, until }: AgreedSilence, rhythms: Rhythms): Promise<void> => {
    await silences.hold();
    await silences.end(holder);
    // A forgotten one leaves no name to look for; whomever it reached for longest rests until this very day.
    await reachAnew(tx, workspace, rhythms, await prospectsIn(tx, workspace).silentUntil(until));
  };
}
