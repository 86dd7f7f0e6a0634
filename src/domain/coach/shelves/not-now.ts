import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For somebody who said "not now". */
export const notNow: readonly PlaybookStep[] = [
  ask('NN1', 5, 2, 'Ask {name} what would have to be true for the timing to be right.'),
  ask('NN2', 5, 1, 'Agree with {name} on one date and one topic for the next talk.'),
  give('NN3', 15, 5, 'Send {name} a do-it-yourself guide that tides them over until then.'),
  ask('NN4', 5, 1, 'Ask {name} which single number they will watch in the meantime.'),
  give('NN5', 10, 1, 'Send {name} the first news item that touches the reason they gave for waiting.'),
  give('NN6', 15, 2, 'Introduce {name} to someone who can help with the thing that came first.'),
  give('NN7', 15, 2, 'Write {name} a five-line record of their thinking so far, ready to reuse later.'),
  give('NN8', 5, 1, 'Invite {name} to one event or group about their current priority.'),
  ask('NN9', 5, 1, 'Ask {name} whether one useful note a quarter is welcome, and on what.'),
  give('NN10', 10, 3, 'Give {name} the price and lead-time facts their budget plan needs.'),
  give('NN11', 5, 0, "Offer {name}'s team a ten-minute open question slot."),
];
