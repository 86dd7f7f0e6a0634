import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../src/domain/calendar.ts';
import type { Rep } from '../../src/domain/rep.ts';
import { changed, nextRunAt, planRun, rescheduled } from '../../src/domain/run.ts';
import { windowOn } from '../../src/domain/window.ts';
import { day, days, rep, tuesday } from './some.ts';

const at = (text: string) => new Date(text);
/** Dana in Berlin (UTC+1 in November), whom the clock has to look at on Tuesday at nine. */
const dana: Rep = { ...rep, nextRunAt: at('2026-11-24T08:00:00Z') };
const wednesday = at('2026-11-25T08:00:00Z');

describe('the window', () => {
  it.each`
    hour       | closes     | why
    ${'09:00'} | ${'17:00'} | ${'eight hours'}
    ${'00:00'} | ${'08:00'} | ${'eight hours from midnight too'}
    ${'12:00'} | ${'20:00'} | ${'eight hours that end at eight'}
    ${'14:30'} | ${'20:00'} | ${'not past eight in the evening'}
    ${'19:59'} | ${'20:00'} | ${'not even for the last minute'}
    ${'20:00'} | ${'24:00'} | ${'unless that is their hour: then until midnight'}
    ${'21:30'} | ${'24:00'} | ${'or it is later'}
  `('from $hour to $closes: $why', ({ hour, closes }) => {
    const window = windowOn(tuesday, { hour, zone: 'UTC' });
    expect(window.opens).toEqual(at(`2026-11-24T${hour}:00Z`));
    expect(window.closes).toEqual(closes === '24:00' ? at('2026-11-25T00:00:00Z') : at(`2026-11-24T${closes}:00Z`));
  });

  it.each`
    why                                                      | on              | hour       | zone                  | opens                     | closes
    ${'eight hours are eight hours when a clock goes ahead'} | ${'2026-03-29'} | ${'00:30'} | ${'Europe/Berlin'}    | ${'2026-03-28T23:30:00Z'} | ${'2026-03-29T07:30:00Z'}
    ${'a skipped hour opens after the gap'}                  | ${'2026-03-29'} | ${'02:30'} | ${'Europe/Berlin'}    | ${'2026-03-29T01:30:00Z'} | ${'2026-03-29T09:30:00Z'}
    ${'a repeated hour opens once'}                          | ${'2026-10-25'} | ${'02:30'} | ${'Europe/Berlin'}    | ${'2026-10-25T00:30:00Z'} | ${'2026-10-25T08:30:00Z'}
    ${'a day that begins at one o’clock'}                    | ${'2026-09-06'} | ${'00:00'} | ${'America/Santiago'} | ${'2026-09-06T04:00:00Z'} | ${'2026-09-06T12:00:00Z'}
    ${'an evening hour that a clock change swallows whole'}  | ${'2026-03-28'} | ${'23:30'} | ${'America/Nuuk'}     | ${'2026-03-29T00:30:00Z'} | ${'2026-03-29T01:00:00Z'}
  `('$why', ({ on, hour, zone, opens, closes }) => {
    expect(windowOn(on, { hour, zone })).toEqual({ day: on, opens: at(opens), closes: at(closes) });
  });
});

const skip = (on: string, reason: string) => ({ day: on, reason });

describe('a rep who flew from Shanghai to New York while nothing ran, and whose Tuesday came twice', () => {
  const before: Rep = { ...dana, zone: 'Asia/Shanghai', nextRunAt: at('2026-11-24T01:00:00Z') };
  const after: Rep = { ...before, zone: 'America/New_York' };
  const outage = [skip('2026-11-24', 'outage')];
  it.each`
    why                                                 | to                                                     | now                       | is
    ${'it is still Tuesday there, and its window open'} | ${after}                                               | ${'2026-11-24T16:00:00Z'} | ${{ skipped: [], next: at('2026-11-24T16:00:00Z') }}
    ${'it is still ahead'}                              | ${after}                                               | ${'2026-11-24T13:00:00Z'} | ${{ skipped: [], next: at('2026-11-24T14:00:00Z') }}
    ${'it is over there, too'}                          | ${after}                                               | ${'2026-11-24T22:00:00Z'} | ${{ skipped: outage, next: at('2026-11-25T14:00:00Z') }}
    ${'they do not work on Tuesdays from now on'}       | ${{ ...after, week: { ...after.week, days: [1, 3] } }} | ${'2026-11-24T16:00:00Z'} | ${{ skipped: outage, next: at('2026-11-25T14:00:00Z') }}
    ${'they want no nudges any more'}                   | ${{ ...after, strength: 'off' }}                       | ${'2026-11-24T16:00:00Z'} | ${{ skipped: outage, next: null }}
  `('$why', ({ to, now, is }) => {
    expect(changed(before, to, at(now))).toEqual(is);
  });
});

