import { coachView } from '../../../src/views/coach.ts';
import { scene } from '../../support/gallery.ts';
import { acme, beta, three } from '../cast.ts';

export const scenes = [
  scene('three steps that fit', 'one press plans one', coachView(acme(), three(acme()))),
  scene('a company of which nobody is known', 'somebody has to be found first', coachView(beta(), three(beta()))),
  scene('the team hid every step that would fit', 'own words are always possible', coachView(acme(), [])),
];
