import { agreedAnew } from '../agreed-silence.ts';
import type { LocalDay } from '../calendar.ts';
import type { Prospect } from '../prospect.ts';
import { placeOf, type Stage } from '../stage.ts';
import { type Change, contacted, droppingPlanned, type Note, noted, touched } from './change.ts';

export interface Standing {
  readonly stage: Stage;
  /** For `not now`: the agreed date, until which the whole team is silent. */
  readonly until: LocalDay | null;
  readonly reason: string | null;
}

/**
 * Changes the stage. A step planned on the way to somewhere else is dropped: what was meant to move a
 * deal along is no longer the right thing to do after a yes, a no or a not now.
 */
export function changeStage(prospect: Prospect, { stage, until, reason }: Standing, today: LocalDay): Change {
  const turns = placeOf(stage) !== placeOf(prospect.stage) || stage === 'not now' || stage === 'no';
  const answered = turns && placeOf(stage) !== 'heading' ? { unanswered: 0, unansweredAsks: 0 } : {};
  return {
    what: { kind: 'staged', from: prospect.stage, to: stage, until, reason },
    before: prospect,
    after: {
      ...contacted(touched(prospect, today), today),
      ...answered,
      stage,
      stageSince: stage === prospect.stage ? prospect.stageSince : today,
      agreedUntil: until,
      agreedKeys: until && agreedAnew(prospect),
      reason,
      planned: turns ? null : prospect.planned,
    },
    steps: turns ? droppingPlanned(prospect) : [],
  };
}

/** No nudges about them until then; a planned step keeps its day. */
export function snooze(prospect: Prospect, until: LocalDay, today: LocalDay, note?: Note): Change {
  return {
    what: { kind: 'snoozed', until, ...noted(note) },
    before: prospect,
    after: { ...touched(prospect, today), snoozedUntil: until, snoozes: prospect.snoozes + 1 },
    steps: [],
  };
}

/** Nudges about them as ever. */
export function wake(prospect: Prospect, today: LocalDay, note?: Note): Change {
  return {
    what: { kind: 'snoozed', until: today, over: true, ...noted(note) },
    before: prospect,
    after: { ...touched(prospect, today), snoozedUntil: null },
    steps: [],
  };
}

/** The rhythm from now on is twice as slow. */
export function slowDown(prospect: Prospect, today: LocalDay): Change {
  const after = { ...touched(prospect, today), slower: prospect.slower + 1, snoozes: 0 };
  return { what: { kind: 'slowed' }, before: prospect, after, steps: [] };
}

/** Do not contact: final for the whole team. */
export function stop(prospect: Prospect, today: LocalDay, note?: Note): Change {
  return {
    what: { kind: 'stopped', ...noted(note) },
    before: prospect,
    after: { ...touched(prospect, today), stopped: true, planned: null },
    steps: droppingPlanned(prospect),
  };
}

/** An admin lifts a stop, with a reason. */
export function lift(prospect: Prospect, reason: string, today: LocalDay): Change {
  const after = { ...touched(prospect, today), stopped: false };
  return { what: { kind: 'lifted', reason }, before: prospect, after, steps: [] };
}
