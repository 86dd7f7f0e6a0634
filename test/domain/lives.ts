import fc from 'fast-check';
import { addDays, type LocalDay } from '../../src/domain/calendar.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import { did, finish, goodResult, heard } from '../../src/domain/changes/doing.ts';
import { add, addContact, hand, rename } from '../../src/domain/changes/keeping.ts';
import { drop, edit, mark, move, plan } from '../../src/domain/changes/planning.ts';
import { changeStage, lift, slowDown, snooze, stop } from '../../src/domain/changes/standing.ts';
import type { ProspectId, StepId, UserId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { type Stage, stages } from '../../src/domain/stage.ts';
import type { Step } from '../../src/domain/step.ts';
import { dana, day, someId } from './some.ts';

const acts = [
  'plan',
  'move',
  'edit',
  'drop',
  'mark',
  'finish',
  'did',
  'heard',
  'good',
  'stage',
  'snooze',
  'slower',
  'contact',
  'rename',
] as const;
/** What few do, and what makes a prospect another's or nobody's. */
const rareActs = ['hand', 'stop', 'lift'] as const;

/** One thing somebody does about a prospect, so many days after the one before. */
export interface Act {
  readonly act: (typeof acts)[number] | (typeof rareActs)[number];
  readonly later: number;
  readonly days: number;
  readonly yes: boolean | null;
  readonly stage: Stage;
}

const actOf = (kinds: readonly Act['act'][]): fc.Arbitrary<Act> =>
  fc.record({
    act: fc.constantFrom(...kinds),
    later: fc.oneof({ weight: 6, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.integer({ min: 7, max: 60 }) }),
    days: fc.nat(20),
    yes: fc.constantFrom(true, false, null),
    stage: fc.constantFrom(...stages),
  });

export const someLife = fc.array(actOf([...acts, ...rareActs]), { maxLength: 25 });
/** A life without hand-overs and stops. */
export const plainLife = fc.array(actOf(acts), { maxLength: 24, size: 'max' });
/** How a life may end: a silence agreed, and then another name, somebody named, another day, or a new beginning. */
export const restingEnd: fc.Arbitrary<readonly Act[]> = fc
  .array(
    fc.record({
      act: fc.constantFrom('stage', 'rename', 'contact', 'plan'),
      later: fc.nat(2),
      days: fc.integer({ min: 5, max: 20 }),
      yes: fc.constant(true),
      stage: fc.constantFrom('not now', 'not now', 'not now', 'talking'),
    }),
    { maxLength: 4 },
  )
  .map((after) => [{ act: 'stage', later: 0, days: 14, yes: true, stage: 'not now' }, ...after]);

/** The day on which every life is told to its end. */
export const toldOn = day('2026-08-14');

/** Lives it: the adding, then every act that is possible when its turn comes, so that the last is on `toldOn`. */
export function live(life: readonly Act[], name = 'Acme', contacts: readonly string[] = ['Jane'], owner = dana): Change[] {
  let today = addDays(toldOn, -life.reduce((sum, { later }) => sum + later, 0));
  const prospect = add({ id: someId<ProspectId>(), owner, name, key: name.toLowerCase(), contacts }, today);
  const changes: Change[] = [{ ...prospect, after: { ...prospect.after, revision: 1 } }];
  const done: Step[] = [];
  for (const act of life) {
    today = addDays(today, act.later);
    const change = changeBy(act, changes.at(-1)!.after, done.at(-1) ?? null, today);
    if (!change) continue;
    changes.push({ ...change, after: { ...change.after, revision: changes.length + 1 } });
    for (const { is } of change.steps) {
      if (is.state !== 'done') continue;
      const at = done.findIndex(({ id }) => id === is.id);
      done.splice(at < 0 ? done.length : at, 1, is);
    }
  }
  return changes;
}

function changeBy({ act, days, yes, stage }: Act, prospect: Prospect, last: Step | null, today: LocalDay): Change | null {
  const { planned } = prospect;
  const ahead = addDays(today, days);
  const happened = { day: yes ? today : addDays(today, -(days % 4)), note: yes ? 'she said yes' : null, answered: yes };
  const step = {
    id: someId<StepId>(),
    by: dana,
    text: yes ? 'ask Jane for a date' : 'send the notes',
    playbook: yes === null ? 'FC1' : null,
  };
  switch (act) {
    case 'plan':
      return plan(prospect, step, ahead, today);
    case 'move':
      return planned && move(prospect, planned, ahead, today);
    case 'edit':
      return planned && edit(prospect, planned, step.text, today);
    case 'drop':
      return planned && drop(prospect, planned, today);
    case 'mark':
      return planned && mark(prospect, planned, { promise: yes === true });
    case 'finish':
      return planned && finish(prospect, planned, happened, today);
    case 'did':
      return did(prospect, step, happened, today);
    case 'heard':
      return heard(prospect, last, yes === true, happened.note, today);
    case 'good':
      return last && goodResult(prospect, last, today);
    case 'stage':
      return changeStage(prospect, { stage, until: stage === 'not now' && yes ? ahead : null, reason: null }, today);
    case 'snooze':
      return snooze(prospect, ahead, today);
    case 'slower':
      return slowDown(prospect, today);
    case 'contact':
      return addContact(prospect, 'Sam', (other) => other === 'Sam', today);
    case 'rename':
      return prospect.key.endsWith(' corp')
        ? rename(prospect, prospect.name.slice(0, -5), prospect.key.slice(0, -5), today)
        : rename(prospect, `${prospect.name} Corp`, `${prospect.key} corp`, today);
    case 'hand':
      return hand(prospect, (yes ? dana : 'U0BEN') as UserId, today);
    case 'stop':
      return stop(prospect, today);
    case 'lift':
      return lift(prospect, 'they wrote again', today);
  }
}
