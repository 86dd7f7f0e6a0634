import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAbsence } from '../../../src/domain/reading/absence.ts';

// It is Monday, 23 November.
const now = new Date('2026-11-23T15:00:00Z');
const at = { now, zone: 'America/New_York', locale: 'en-US' };

it.each`
  typed                              | from            | until           | why
  ${'until 7 dec'}                   | ${null}         | ${'2026-12-07'} | ${'the day they are back'}
  ${'for 2 weeks'}                   | ${null}         | ${'2026-12-07'} | ${'from now on'}
  ${'7 dec'}                         | ${null}         | ${'2026-12-07'} | ${'a day by itself is the one they are back on'}
  ${'2026-12-07'}                    | ${null}         | ${'2026-12-07'} | ${'its dashes are none between two days'}
  ${'today'}                         | ${null}         | ${'2026-11-24'} | ${'the rest of it'}
  ${'tomorrow'}                      | ${'2026-11-24'} | ${'2026-11-25'} | ${'that day'}
  ${'on friday'}                     | ${'2026-11-27'} | ${'2026-11-28'} | ${'that day'}
  ${'friday only'}                   | ${'2026-11-27'} | ${'2026-11-28'} | ${'that day'}
  ${'this week'}                     | ${null}         | ${'2026-11-30'} | ${'to the end of it'}
  ${'all next week'}                 | ${'2026-11-30'} | ${'2026-12-07'} | ${'Monday to Sunday'}
  ${'next month'}                    | ${'2026-12-01'} | ${'2027-01-01'} | ${'the whole of it'}
  ${'this week only'}                | ${null}         | ${'2026-11-30'} | ${'all of it, and no more'}
  ${'next week only'}                | ${'2026-11-30'} | ${'2026-12-07'} | ${'all of it, and no more'}
  ${'just next week'}                | ${'2026-11-30'} | ${'2026-12-07'} | ${'all of it, and no more'}
  ${'until friday only'}             | ${null}         | ${'2026-11-27'} | ${'the day they are back'}
  ${'the week of 14 dec'}            | ${'2026-12-14'} | ${'2026-12-21'} | ${'Monday to Sunday'}
  ${'next weekend'}                  | ${'2026-12-05'} | ${'2026-12-07'} | ${'Saturday and Sunday'}
  ${'in january'}                    | ${'2027-01-01'} | ${'2027-02-01'} | ${'the whole of it'}
  ${'all of january'}                | ${'2027-01-01'} | ${'2027-02-01'} | ${'the whole of it'}
  ${'next week skiing'}              | ${'2026-11-30'} | ${'2026-12-07'} | ${'and why'}
  ${'until january'}                 | ${null}         | ${'2027-01-01'} | ${'the day they are back'}
  ${'in 2 weeks'}                    | ${null}         | ${'2026-12-07'} | ${'so long'}
  ${'in Q1'}                         | ${'2027-01-01'} | ${'2027-04-01'} | ${'the whole of it'}
  ${'from 7 dec to 11 dec'}          | ${'2026-12-07'} | ${'2026-12-12'} | ${'the last day is one away'}
  ${'from 7 dec until 11 dec'}       | ${'2026-12-07'} | ${'2026-12-11'} | ${'the last day is the one they are back on'}
  ${'7 dec - 11 dec'}                | ${'2026-12-07'} | ${'2026-12-12'} | ${'a dash'}
  ${'7 dec – 11 dec, please'}        | ${'2026-12-07'} | ${'2026-12-12'} | ${'another dash'}
  ${'12/7-12/11'}                    | ${'2026-12-07'} | ${'2026-12-12'} | ${'in numbers'}
  ${'2026-12-07 to 2026-12-11'}      | ${'2026-12-07'} | ${'2026-12-12'} | ${'by ISO'}
  ${'7 to 11 december'}              | ${'2026-12-07'} | ${'2026-12-12'} | ${'the month of the last'}
  ${'dec 7-11'}                      | ${'2026-12-07'} | ${'2026-12-12'} | ${'the month of the first'}
  ${'7.-11.12.'}                     | ${'2026-12-07'} | ${'2026-12-12'} | ${'as Germans write it'}
  ${'between dec 7 and dec 11'}      | ${'2026-12-07'} | ${'2026-12-12'} | ${'between'}
  ${'the 7th through the 11th'}      | ${'2026-12-07'} | ${'2026-12-12'} | ${'no month'}
  ${'mon-fri'}                       | ${'2026-11-30'} | ${'2026-12-05'} | ${'Friday after that Monday'}
  ${'fri to tue'}                    | ${'2026-11-27'} | ${'2026-12-02'} | ${'over a weekend'}
  ${'tomorrow until friday'}         | ${'2026-11-24'} | ${'2026-11-27'} | ${'near days'}
  ${'today to friday'}               | ${null}         | ${'2026-11-28'} | ${'it has begun'}
  ${'from 20 nov to 30 nov'}         | ${null}         | ${'2026-12-01'} | ${'this year’s, as it has begun'}
  ${'28 dec to 3 jan'}               | ${'2026-12-28'} | ${'2027-01-04'} | ${'into the next year'}
  ${'until 12 dec from 7 dec'}       | ${'2026-12-07'} | ${'2026-12-12'} | ${'the other way round'}
  ${'2 weeks from 7 dec'}            | ${'2026-12-07'} | ${'2026-12-21'} | ${'so long'}
  ${'from monday for a week'}        | ${'2026-11-30'} | ${'2026-12-07'} | ${'so long'}
  ${'this week and next week'}       | ${null}         | ${'2026-12-07'} | ${'to the end of the second'}
  ${'next week and the week after'}  | ${'2026-11-30'} | ${'2026-12-14'} | ${'to the end of the second'}
  ${'7 dec, 8 dec'}                  | ${'2026-12-07'} | ${'2026-12-09'} | ${'both'}
  ${'thu, fri'}                      | ${'2026-11-26'} | ${'2026-11-28'} | ${'both'}
  ${'7 dec, 2026'}                   | ${null}         | ${'2026-12-07'} | ${'one day'}
  ${'from 7 dec to end of january'}  | ${'2026-12-07'} | ${'2027-02-01'} | ${'its last day'}
  ${'7 dec for 2 weeks'}             | ${'2026-12-07'} | ${'2026-12-21'} | ${'so long'}
  ${'2 weeks from now'}              | ${null}         | ${'2026-12-07'} | ${'at once'}
  ${'on holiday until 7 dec'}        | ${null}         | ${'2026-12-07'} | ${'what it is for'}
  ${'vacation from 7 dec to 11 dec'} | ${'2026-12-07'} | ${'2026-12-12'} | ${'what it is for'}
`('$typed: $why', ({ typed, from, until }) => {
  expect(readAbsence(typed, at)).toMatchObject({ from, until: { day: until } });
});

