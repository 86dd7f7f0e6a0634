import { stageVerb } from './parts/stage.ts';

export const command = stageVerb('talking', { usage: ['talking Acme'], summary: 'you are talking' });
