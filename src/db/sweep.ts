import type { Db } from './client.ts';
import { digestSweep } from './sweep/digests.ts';
import { type DueRep, dueReps } from './sweep/due-reps.ts';
import { turnSweep } from './sweep/turns.ts';

export type { DueRep } from './sweep/due-reps.ts';
export type { RepFacts, Turn } from './sweep/turns.ts';

type Asked = Parameters<typeof dueReps> extends [unknown, ...infer Rest] ? Rest : never;

/** The few queries that look across workspaces. Only jobs are given one. */
export type Sweep = ReturnType<typeof openSweep>;

export function openSweep(db: Db) {
  return {
    ...digestSweep(db),
    ...turnSweep(db),

    /** Some of the reps the clock has to look at, workspaces by turns, in one statement. */
    dueReps: (...asked: Asked): Promise<DueRep[]> => dueReps(db, ...asked),
  };
}