it.each`
  typed                       | from            | unread          | note
  ${'from 7 dec'}             | ${'2026-12-07'} | ${'unknown'}    | ${''}
  ${'from 18 dec to 7 dec'}   | ${'2026-12-18'} | ${'unknown'}    | ${''}
  ${'from 7 dec to sometime'} | ${'2026-12-07'} | ${'vague'}      | ${''}
  ${'until soon'}             | ${null}         | ${'vague'}      | ${''}
  ${'feb 30 to mar 3'}        | ${null}         | ${'impossible'} | ${'to mar 3'}
  ${'from home to work'}      | ${null}         | ${'unknown'}    | ${'from home to work'}
`('$typed leaves a day open', ({ typed, from, unread, note }) => {
  expect(readAbsence(typed, at)).toMatchObject({ from, until: { unread }, note });
});

it('reads no more than two days need', () => {
  expect(readAbsence(`from 7 dec to 11 dec ${'and then some '.repeat(2_000)}`, at)).toMatchObject({ from: '2026-12-07' });
  expect(readAbsence('x and '.repeat(5_000), at)).toMatchObject({ until: { unread: 'unknown' } });
});

it('keeps apart what is no day', () => {
  expect(readAbsence('7 dec - 11 dec skiing', at)).toMatchObject({
    from: '2026-12-07',
    until: { day: '2026-12-12' },
    note: 'skiing',
  });
  expect(readAbsence('7 dec - skiing', at)).toMatchObject({ from: null, until: { day: '2026-12-07' }, note: '- skiing' });
});

const word = fc.oneof(
  fc.constantFrom(
    ...'from to until on - – 7 dec 12 11. 12. mon fri next week for 2 weeks days today tomorrow between and only 2026-12-07'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

it('reads anything, and never ends an absence before it begins', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const { from, until } = readAbsence(words.join(' '), at);
      if (from) expect(from > '2026-11-23').toBe(true);
      if (from && 'day' in until) expect(until.day >= from).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
