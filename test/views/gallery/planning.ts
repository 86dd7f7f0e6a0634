import type { Rep } from '../../../src/domain/rep.ts';
import type { Step } from '../../../src/domain/step.ts';
import { addedView, withAnother } from '../../../src/views/added.ts';
import { droppedView } from '../../../src/views/dropped.ts';
import { plannedView } from '../../../src/views/planned.ts';
import { day, rep, someStep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, beta, entry, names, three, today } from '../cast.ts';

const planned = (
  plannedFor: string,
  step: Partial<Step> = {},
  more: Partial<Parameters<typeof plannedView>[0]> = {},
  by: Partial<Rep> = {},
) => {
  const prospect = acmeWith(plannedFor, step);
  return plannedView({ prospect, step: prospect.planned!, entry, dayOffered: false, ...more }, today, { ...rep, ...by });
};
const unknown = beta();
const known = acme({ stage: 'new' });

export const scenes = [
  scene('added, a company', 'the first step is to find somebody to help', addedView(unknown, entry, three(unknown))),
  scene('added, with a person', 'the question is about a step for them', addedView(known, entry, three(known))),
  scene('added, in a form', 'the next one is a press away', withAnother(addedView(known, entry, three(known)))),
  scene('added, though nothing may be suggested', 'no question without an answer to press', addedView(known, entry, [])),
  scene('planned for tomorrow, no day typed', 'other days are one press away', planned('2026-11-25', {}, { dayOffered: true })),
  scene('planned for Friday, as typed', 'a day that was typed is not offered again', planned('2026-11-27')),
  scene('planned for next year', 'the year is said when it is not this one', planned('2027-01-11')),
  scene('planned for today, and it asks', 'the word for the way can be changed', planned('2026-11-24', { way: 'ask' })),
  scene('a promise', 'they were told, and that can be taken back', planned('2026-11-26', { promise: true })),
  scene('added and planned in one breath', 'one answer for both', planned('2026-11-26', {}, { added: true })),
  scene(
    'another step made room',
    'what was planned before is not gone but history',
    planned('2026-11-26', {}, { dropped: someStep({ text: 'Call them about the price.' }) }),
  ),
  scene(
    'a step from the playbook',
    'its full stop does not end our sentence',
    planned('2026-11-25', { text: three(known)[0]!.text }),
  ),
  scene(
    'shown again by a second press',
    'nothing was written, so there is nothing to undo',
    planned('2026-11-26', {}, { entry: null }),
  ),
  scene(
    'let go of',
    'something smaller in its place',
    (() => {
      const prospect = acmeWith('2026-11-25');
      const after = { ...prospect, planned: null };
      return droppedView({ prospect: after, step: prospect.planned!, entry, note: 'too big', suggestions: three(after) });
    })(),
  ),
  scene('for a day off', 'when it comes up', planned('2026-11-28')),
  scene(
    'for a holiday, today',
    'when it comes up',
    planned('2026-11-24', {}, {}, { week: { ...rep.week, holidays: new Set([today]) } }),
  ),
  scene(
    'for a day away',
    'when it comes up',
    planned('2026-12-09', {}, {}, { awayFrom: day('2026-12-07'), awayUntil: day('2026-12-19') }),
  ),
  scene('for a day off, without nudges', 'nothing comes up', planned('2026-11-28', {}, {}, { strength: 'off' })),
  scene(
    'a long step for a long name',
    'nothing typed is cut here',
    (() => {
      const text = 'Send the three of them the half page their finance colleague asked for, with the two numbers from March. '
        .repeat(4)
        .trim();
      const prospect = acmeWith(
        '2026-11-26',
        { text },
        { name: names.long, contacts: ['Dr. Annegret von der Heydt-Sommerfeld'] },
      );
      return plannedView({ prospect, step: prospect.planned!, entry, dayOffered: true }, today, rep);
    })(),
  ),
];
