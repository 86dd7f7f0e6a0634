import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For somebody who has stopped answering on the way to a decision. */
export const silence: readonly PlaybookStep[] = [
  give('SI1', 10, 1, 'Send {name} one useful thing that says plainly no answer is needed.'),
  ask('SI2', 5, 1, 'Offer {name} a one-letter reply: A still keen, B later, C no thanks.'),
  give('SI3', 10, 2, 'Admit to {name} the thing you may have made hard, with a simpler version of it.'),
  give('SI4', 5, 1, 'Leave {name} a 20-second voice note holding one helpful fact.'),
  give('SI5', 15, 1, 'Send {second contact} one item useful for their own role, with {name} in copy.'),
  give('SI6', 20, 2, 'Draft the internal email {name} would otherwise have to write.'),
  ask('SI7', 5, 1, 'Ask {name} which month suits better, with three months to tap.'),
  give('SI8', 5, 0, 'Tell {name} you will stay quiet until {date} and how to wake you sooner.'),
  give('SI9', 5, 0, 'Congratulate {name} on one specific piece of news, with no question attached.'),
  give('SI10', 15, 2, 'Send {name} one number that has changed since you last spoke.'),
  ask('SI11', 5, 1, 'Ask {name} whether you may file this, naming the one thing that would reopen it.'),
  ask('SI12', 5, 1, 'Invite {name} to hand this to a colleague with one click and no explanation.'),
];
