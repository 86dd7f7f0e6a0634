import { stageVerb } from './parts/stage.ts';

export const command = stageVerb(
  'new',
  { usage: ['new Acme'], summary: 'back to the beginning; adds them if I do not know them' },
  { offerToAdd: true, fresh: true },
);
