import type { LocalDay } from '../calendar.ts';
import type { StepId, UserId } from '../ids.ts';
import type { Prospect } from '../prospect.ts';
import { proposedWay, type Step, type Way } from '../step.ts';
import { type Change, droppingPlanned, type Note, noted, type StepChange, touched } from './change.ts';

export interface NewStep {
  readonly id: StepId;
  readonly by: UserId;
  readonly text: string;
  readonly way?: Way;
  readonly playbook?: string | null;
  /** They were told that this will happen. */
  readonly promise?: boolean;
}

/** A step as first written, neither planned nor done yet. */
export function draftStep(
  prospect: Prospect,
  { id, by, text, way, playbook = null, promise = false }: NewStep,
): Omit<Step, 'state'> {
  return {
    id,
    prospect: prospect.id,
    by,
    text,
    way: way ?? proposedWay(text),
    playbook,
    plannedFor: null,
    promise,
    doneOn: null,
    note: null,
    answered: null,
    goodResult: false,
    shared: false,
  };
}

/** Plans the next step; a step already planned goes into history as dropped. */
export function plan(prospect: Prospect, step: NewStep, day: LocalDay, today: LocalDay): Change {
  const planned: Step = { ...draftStep(prospect, step), state: 'planned', plannedFor: day };
  return {
    what: { kind: 'planned', step: planned.id, text: planned.text, day, ...(wakes(prospect, day) && { wakes: true }) },
    before: prospect,
    after: {
      ...touched(prospect, today),
      ...(wakes(prospect, day) && { snoozedUntil: null }),
      planned,
      tried: withTried(prospect.tried, planned.playbook),
    },
    steps: [...droppingPlanned(prospect), { was: null, is: planned }],
  };
}

/** A day that is chosen now ends a snooze that was chosen before and would pass over it. */
export const wakes = ({ snoozedUntil }: Prospect, day: LocalDay): boolean => snoozedUntil !== null && day < snoozedUntil;

/** Moves the planned step to another day. */
export function move(prospect: Prospect, planned: Step, day: LocalDay, today: LocalDay, note?: Note): Change {
  const is: Step = { ...planned, plannedFor: day };
  return {
    what: { kind: 'moved', step: is.id, text: is.text, day, ...noted(note), ...(wakes(prospect, day) && { wakes: true }) },
    before: prospect,
    after: { ...touched(prospect, today), ...(wakes(prospect, day) && { snoozedUntil: null }), planned: is },
    steps: [{ was: planned, is }],
  };
}

/** Rewords the planned step; the way is proposed anew, for the new words. */
export function edit(prospect: Prospect, planned: Step, text: string, today: LocalDay): Change {
  const is: Step = { ...planned, text, way: proposedWay(text), playbook: null };
  return {
    what: { kind: 'edited', step: is.id, text },
    before: prospect,
    after: { ...touched(prospect, today), planned: is },
    steps: [{ was: planned, is }],
  };
}

export function drop(prospect: Prospect, planned: Step, today: LocalDay, note?: Note): Change {
  return {
    what: { kind: 'dropped', step: planned.id, text: planned.text, ...noted(note) },
    before: prospect,
    after: { ...touched(prospect, today), planned: null },
    steps: droppingPlanned(prospect),
  };
}

/** Marks the planned step: a give or an ask, told to them or not. Nobody is touched by it. */
export function mark(prospect: Prospect, planned: Step, marks: Partial<Pick<Step, 'way' | 'promise'>>): Change {
  const is: Step = { ...planned, ...marks };
  const change: StepChange = { was: planned, is };
  return {
    what: { kind: 'marked', step: is.id, way: is.way, promise: is.promise },
    before: prospect,
    after: { ...prospect, planned: is },
    steps: [change],
  };
}

const triedKept = 12;

export function withTried(tried: readonly string[], playbook: string | null): readonly string[] {
  return playbook ? [...tried.filter((id) => id !== playbook), playbook].slice(-triedKept) : tried;
}
