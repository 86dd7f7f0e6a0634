import { stageVerb } from './parts/stage.ts';

export const command = stageVerb(
  'no',
  { aliases: ['nope', 'lost'], usage: ['no Acme: chose B'], summary: 'they said no; thank them, and rest' },
  { careful: (called) => `Say that ${called} said no?` },
);
