import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For somebody who is deciding. */
export const proposalSent: readonly PlaybookStep[] = [
  ask('PS1', 5, 15, 'Offer {name} a 15-minute read-through of page one, together.'),
  give('PS2', 10, 2, 'Send {name} the single paragraph you would read first.'),
  ask('PS3', 5, 2, 'Ask {name} which line a colleague will push back on.'),
  give('PS4', 25, 2, "Write the half page {name}'s finance colleague will want."),
  ask('PS5', 5, 5, 'Ask {name} to cross out one thing they do not need.'),
  give('PS6', 10, 2, 'Recommend one option to {name}, with the reason in two sentences.'),
  ask('PS7', 15, 3, 'Ask {name} to fill in one row (who, what, when) of a three-row plan you drafted.'),
  give('PS8', 20, 3, "Write {name} a short 'if this goes wrong' note: way out, way back, smallest trial."),
  give('PS9', 15, 2, 'Describe to {name} a smaller start: one team, one week.'),
  ask('PS10', 5, 1, 'Ask {name} by which day a clear no would be just as welcome as a yes.'),
  give('PS11', 25, 2, 'Give {name} answers to the five security questions their IT team usually asks.'),
  ask('PS12', 5, 3, 'Ask {name} how the last purchase of this kind got approved.'),
];
