import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For somebody a referrer sent us, before the first step is done. */
export const referred: readonly PlaybookStep[] = [
  give('RR1', 3, 0, 'Thank {referrer} before you write to {name}.'),
  ask('RR2', 5, 2, 'Ask {referrer} what made them think of {name}.'),
  give('RR3', 10, 1, 'Send {name} one useful thing within a day, naming {referrer}.'),
  give('RR4', 2, 0, 'Move {referrer} to bcc with a line of thanks.'),
  ask('RR5', 5, 1, 'Offer {name} two easy ways to talk: a short call, or three questions by message.'),
  give('RR6', 3, 0, 'Tell {referrer} that you and {name} are in touch, and nothing private.'),
  ask('RR7', 2, 2, 'Ask {name} what {referrer} already told them.'),
  give('RR8', 5, 0, 'Tell {referrer}, who opened this door, how it turned out, fit or not.'),
  give('RR9', 15, 0, 'Do {referrer} one small favour that has nothing to do with {name}.'),
  give('RR10', 10, 1, 'Point {name} to someone better suited when you are not the right help.'),
  give('RR11', 3, 0, 'Write who introduced {name}, and why, into the log so credit survives a handover.'),
];
