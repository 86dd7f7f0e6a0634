import type { IsoWeek, LocalDay, LocalTime, WorkWeek } from '../../src/domain/calendar.ts';
import { add } from '../../src/domain/changes/keeping.ts';
import type { DigestWeek } from '../../src/domain/digest.ts';
import type { ProspectId, StepId, UserId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import type { Rep } from '../../src/domain/rep.ts';
import type { Step } from '../../src/domain/step.ts';

export const day = (text: string) => text as LocalDay;
export const days = (...texts: string[]): ReadonlySet<LocalDay> => new Set(texts.map(day));
/** A Tuesday. */
export const tuesday = day('2026-11-24');
export const weekdays: WorkWeek = { days: [1, 2, 3, 4, 5], holidays: new Set() };
export const dana = 'U0DANA' as UserId;

let made = 0;
/** A UUID, as ids are; each another. */
export const someId = <Id extends string>(): Id => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}` as Id;

/** Somebody `dana` added long ago and last had a word with on `contactedOn`; the rest as said. */
export function someProspect(told: Partial<Prospect> = {}): Prospect {
  const id = someId<ProspectId>();
  const named = { id, owner: dana, name: `Acme ${id.slice(-3)}`, key: `acme ${id.slice(-3)}`, contacts: [] };
  return { ...add(named, day('2026-11-02')).after, ...told };
}

export function someStep(told: Partial<Step> = {}): Step {
  return {
    id: someId<StepId>(),
    prospect: someId<ProspectId>(),
    by: dana,
    text: 'send Jane the checklist',
    way: 'give',
    playbook: null,
    state: 'planned',
    plannedFor: tuesday,
    promise: false,
    doneOn: null,
    note: null,
    answered: null,
    goodResult: false,
    shared: false,
    ...told,
  };
}

/** With a step planned for `plannedFor`. */
export function plannedProspect(plannedFor: string, step: Partial<Step> = {}, told: Partial<Prospect> = {}): Prospect {
  const prospect = someProspect(told);
  return { ...prospect, planned: someStep({ prospect: prospect.id, plannedFor: day(plannedFor), ...step }) };
}

export const rep: Rep = {
  user: dana,
  name: 'Dana Fox',
  zone: 'Europe/Berlin',
  locale: 'en-GB',
  admin: false,
  guest: false,
  deactivated: false,
  manager: false,
  joinedAt: new Date('2026-01-01T00:00:00Z'),
  zoneChosen: false,
  hour: '09:00' as LocalTime,
  week: weekdays,
  country: null,
  strength: 'normal',
  awayFrom: null,
  awayUntil: null,
  nextRunAt: null,
  lastNudgedAt: null,
  unreachable: null,
};

/** A week in which nothing happened. */
export const emptyWeek: DigestWeek = {
  week: '2026-W48' as IsoWeek,
  from: day('2026-11-23'),
  to: day('2026-11-29'),
  steps: 0,
  gives: 0,
  asks: 0,
  answers: 0,
  promisesKept: 0,
  practised: 0,
  opened: [],
  referrals: [],
  story: null,
  people: [],
  days: [],
  before: null,
  quiet: {},
};
