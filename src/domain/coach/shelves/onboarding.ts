import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For a customer, from the yes to the first good result. */
export const onboarding: readonly PlaybookStep[] = [
  give('WO1', 10, 1, 'Thank {name} with a note that names the outcome they bought it for.'),
  give('WO2', 15, 1, 'Introduce {delivery colleague} to {name} with a three-line brief so nothing is repeated.'),
  ask('WO3', 5, 3, 'Ask {name} what they want to be able to tell their manager in 30 days.'),
  give('WO4', 20, 20, 'Walk {name} through the first click of one result they can have this week.'),
  ask('WO5', 5, 3, 'Ask {first user} what confused them most.'),
  give('WO6', 10, 2, 'Send {first user} the one help page for the job they do on Monday.'),
  give('WO7', 10, 2, 'Warn {name} of one likely snag, with the name of who will fix it.'),
  ask('WO8', 10, 5, 'Ask {name}, the day after go-live, for one thing to fix.'),
  give('WO9', 15, 2, 'Write down the number {name} starts from, so that the change can be seen.'),
  give('WO10', 5, 0, 'Praise {internal helper} to their manager for the work they put in.'),
  ask('WO11', 5, 1, 'Ask {name} to pick the day you look at the result together.'),
  give('WO12', 10, 0, 'Open a support ticket for {name}, link included.'),
];
