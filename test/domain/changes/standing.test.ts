import { describe, expect, it } from 'vitest';
import { changeStage, lift, slowDown, snooze, stop } from '../../../src/domain/changes/standing.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import type { Stage } from '../../../src/domain/stage.ts';
import { day, plannedProspect, someProspect, tuesday } from '../some.ts';

const to = (prospect: Prospect, stage: Stage) => changeStage(prospect, { stage, until: null, reason: null }, tuesday);

describe('a new stage', () => {
  it('begins today, is a word with them, and forgets no ask that came after a no', () => {
    const { after, what } = to(someProspect({ stage: 'talking', asksAfterNo: 3, asks: 5 }), 'deciding');
    expect(after).toMatchObject({
      stage: 'deciding',
      stageSince: tuesday,
      contactedOn: tuesday,
      touchedOn: tuesday,
      asksAfterNo: 3,
      asks: 5,
    });
    expect(what).toMatchObject({ kind: 'staged', from: 'talking', to: 'deciding' });
  });

  it('said again is a word with them and no new beginning', () => {
    const before = someProspect({ stage: 'won', stageSince: day('2026-06-01'), asksAfterNo: 2 });
    expect(to(before, 'won').after).toMatchObject({ stageSince: '2026-06-01', contactedOn: tuesday, asksAfterNo: 2 });
  });

  it.each`
    from          | stage        | planned      | why
    ${'new'}      | ${'talking'} | ${'stays'}   | ${'still on the way to a yes'}
    ${'deciding'} | ${'talking'} | ${'stays'}   | ${'a step back is on the way too'}
    ${'deciding'} | ${'won'}     | ${'dropped'} | ${'it was for a sale that is opened now'}
    ${'deciding'} | ${'no'}      | ${'dropped'} | ${'a no is a no'}
    ${'talking'}  | ${'not now'} | ${'dropped'} | ${'silence was agreed'}
    ${'not now'}  | ${'not now'} | ${'dropped'} | ${'a new date was agreed'}
    ${'no'}       | ${'talking'} | ${'dropped'} | ${'what was meant for a no does not fit'}
  `('from $from to $stage: the planned step is $planned, $why', ({ from, stage, planned }) => {
    const before = plannedProspect('2026-11-27', {}, { stage: from });
    const { after, steps } = to(before, stage);
    expect(after.planned).toBe(planned === 'stays' ? before.planned : null);
    expect(steps).toHaveLength(planned === 'stays' ? 0 : 1);
  });

  it.each`
    from          | stage         | unanswered | why
    ${'talking'}  | ${'deciding'} | ${2}       | ${'a stage on the way answers nothing'}
    ${'deciding'} | ${'won'}      | ${0}       | ${'a yes is an answer'}
    ${'deciding'} | ${'no'}       | ${0}       | ${'so is a no'}
    ${'talking'}  | ${'not now'}  | ${0}       | ${'and a not now'}
  `('from $from to $stage leaves $unanswered unanswered: $why', ({ from, stage, unanswered }) => {
    expect(to(someProspect({ stage: from, unanswered: 2, unansweredAsks: 2 }), stage).after).toMatchObject({
      unanswered,
      unansweredAsks: unanswered,
    });
  });

  it('keeps what was agreed and why, and lets go of both with the next stage', () => {
    const until = day('2027-03-01');
    const resting = changeStage(someProspect(), { stage: 'not now', until, reason: 'budget' }, tuesday).after;
    expect(resting).toMatchObject({ agreedUntil: until, reason: 'budget' });
    expect(to(resting, 'talking').after).toMatchObject({ agreedUntil: null, reason: null });
  });
});

describe('standing back', () => {
  it('a snooze lasts until its day, leaves the planned step alone and is counted', () => {
    const before = plannedProspect('2026-11-27', {}, { snoozes: 2 });
    const { after } = snooze(before, day('2026-12-08'), tuesday);
    expect(after).toMatchObject({
      snoozedUntil: '2026-12-08',
      snoozes: 3,
      planned: before.planned,
      contactedOn: before.contactedOn,
    });
  });

  it('slower is twice as slow each time, and the snoozes that led to it are answered', () => {
    expect(slowDown(someProspect({ slower: 1, snoozes: 3 }), tuesday).after).toMatchObject({ slower: 2, snoozes: 0 });
  });

  it('a stop drops what was planned; lifted, the person is as any', () => {
    const before = plannedProspect('2026-11-27');
    const { after, steps, what } = stop(before, tuesday, 'they wrote to legal');
    expect(what).toEqual({ kind: 'stopped', note: 'they wrote to legal' });
    expect(stop(before, tuesday).what).toEqual({ kind: 'stopped' });
    expect(after).toMatchObject({ stopped: true, planned: null });
    expect(steps.map(({ is }) => is.state)).toEqual(['dropped']);
    const lifted = lift(after, 'they wrote again', tuesday);
    expect(lifted.after.stopped).toBe(false);
    expect(lifted.what).toEqual({ kind: 'lifted', reason: 'they wrote again' });
  });
});
