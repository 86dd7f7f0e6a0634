import type { LocalTime } from '../../../src/domain/calendar.ts';
import { plannedView } from '../../../src/views/planned.ts';
import { askingForChannel, welcoming } from '../../../src/views/welcome.ts';
import { rep as dana } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acmeWith, entry, today } from '../cast.ts';

const prospect = acmeWith('2026-11-25');
const first = plannedView({ prospect, step: prospect.planned!, entry, dayOffered: true, added: true }, today, dana);
const rep = { hour: '09:00' as LocalTime, zone: 'America/New_York' };

export const scenes = [
  scene('under the first answer', 'what will happen, and where to change it', welcoming(first, rep)),
  scene('under the first answer to the first admin', 'a question for a channel', askingForChannel(first)),
  scene('an admin’s very first answer', 'both, below what was asked for', askingForChannel(welcoming(first, rep))),
];
