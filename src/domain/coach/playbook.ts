import { discovery } from './shelves/discovery.ts';
import { firstContact } from './shelves/first-contact.ts';
import { no } from './shelves/no.ts';
import { notNow } from './shelves/not-now.ts';
import { onboarding } from './shelves/onboarding.ts';
import type { PlaybookStep, Shelf } from './shelves/playbook-step.ts';
import { proposalSent } from './shelves/proposal-sent.ts';
import { referral } from './shelves/referral.ts';
import { referred } from './shelves/referred.ts';
import { silence } from './shelves/silence.ts';

export type { PlaybookStep, Shelf } from './shelves/playbook-step.ts';

export const shelves: Readonly<Record<Shelf, readonly PlaybookStep[]>> = {
  FC: firstContact,
  DI: discovery,
  PS: proposalSent,
  SI: silence,
  NN: notNow,
  NO: no,
  WO: onboarding,
  WR: referral,
  RR: referred,
};

/** Every small step we know, shelf by shelf. */
export const playbook: readonly PlaybookStep[] = Object.values(shelves).flat();

const byId = new Map<string, PlaybookStep>(playbook.map((step) => [step.id, step]));

/** The step with this id; undefined when there is none, such as an id from an old message. */
export function playbookStep(id: string): PlaybookStep | undefined {
  return byId.get(id);
}

/** True for a step that asks for a referral: it has to wait until a good result was marked. */
export function referralAsk(step: PlaybookStep): boolean {
  return step.id === 'NO11' || (step.shelf === 'WR' && step.way === 'ask');
}
