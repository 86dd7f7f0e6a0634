import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For a customer with a good result. Every ask here is a referral ask. */
export const referral: readonly PlaybookStep[] = [
  ask('WR1', 10, 1, 'Ask {name} whether your one-line record of their result is right.'),
  ask('WR2', 5, 2, 'Ask {name} for one person who is where they were six months ago.'),
  give('WR3', 10, 2, 'Draft a four-line introduction {name} can edit, forward or bin.'),
  ask('WR4', 10, 1, 'Ask {name} whether introducing {person} would feel comfortable, with no as a fine answer.'),
  give('WR5', 15, 1, 'Introduce {name} to someone useful to them first.'),
  ask('WR6', 15, 3, 'Ask {name} to approve two sentences you drafted from their own words.'),
  give('WR7', 5, 1, 'Tell {name} exactly how anyone they introduce will be treated.'),
  give('WR8', 25, 5, 'Draft a short success story that gives {name} the credit.'),
  ask('WR9', 5, 1, 'Ask {name} whether one peer may phone them for ten minutes.'),
  ask('WR10', 5, 2, 'Invite {name} to bring one colleague to a small session.'),
  give('WR11', 15, 1, 'Pass {name} a lead for their own business.'),
  give('WR12', 15, 2, 'Send {name} their one-year number on the anniversary.'),
];
