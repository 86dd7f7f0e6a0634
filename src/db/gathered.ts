import DataLoader from 'dataloader';
import { byWorkspace } from '../domain/by-workspace.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { failureOf } from './failure.ts';

interface Asked {
  readonly workspace: WorkspaceId;
}

/**
 * Work that is asked for one by one and done together: what is asked for in one turn of the event loop is one call of
 * `together` for each workspace, which answers in the order it was asked and is all or nothing. No workspace waits for
 * another's. When it fails for several by something that may be about one of them, each is done by itself.
 */
export function gathered<One extends Asked, Answer>(
  together: (workspace: WorkspaceId, asked: readonly One[]) => Promise<readonly Answer[]>,
): (asked: One) => Promise<Answer> {
  async function answersTo(asked: readonly One[]): Promise<readonly (() => Promise<Answer>)[]> {
    try {
      const answers = await together(asked[0]!.workspace, asked);
      return answers.map((answer) => () => Promise.resolve(answer));
    } catch (error) {
      if (asked.length === 1 || !/^(?:fault|conflict|duplicate)$/.test(failureOf(error)))
        return asked.map(() => () => Promise.reject(error));
      return asked.map((one) => async () => (await answersTo([one]))[0]!());
    }
  }
  // The loader answers everybody at once, so it answers with promises.
  const loader = new DataLoader<One, { readonly answer: Promise<Answer> }>(
    (asked) => {
      const answers = new Map<One, { readonly answer: Promise<Answer> }>();
      for (const group of byWorkspace(asked)) {
        const all = answersTo(group);
        group.forEach((one, nth) => answers.set(one, { answer: all.then((each) => each[nth]!()) }));
      }
      return Promise.resolve(asked.map((one) => answers.get(one)!));
    },
    // The same question twice is two: rows change in between.
    { cache: false },
  );
  return async (asked) => (await loader.load(asked)).answer;
}
