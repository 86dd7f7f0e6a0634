import type { LocalDay } from '../calendar.ts';
import type { Prospect } from '../prospect.ts';
import type { Step } from '../step.ts';
import { type Change, contacted, touched } from './change.ts';
import { draftStep, type NewStep, withTried } from './planning.ts';

export interface Happened {
  readonly day: LocalDay;
  readonly note: string | null;
  readonly answered: boolean | null;
}

/** The planned step was taken. */
export function finish(prospect: Prospect, planned: Step, happened: Happened, today: LocalDay): Change {
  const is: Step = { ...planned, state: 'done', doneOn: happened.day, note: happened.note, answered: null };
  return taken({ ...prospect, planned: null }, prospect, planned, is, happened, today);
}

/** A step that was taken without having been planned; what is planned stays planned. */
export function did(prospect: Prospect, step: NewStep, happened: Happened, today: LocalDay): Change {
  const is: Step = { ...draftStep(prospect, step), state: 'done', doneOn: happened.day, note: happened.note };
  return taken(prospect, prospect, null, is, happened, today);
}

function taken(next: Prospect, before: Prospect, was: Step | null, is: Step, happened: Happened, today: LocalDay): Change {
  const done = { ...is, answered: happened.answered };
  const counted: Prospect = {
    ...contacted(touched(next, today), happened.day),
    lastStepOn: before.lastStepOn && before.lastStepOn > happened.day ? before.lastStepOn : happened.day,
    gives: before.gives + (is.way === 'give' ? 1 : 0),
    asks: before.asks + (is.way === 'ask' ? 1 : 0),
    asksAfterNo: before.asksAfterNo + (is.way === 'ask' && before.stage === 'no' ? 1 : 0),
    tried: withTried(before.tried, is.playbook),
  };
  return {
    what: { kind: 'done', step: is.id, text: is.text, day: happened.day, note: happened.note, ...saidSo(happened) },
    before,
    after: happened.answered === null ? counted : heardOn(counted, is, happened.answered, today),
    steps: [{ was, is: done }],
  };
}

/**
 * They answered, or did not: about one done step, or (`step` null) at large. Saying it again changes nothing, and
 * without a step there is nothing they could have left unanswered.
 */
export function heard(prospect: Prospect, step: Step | null, answered: boolean, note: string | null, today: LocalDay): Change {
  return {
    what: { kind: 'answered', answered, note },
    before: prospect,
    after: heardOn(touched(prospect, today), step, answered, today),
    steps: step ? [{ was: step, is: { ...step, answered } }] : [],
  };
}

/** What happened after a step that was taken: told later, in the rep's words, with an answer where one is known. */
export function tell(prospect: Prospect, step: Step, told: Pick<Happened, 'note' | 'answered'>, today: LocalDay): Change {
  const news = told.answered === step.answered ? null : told.answered;
  const after = touched(prospect, today);
  return {
    what: { kind: 'told', step: step.id, note: told.note, answered: news },
    before: prospect,
    after: news === null ? after : heardOn(after, step, news, today),
    steps: [{ was: step, is: { ...step, note: told.note, answered: news ?? step.answered } }],
  };
}

/** One press on a done step of a won customer: it opens the way to asking for a referral. */
export function goodResult(prospect: Prospect, step: Step, today: LocalDay): Change {
  return {
    what: { kind: 'good', step: step.id },
    before: prospect,
    after: { ...touched(prospect, today), goodResultOn: today },
    steps: [{ was: step, is: { ...step, goodResult: true } }],
  };
}

/** Whoever took the step says whether its note may be told. That is no word with the person: nothing of theirs changes. */
export function share(prospect: Prospect, step: Step, shared: boolean): Change {
  return {
    what: { kind: 'shared', step: step.id, shared },
    before: prospect,
    after: prospect,
    steps: [{ was: step, is: { ...step, shared } }],
  };
}

const saidSo = ({ answered }: Happened) => (answered === null ? {} : { answered });

function heardOn(prospect: Prospect, step: Step | null, answered: boolean, today: LocalDay): Prospect {
  if (answered) return { ...contacted(prospect, today), unanswered: 0, unansweredAsks: 0 };
  if (!step || step.answered === false) return prospect;
  const ask = step.way === 'ask' ? 1 : 0;
  return { ...prospect, unanswered: prospect.unanswered + 1, unansweredAsks: prospect.unansweredAsks + ask };
}
