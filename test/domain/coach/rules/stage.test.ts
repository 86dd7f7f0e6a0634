import { expect, it } from 'vitest';
import { stageHints } from '../../../../src/domain/coach/hints.ts';
import { readStep } from '../../../../src/domain/coach/reader.ts';
import { said } from '../said.ts';

it.each`
  step                                               | facts                                      | verdict    | why
  ${'Send Jane the contract'}                        | ${{ stage: 'new' }}                        | ${'stage'} | ${'terms at first contact'}
  ${'Discuss payment terms with Jane'}               | ${{ stage: 'new' }}                        | ${'stage'} | ${'terms at first contact'}
  ${'Ask Jane for a deposit before Friday'}          | ${{ stage: 'new' }}                        | ${'stage'} | ${'money at first contact'}
  ${'Send Jane the contract'}                        | ${{ stage: 'deciding' }}                   | ${'ok'}    | ${'now it is time'}
  ${'Send Jane the contract template she asked for'} | ${{ stage: 'new' }}                        | ${'ok'}    | ${'she asked'}
  ${'Ask Jane when her contract with Beta ends'}     | ${{ stage: 'new' }}                        | ${'ok'}    | ${'a question about hers'}
  ${'Ask Jane for a referral'}                       | ${{ stage: 'won', goodResult: false }}     | ${'stage'} | ${'a referral before a good result'}
  ${'Ask Jane for two intros'}                       | ${{ stage: 'talking', goodResult: false }} | ${'stage'} | ${'also before a yes'}
  ${'Ask Jane who else she knows'}                   | ${{ stage: 'won', goodResult: false }}     | ${'stage'} | ${'in other words'}
  ${'Ask Jane for a referral'}                       | ${{ stage: 'won', goodResult: true }}      | ${'ok'}    | ${'the result is there'}
  ${'Ask Jane for a referral'}                       | ${{ stage: 'won' }}                        | ${'ok'}    | ${'nobody knows of a result'}
  ${'Ask Jane for an intro to her boss'}             | ${{ stage: 'talking', goodResult: false }} | ${'ok'}    | ${'it stays in the house'}
  ${'Ask Jane who else feels it most'}               | ${{ stage: 'talking', goodResult: false }} | ${'ok'}    | ${'a question about her firm'}
`('“$step” for $facts.stage is $verdict: $why', ({ step, facts, verdict }) => {
  expect(said(step, facts)).toBe(verdict);
});

it('has a hint for terms and another for referrals', () => {
  const terms = readStep('Send Jane the contract', { stage: 'new' });
  const referral = readStep('Ask Jane for a referral', { stage: 'won', goodResult: false });
  expect([terms, referral]).toEqual([
    { ok: false, code: 'stage', hint: stageHints.contract },
    { ok: false, code: 'stage', hint: stageHints.referral },
  ]);
});
