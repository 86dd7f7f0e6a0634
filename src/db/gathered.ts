import DataLoader from 'dataloader';
import { byWorkspace } from '../domain/by-workspace.ts';
import type { WorkspaceId } from '../domain/ids.ts';

interface Asked {
  readonly workspace: WorkspaceId;
}

/**
 * Work that is asked for one by one and done together: what is asked for in one turn of the event loop is one call of
 * `together` for each workspace, which answers in the order it was asked. When that fails, each is done by itself, so that
 * one costs none of the others theirs; `together` must be all or nothing.
 */
export function gathered<One extends Asked, Answer>(
  together: (workspace: WorkspaceId, asked: readonly One[]) => Promise<readonly Answer[]>,
): (asked: One) => Promise<Answer> {
  const answersTo = async (asked: readonly One[]): Promise<readonly (Answer | Error)[]> => {
    const { workspace } = asked[0]!;
    try {
      return await together(workspace, asked);
    } catch (error) {
      if (asked.length === 1) return [error instanceof Error ? error : new Error(String(error))];
      return (await Promise.all(asked.map((one) => answersTo([one])))).flat();
    }
  };
  const loader = new DataLoader<One, Answer>(
    async (asked) => {
      const answers = new Map<One, Answer | Error>();
      const answer = async (group: readonly One[]): Promise<void> => {
        const theirs = await answersTo(group);
        group.forEach((one, nth) => answers.set(one, theirs[nth]!));
      };
      await Promise.all(byWorkspace(asked).map(answer));
      return asked.map((one) => answers.get(one)!);
    },
    // The same question twice is two: rows change in between.
    { cache: false },
  );
  return (asked) => loader.load(asked);
}
