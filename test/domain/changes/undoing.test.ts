import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeOf, type Change } from '../../../src/domain/changes/change.ts';
import { add } from '../../../src/domain/changes/keeping.ts';
import { plan } from '../../../src/domain/changes/planning.ts';
import { undo } from '../../../src/domain/changes/undoing.ts';
import type { StepId } from '../../../src/domain/ids.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import type { Step } from '../../../src/domain/step.ts';
import { dana, day, plannedProspect, someId, someProspect, tuesday } from '../some.ts';
import { live, someLife } from '../lives.ts';

/** Takes a change back from where it led. The database hands the steps over in no order. */
function takeBack({ what, after, ...change }: Change, steps = change.steps.map(({ is }) => is).toReversed()): Change {
  return undo(after, what, beforeOf({ what, after, ...change }), steps, tuesday);
}

describe('taking back', () => {
  it('restores the prospect exactly, planned step, counts and day of touch included, whatever was done', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        for (const change of live(life)) {
          const undone = takeBack(change);
          if (change.before) expect(undone.after).toEqual(change.before);
          // What was there is as it was; what it wrote is void.
          const was = new Map<StepId, Step | null>(change.steps.map((step) => [step.is.id, step.was]));
          for (const { is } of undone.steps) expect(was.get(is.id) ?? { ...is, state: 'void' }).toEqual(is);
          expect(undone.steps).toHaveLength(change.steps.length);
        }
      }),
    );
  });

  it('works backwards all the way to the adding, which becomes a removal', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const changes = live(life);
        let at: Prospect = changes.at(-1)!.after;
        for (const change of changes.toReversed()) {
          expect(at).toEqual(change.after);
          at = takeBack(change).after;
        }
        expect(at).toEqual({ ...changes[0]!.after, removed: true, planned: null, touchedOn: tuesday });
      }),
    );
  });

  it('lets the step that came go before the one that went comes back: there is room for one', () => {
    const before = plannedProspect('2026-11-24');
    const change = plan(before, { id: someId<StepId>(), by: dana, text: 'send it' }, tuesday, tuesday);
    for (const steps of [change.steps, change.steps.toReversed()]) {
      const undone = takeBack(
        change,
        steps.map(({ is }) => is),
      );
      expect(undone.steps.map(({ is }) => is.state)).toEqual(['void', 'planned']);
    }
  });

  it('leaves what others agreed meanwhile as it is, and reads an entry older than agreed keys', () => {
    const until = day('2027-03-01');
    const {
      agreedKeys: _later,
      silentUntil: _too,
      ...old
    } = someProspect({ agreedUntil: until, key: 'acme', contacts: ['Jané'] });
    const current = someProspect({ silentUntil: day('2027-02-01') });
    const { after } = undo(current, { kind: 'removed' }, { prospect: old as Prospect, steps: [] }, [], tuesday);
    expect(after).toMatchObject({ silentUntil: '2027-02-01', agreedKeys: ['acme\n', 'acme\njane'], agreedUntil: until });
  });

  it('names what was taken back', () => {
    const { after, ...change } = add(someProspect(), tuesday);
    expect(takeBack({ after, ...change }).what).toEqual({ kind: 'undone', what: 'added' });
  });
});
