import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For a talk that has begun: what is it like on their side? */
export const discovery: readonly PlaybookStep[] = [
  ask('DI1', 15, 3, 'Ask {name} to correct your three-line summary of what they told you.'),
  ask('DI2', 5, 3, 'Ask {name} for a rough guess of what {problem} costs them a month, in hours or money.'),
  ask('DI3', 5, 1, 'Ask {name} who else feels {problem} most - one first name is enough.'),
  give('DI4', 25, 5, "Sketch {name}'s current process as five boxes for them to mark up."),
  ask('DI5', 5, 5, 'Ask {name} for one real recent example of {problem}.'),
  give('DI6', 15, 1, 'Draft a three-line note {name} can forward to their manager unchanged.'),
  ask('DI7', 5, 3, 'Ask {name} what would make doing nothing the right choice.'),
  give('DI8', 10, 2, 'Share with {name} the two questions other customers wished they had asked at this point.'),
  ask('DI9', 5, 1, 'Propose to {name} the purpose, length and ending of the next call in one line.'),
  give('DI10', 15, 15, 'Introduce {name} to a customer who had {problem}, for a chat without you in it.'),
  ask('DI11', 5, 1, 'Ask {name} which date in their calendar makes {problem} matter.'),
  give('DI12', 25, 5, 'Show {name} one working example built from a single piece of their own data.'),
];
