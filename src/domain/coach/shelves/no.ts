import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For somebody who said no: gifts above all. */
export const no: readonly PlaybookStep[] = [
  give('NO1', 5, 0, 'Thank {name} for the clear answer, in two sentences.'),
  ask('NO2', 5, 2, 'Ask {name} for the one thing that would have changed the answer.'),
  ask('NO3', 5, 15, 'Ask {name} for a 15-minute debrief with a promise not to sell.'),
  give('NO4', 15, 2, 'Send {name} one tip that helps them succeed with the choice they made.'),
  give('NO5', 5, 0, 'Offer {name} a free second opinion whenever they want one.'),
  give('NO6', 10, 0, 'Delete what {name} shared with you, with a one-line confirmation.'),
  ask('NO7', 5, 1, 'Ask {name} whether you may pass their reason on to your product team.'),
  give('NO8', 15, 2, 'Introduce {name} to a peer who already uses what they chose.'),
  ask('NO9', 5, 1, 'Ask {name} whether a note 90 days before their renewal would be welcome.'),
  give('NO10', 20, 1, 'Deliver to {name} the one thing you promised and have not sent.'),
  ask('NO11', 5, 2, 'Ask {name} who they know that it would have suited better.'),
  give('NO12', 2, 0, 'Confirm to {name} that you will not write again, as they asked.'),
];