describe('a rep’s turn', () => {
  it.each`
    why                                          | who                                                                       | now                       | is
    ${'on the hour'}                             | ${dana}                                                                   | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: tuesday, next: wednesday }}
    ${'late, but in the window'}                 | ${dana}                                                                   | ${'2026-11-24T15:59:59Z'} | ${{ skipped: [], day: tuesday, next: wednesday }}
    ${'the window has ended'}                    | ${dana}                                                                   | ${'2026-11-24T16:00:00Z'} | ${{ skipped: [skip('2026-11-24', 'outage')], day: null, next: wednesday }}
    ${'an outage of a working day'}              | ${dana}                                                                   | ${'2026-11-25T09:00:00Z'} | ${{ skipped: [skip('2026-11-24', 'outage')], day: '2026-11-25', next: at('2026-11-26T08:00:00Z') }}
    ${'an outage over a weekend'}                | ${{ ...dana, nextRunAt: at('2026-11-27T08:00:00Z') }}                     | ${'2026-11-29T09:00:00Z'} | ${{ skipped: [skip('2026-11-27', 'outage')], day: null, next: at('2026-11-30T08:00:00Z') }}
    ${'twelve hours since the last'}             | ${{ ...dana, lastNudgedAt: at('2026-11-23T20:00:00Z') }}                  | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: tuesday, next: wednesday }}
    ${'eleven hours since the last: in an hour'} | ${{ ...dana, lastNudgedAt: at('2026-11-23T21:00:00Z') }}                  | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: at('2026-11-24T09:00:00Z') }}
    ${'too soon for the whole window'}           | ${{ ...dana, lastNudgedAt: at('2026-11-24T05:00:00Z') }}                  | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [skip('2026-11-24', 'too-soon')], day: null, next: wednesday }}
    ${'before the hour'}                         | ${dana}                                                                   | ${'2026-11-24T07:59:00Z'} | ${{ skipped: [], day: null, next: at('2026-11-24T08:00:00Z') }}
    ${'a holiday'}                               | ${{ ...dana, week: { ...dana.week, holidays: days('2026-11-24') } }}      | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: wednesday }}
    ${'away'}                                    | ${{ ...dana, awayUntil: day('2026-11-26') }}                              | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: at('2026-11-26T08:00:00Z') }}
    ${'away later'}                              | ${{ ...dana, awayFrom: day('2026-11-25'), awayUntil: day('2026-11-27') }} | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: tuesday, next: at('2026-11-27T08:00:00Z') }}
    ${'back today'}                              | ${{ ...dana, awayUntil: tuesday }}                                        | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: tuesday, next: wednesday }}
    ${'nudges are off'}                          | ${{ ...dana, strength: 'off' }}                                           | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: null }}
    ${'deactivated in Slack'}                    | ${{ ...dana, deactivated: true }}                                         | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: null }}
    ${'never joined'}                            | ${{ ...dana, joinedAt: null }}                                            | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: null }}
    ${'works on no day'}                         | ${{ ...dana, week: { days: [], holidays: days() } }}                      | ${'2026-11-24T08:00:00Z'} | ${{ skipped: [], day: null, next: null }}
  `('$why', ({ who, now, is }) => {
    expect(planRun(who, at(now))).toEqual(is);
  });

  it('records every working day of a long outage, away days and holidays left out', () => {
    const away = { ...dana, nextRunAt: at('2026-10-01T07:00:00Z'), awayUntil: day('2026-10-05') };
    const skipped = planRun(
      { ...away, week: { ...dana.week, holidays: days('2026-10-26') } },
      at('2026-11-24T08:00:00Z'),
    ).skipped;
    expect(skipped).toHaveLength(35);
    expect([skipped[0], skipped.at(-1)]).toEqual([skip('2026-10-05', 'outage'), skip('2026-11-23', 'outage')]);
  });
});

