import { snoozedView } from '../../../src/views/snoozed.ts';
import { day } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, beta, entry, today } from '../cast.ts';

export const scenes = [
  scene('for two weeks', 'until when', snoozedView(acme({ snoozes: 1 }), day('2026-12-08'), entry, today)),
  scene('until tomorrow', 'tomorrow by its name, too', snoozedView(beta({ snoozes: 1 }), day('2026-11-25'), entry, today)),
  scene('for the third time', 'a slower rhythm is offered', snoozedView(acme({ snoozes: 3 }), day('2026-12-08'), entry, today)),
];
