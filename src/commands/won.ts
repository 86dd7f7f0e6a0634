import { stageVerb } from './parts/stage.ts';

export const command = stageVerb(
  'won',
  { aliases: ['closed', 'opened'], usage: ['won Acme'], summary: 'they said yes: a door opened; the first small step after it' },
  {},
  (said) => (said === 'closed' ? '(We say “opened” for that.)' : undefined),
);