describe('the next look', () => {
  it.each`
    why                            | after           | who                                          | is
    ${'the next working day'}      | ${'2026-11-27'} | ${dana}                                      | ${'2026-11-30T08:00:00Z'}
    ${'at their hour'}             | ${'2026-11-24'} | ${{ ...dana, hour: '13:45' as LocalTime }}   | ${'2026-11-25T12:45:00Z'}
    ${'where they are'}            | ${'2026-11-24'} | ${{ ...dana, zone: 'Asia/Tokyo' }}           | ${'2026-11-25T00:00:00Z'}
    ${'after a clock change'}      | ${'2026-03-27'} | ${dana}                                      | ${'2026-03-30T07:00:00Z'}
    ${'back on a Saturday'}        | ${'2026-11-24'} | ${{ ...dana, awayUntil: day('2026-11-28') }} | ${'2026-11-30T08:00:00Z'}
    ${'an absence that has ended'} | ${'2026-11-24'} | ${{ ...dana, awayUntil: day('2026-11-20') }} | ${'2026-11-25T08:00:00Z'}
  `('$why', ({ after, who, is }) => {
    expect(nextRunAt(who, after)).toEqual(at(is));
  });
});

describe('after the rep changed when they are nudged', () => {
  const handled = { ...dana, nextRunAt: wednesday };
  it.each`
    why                                                    | who                                           | now                       | is
    ${'today’s window is ahead'}                           | ${{ ...handled, hour: '11:00' as LocalTime }} | ${'2026-11-24T09:00:00Z'} | ${'2026-11-24T10:00:00Z'}
    ${'today’s window is open'}                            | ${{ ...handled, hour: '08:00' as LocalTime }} | ${'2026-11-24T09:00:00Z'} | ${'2026-11-24T09:00:00Z'}
    ${'today was seen to, and its window is over'}         | ${{ ...handled, hour: '00:00' as LocalTime }} | ${'2026-11-24T09:00:00Z'} | ${'2026-11-24T23:00:00Z'}
    ${'today was not seen to: the next tick records it'}   | ${{ ...dana, hour: '00:00' as LocalTime }}    | ${'2026-11-24T07:30:00Z'} | ${'2026-11-24T07:30:00Z'}
    ${'a day was missed before: the next tick records it'} | ${{ ...dana, hour: '10:00' as LocalTime }}    | ${'2026-11-25T07:30:00Z'} | ${'2026-11-24T16:59:59.999Z'}
    ${'they switched nudges on'}                           | ${{ ...dana, nextRunAt: null }}               | ${'2026-11-24T18:00:00Z'} | ${'2026-11-25T08:00:00Z'}
    ${'today is a day off'}                                | ${dana}                                       | ${'2026-11-21T09:00:00Z'} | ${'2026-11-23T08:00:00Z'}
  `('looks at $is: $why', ({ who, now, is }) => {
    expect(rescheduled(who, at(now))).toEqual(at(is));
  });

  it('records a day whose window travel put into the past', () => {
    const inTokyo: Rep = { ...dana, zone: 'Asia/Tokyo', nextRunAt: at('2026-11-24T14:00:00Z') };
    const now = at('2026-11-24T13:00:00Z');
    const looked = { ...inTokyo, nextRunAt: rescheduled(inTokyo, now, 'America/New_York') };
    expect(planRun(looked, at('2026-11-24T13:01:00Z'))).toEqual({
      skipped: [skip('2026-11-24', 'moved')],
      day: null,
      next: at('2026-11-25T00:00:00Z'),
    });
  });

  it('is nobody’s business once nudges are off', () => {
    expect(rescheduled({ ...dana, strength: 'off' }, at('2026-11-24T09:00:00Z'))).toBeNull();
  });
});
