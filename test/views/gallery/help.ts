import { verbs } from '../../../src/commands/catalog.ts';
import { greetingView, helpView, thankedView } from '../../../src/views/help.ts';
import { scene } from '../../support/gallery.ts';

export const scenes = [
  scene('somebody says hello', 'the question, and what to begin with', greetingView(verbs.slice(0, 4))),
  scene('somebody says thanks', 'in kind', thankedView),
  scene('everything one can type', 'drawn from the verbs themselves', helpView(verbs)),
];
