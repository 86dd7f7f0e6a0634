import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/delivery.ts';
import type { ChannelId } from '../../src/domain/ids.ts';
import { afterLook, afterPost, defaultSending } from '../../src/domain/sending.ts';

const now = new Date('2026-11-24T14:00:00Z');
const fresh = { tries: 0, attempt: 1 };
const sent: Outcome = { outcome: 'sent', channel: 'D1' as ChannelId, ts: '1.0' };
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

describe('what follows from a call to say it', () => {
  it.each<{ why: string; outcome: Outcome; before?: typeof fresh; after: object }>([
    { why: 'it is there', outcome: sent, after: { state: 'sent', channel: 'D1', ts: '1.0' } },
    {
      why: 'Slack will never take it',
      outcome: { outcome: 'refused', reason: 'is_archived' },
      after: { state: 'refused', reason: 'is_archived' },
    },
    {
      why: 'being told to wait costs no try, and exactly so long',
      outcome: { outcome: 'limited', seconds: 7, reason: 'rate limited' },
      before: { tries: 3, attempt: 9 },
      after: { state: 'pending', dueAt: at(7), reason: 'rate limited', tries: 3 },
    },
    {
      why: 'surely not shown costs no try either: again, a little later each time',
      outcome: { outcome: 'later', seconds: 0, reason: 'slack unreachable' },
      before: { tries: 1, attempt: 3 },
      after: { state: 'pending', dueAt: at(60), reason: 'slack unreachable', tries: 1 },
    },
    {
      why: 'not before it makes sense',
      outcome: { outcome: 'later', seconds: 3_600, reason: 'missing_scope' },
      after: { state: 'pending', dueAt: at(3_600), reason: 'missing_scope', tries: 0 },
    },
    {
      why: 'perhaps shown: looked for, and not said before that',
      outcome: { outcome: 'unknown', reason: 'http 500' },
      after: { state: 'sending', dueAt: at(15), reason: 'http 500', tries: 1 },
    },
    {
      why: 'perhaps shown for the fifth time: nobody tries for ever',
      outcome: { outcome: 'unknown', reason: 'http 500' },
      before: { tries: 4, attempt: 9 },
      after: { state: 'unknown', reason: 'http 500' },
    },
  ])('$why', ({ outcome, before = fresh, after }) => {
    expect(afterPost(before, outcome, now, 0, defaultSending)).toEqual(after);
  });
});

it('what can never be looked for is not said twice; what cannot be looked for now stays as it is', () => {
  const look = (outcome: Exclude<Outcome, { outcome: 'sent' }>) => afterLook(fresh, outcome, now, 0, defaultSending);
  expect(look({ outcome: 'refused', reason: 'missing_scope' })).toEqual({
    state: 'unknown',
    reason: 'cannot look: missing_scope',
  });
  expect(look({ outcome: 'unknown', reason: 'http 503' })).toEqual({
    state: 'sending',
    dueAt: at(15),
    reason: 'http 503',
    tries: 0,
  });
  expect(look({ outcome: 'limited', seconds: 60, reason: 'rate limited' })).toMatchObject({ state: 'sending', dueAt: at(60) });
  // However many processes died with it in hand: who waits for a nudge waits a minute for the next look.
  const often = afterLook({ tries: 0, attempt: 9 }, { outcome: 'unknown', reason: 'http 503' }, now, 0, defaultSending);
  expect(often).toMatchObject({ state: 'sending', dueAt: at(60) });
});

it('whatever Slack answers, and however often: waits are bounded, tries too, and nothing that may be there is said unlooked', () => {
  const seconds = fc.integer({ min: 0, max: 3_600 });
  const reason = fc.constant('x');
  const outcome = fc.oneof(
    fc.record({ outcome: fc.constantFrom('limited' as const, 'later' as const), seconds, reason }),
    fc.record({ outcome: fc.constantFrom('refused' as const, 'unknown' as const), reason }),
  );
  const posts = fc.array(fc.tuple(outcome, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 });
  fc.assert(
    fc.property(posts, (answers) => {
      let held: { tries: number; attempt: number } = fresh;
      let unsure = 0;
      for (const [answer, luck] of answers) {
        const after = afterPost(held, answer, now, luck, defaultSending);
        if (answer.outcome === 'unknown') unsure += 1;
        expect(unsure).toBeLessThanOrEqual(5);
        if (!('dueAt' in after)) return;
        expect(after.state).toBe(answer.outcome === 'unknown' ? 'sending' : 'pending');
        const waited = (after.dueAt.getTime() - now.getTime()) / 1_000;
        expect(waited).toBeLessThanOrEqual(3_600);
        expect(waited).toBeGreaterThanOrEqual(answer.outcome === 'unknown' ? 15 : answer.outcome === 'later' ? 15 : 0);
        held = { tries: after.tries, attempt: held.attempt + 1 };
      }
    }),
    { numRuns: 200 },
  );
});
