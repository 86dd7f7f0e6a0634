import { stageVerb } from './parts/stage.ts';

export const command = stageVerb('deciding', { usage: ['deciding Acme'], summary: 'they are making up their mind' });
