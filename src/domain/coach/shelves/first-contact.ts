import { ask, give, type PlaybookStep } from './playbook-step.ts';

/** For somebody we have not talked with yet. */
export const firstContact: readonly PlaybookStep[] = [
  give('FC1', 10, 0, 'Tell {name} one public fact you noticed about their team and the question it left you with.'),
  ask('FC2', 5, 1, 'Ask {name} one yes/no question: is {problem} on your list this quarter?'),
  ask('FC3', 5, 1, 'Ask {name} which of two job titles at {company} looks after {problem}.'),
  give('FC4', 10, 2, 'Send {name} a one-page checklist their role can use today without buying anything.'),
  give('FC5', 10, 0, 'Add one useful point, in public, under something {name} published this week.'),
  ask('FC6', 5, 1, 'Ask {mutual contact} whether an introduction to {name} would be welcome.'),
  give('FC7', 15, 1, 'Write {name} two sentences on what a peer of theirs changed last quarter.'),
  ask('FC8', 5, 1, 'Ask {name} which of two useful pages you may send.'),
  give('FC9', 20, 1, 'Record a 60-second clip for {name} showing one thing on their public page that could be simpler.'),
  ask('FC10', 5, 1, 'Offer {name} two ten-minute slots, each tied to one question you would cover.'),
  give('FC11', 15, 2, 'Answer a question {name} asked in public, with the answer in the message itself.'),
];
