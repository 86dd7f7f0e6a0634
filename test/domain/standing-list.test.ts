import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { isQuiet, order } from '../../src/domain/standing-list.ts';
import { day, plannedProspect, someProspect, tuesday, weekdays } from './some.ts';

const quietFor = (days: number, name = 'Acme') => someProspect({ name, stage: 'talking', contactedOn: addDays(tuesday, -days) });
const planned = (plannedFor: string, name = 'Acme', contactedOn = day('2026-11-02')) =>
  plannedProspect(plannedFor, {}, { name, stage: 'talking', contactedOn });

describe('quiet', () => {
  it.each`
    why                                             | prospect                                                                          | is
    ${'nothing for three working days'}             | ${quietFor(5)}                                                                    | ${true}
    ${'nothing for two working days'}               | ${quietFor(4)}                                                                    | ${false}
    ${'a step is planned for today'}                | ${planned('2026-11-24')}                                                          | ${false}
    ${'a step is planned for next year'}            | ${planned('2027-01-11')}                                                          | ${false}
    ${'the planned step was for yesterday'}         | ${planned('2026-11-23')}                                                          | ${true}
    ${'late, but there was a word since'}           | ${planned('2026-11-23', 'Acme', day('2026-11-23'))}                               | ${false}
    ${'a snooze silences the nudge, not the truth'} | ${{ ...quietFor(5), snoozedUntil: day('2027-01-01') }}                            | ${true}
    ${'before the agreed date'}                     | ${{ ...quietFor(90), stage: 'not now' as const, agreedUntil: day('2026-12-01') }} | ${false}
    ${'on the agreed date'}                         | ${{ ...quietFor(5), stage: 'not now' as const, agreedUntil: tuesday }}            | ${true}
    ${'before a namesake’s silence ends'}           | ${{ ...quietFor(90), silentUntil: day('2026-12-01') }}                            | ${false}
    ${'on the day it ends'}                         | ${{ ...quietFor(90), silentUntil: tuesday }}                                      | ${true}
    ${'asked us to stop'}                           | ${{ ...quietFor(90), stopped: true }}                                             | ${false}
  `('$is: $why', ({ prospect, is }) => {
    expect(isQuiet(prospect, defaultRhythms, weekdays, tuesday)).toBe(is);
  });
});

it('lists who needs it most first: steps due, then the quiet by how overdue, then planned ones, then the rest by name', () => {
  const people = [
    quietFor(0, 'Zoe'),
    quietFor(1, 'Älva'),
    planned('2026-12-01', 'Later'),
    planned('2026-11-26', 'Soon'),
    quietFor(5, 'Quiet'),
    quietFor(20, 'Quieter'),
    planned('2026-11-24', 'Today'),
    planned('2026-11-20', 'Overdue'),
    { ...quietFor(90, 'Stopped'), stopped: true },
    { ...planned('2026-11-20', 'In peace'), silentUntil: day('2027-03-01') },
  ];
  const listed = order(people, defaultRhythms, weekdays, tuesday).map(({ name }) => name);
  expect(listed).toEqual(['Overdue', 'Today', 'Quieter', 'Quiet', 'In peace', 'Soon', 'Later', 'Älva', 'Stopped', 'Zoe']);
});
