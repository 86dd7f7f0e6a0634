import { verbs } from '../../../src/commands/catalog.ts';
import { helpView } from '../../../src/views/help.ts';
import { scene } from '../../support/gallery.ts';

export const scenes = [scene('everything one can type', 'drawn from the verbs themselves', helpView(verbs))];
