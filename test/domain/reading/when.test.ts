import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar.ts';
import { type Direction, readWhen } from '../../../src/domain/reading/when.ts';

/** A Monday morning, in the last week of November, in a place without surprises. */
const monday = { now: new Date('2026-11-23T10:00:00Z'), zone: 'Europe/Berlin', locale: 'en-US' };

function said(phrase: string, at: Partial<typeof monday> = {}, direction: Direction = 'plan') {
  const when = readWhen(phrase, { ...monday, ...at }, direction);
  return 'day' in when ? when.day : when.unread;
}

describe('a day said on Monday 23 November 2026', () => {
  it.each([
    ['today', '2026-11-23', 'now'],
    ['Today', '2026-11-23', 'capitals'],
    ['  today.  ', '2026-11-23', 'blanks and a full stop'],
    ['tonight', '2026-11-23', 'the same day'],
    ['this afternoon', '2026-11-23', 'the same day'],
    ['later today', '2026-11-23', 'later, but not vague'],
    ['eod', '2026-11-23', 'end of day'],
    ['end of day', '2026-11-23', 'in full'],
    ['close of business', '2026-11-23', 'as the office says it'],
    ['3pm', '2026-11-23', 'a time alone is today'],
    ['in 2 hours', '2026-11-23', 'hours that stay inside the day'],
    ['in 20 hours', '2026-11-24', 'hours that do not'],
    ['tomorrow', '2026-11-24', 'plain'],
    ['tmrw', '2026-11-24', 'short'],
    ['tomorow', '2026-11-24', 'misspelt'],
    ['tommorrow', '2026-11-24', 'misspelt the other way'],
    ['tomorrow at 3pm', '2026-11-24', 'the time is let go'],
    ['tomorrow morning', '2026-11-24', 'so is the part of the day'],
    ['3pm tomorrow', '2026-11-24', 'in front too'],
    ['day after tomorrow', '2026-11-25', 'not tomorrow'],
    ['the day after tomorrow', '2026-11-25', 'with its article'],
    ['tuesday', '2026-11-24', 'the next one'],
    ['monday', '2026-11-30', 'said on a Monday: in seven days'],
    ['fri', '2026-11-27', 'short'],
    ['thurs', '2026-11-26', 'short'],
    ['weds', '2026-11-25', 'short'],
    ['sun', '2026-11-29', 'short'],
    ['wensday', '2026-11-25', 'misspelt'],
    ['frday', '2026-11-27', 'misspelt'],
    ['thrusday', '2026-11-26', 'misspelt'],
    ['Friday 10am', '2026-11-27', 'with a time'],
    ['friday at 10:30', '2026-11-27', 'with minutes'],
    ['friday 2-3pm', '2026-11-27', 'with a range of hours'],
    ['friday 3pm CET', '2026-11-27', 'with a zone'],
    ['10am friday', '2026-11-27', 'time first'],
    ['friday eod', '2026-11-27', 'end of that day'],
    ['friday noon', '2026-11-27', 'noon'],
    ['by friday', '2026-11-27', 'with its preposition'],
    ['on friday', '2026-11-27', 'with its preposition'],
    ['until friday', '2026-11-27', 'with its preposition'],
    ['due by friday', '2026-11-27', 'with two'],
    ['this friday', '2026-11-27', 'the coming one'],
    ['this monday', '2026-11-23', 'which may be today'],
    ['coming monday', '2026-11-30', 'which may not'],
    ['next friday', '2026-12-04', 'the Friday of next calendar week'],
    ['next monday', '2026-11-30', 'weeks start on Monday'],
    ['next sunday', '2026-12-06', 'so Sunday ends next week'],
    ['friday next week', '2026-12-04', 'the other way round'],
    ['next week friday', '2026-12-04', 'and the other'],
    ['next week on friday', '2026-12-04', 'with on'],
    ['friday this week', '2026-11-27', 'this one'],
    ['friday week', '2026-12-04', 'as the British say'],
    ['friday after next', '2026-12-11', 'one week more'],
    ['a week from friday', '2026-12-04', 'counted from Friday'],
    ['two weeks from monday', '2026-12-14', 'counted from next Monday'],
    ['2 days after tomorrow', '2026-11-26', 'counted from tomorrow'],
    ['3 days before friday', '2026-11-24', 'counted back'],
    ['next week', '2026-11-30', 'its Monday'],
    ['the week after next', '2026-12-07', 'its Monday'],
    ['week of dec 16', '2026-12-14', 'its Monday'],
    ['eow', '2026-11-27', 'Friday'],
    ['end of week', '2026-11-27', 'Friday'],
    ['end of the week', '2026-11-27', 'with its article'],
    ['end of next week', '2026-12-04', 'Friday of next week'],
    ['this weekend', '2026-11-28', 'Saturday'],
    ['next weekend', '2026-12-05', 'Saturday of next week'],
    ['3d', '2026-11-26', 'short'],
    ['+3d', '2026-11-26', 'with a plus'],
    ['2w', '2026-12-07', 'short'],
    ['2 wks', '2026-12-07', 'shortened'],
    ['1mo', '2026-12-23', 'short month'],
    ['1y', '2027-11-23', 'short year'],
    ['2 days', '2026-11-25', 'plain'],
    ['1 month', '2026-12-23', 'plain'],
    ['in 10 days', '2026-12-03', 'with in'],
    ['until in 10 days', '2026-12-03', 'with both'],
    ['two weeks', '2026-12-07', 'in words'],
    ['in two weeks time', '2026-12-07', 'with time'],
    ["in two weeks' time", '2026-12-07', 'and its apostrophe'],
    ['in a week', '2026-11-30', 'a is one'],
    ['in an hour', '2026-11-23', 'an is one'],
    ['a fortnight', '2026-12-07', 'two weeks'],
    ['couple of days', '2026-11-25', 'two'],
    ['in a couple of weeks', '2026-12-07', 'two'],
    ['1 week and 2 days', '2026-12-02', 'added up'],
    ['3 business days', '2026-11-26', 'within the week'],
    ['5 working days', '2026-11-30', 'over the weekend'],
    ['3 weeks from now', '2026-12-14', 'from now'],
    ['half a year', '2027-05-23', 'six months'],
    ['730 days', '2028-11-22', 'just inside two years'],
    ['next month', '2026-12-01', 'its first day'],
    ['next quarter', '2027-01-01', 'its first day'],
    ['next year', '2027-01-01', 'its first day'],
    ['2027', '2027-01-01', 'a year alone'],
    ['march', '2027-03-01', 'its first day'],
    ['in march', '2027-03-01', 'with in'],
    ['mar', '2027-03-01', 'short'],
    ['may', '2027-05-01', 'May, as the whole phrase'],
    ['november', '2027-11-01', 'this one has begun, so the next'],
    ['march 2028', '2028-03-01', 'with a year'],
    ['next march', '2027-03-01', 'the coming one'],
    ['Q1', '2027-01-01', 'the next'],
    ['q4', '2027-10-01', 'this one has begun, so the next'],
    ['Q2 2027', '2027-04-01', 'with a year'],
    ['first quarter', '2027-01-01', 'in words'],
    ['mid january', '2027-01-15', 'the 15th'],
    ['mid-january', '2027-01-15', 'with a dash'],
    ['middle of january', '2027-01-15', 'in full'],
    ['mid november', '2027-11-15', 'this one is over'],
    ['mid december', '2026-12-15', 'this one is not'],
    ['early january', '2027-01-05', 'the 5th'],
    ['late january', '2027-01-25', 'the 25th'],
    ['late november', '2026-11-25', 'still ahead'],
    ['end of november', '2026-11-30', 'still ahead'],
    ['end of february', '2027-02-28', 'its last day'],
    ['start of next month', '2026-12-01', 'its first day'],
    ['end of next month', '2026-12-31', 'its last day'],
    ['eom', '2026-11-30', 'last day of this month'],
    ['end of month', '2026-11-30', 'in full'],
    ['end of the month', '2026-11-30', 'with its article'],
    ['end of quarter', '2026-12-31', 'last day of this quarter'],
    ['eoq', '2026-12-31', 'short'],
    ['end of q1', '2027-03-31', 'of a named one'],
    ['eoy', '2026-12-31', 'short'],
    ['end of the year', '2026-12-31', 'in full'],
    ['the 3rd', '2026-12-03', 'the next one'],
    ['3rd', '2026-12-03', 'without its article'],
    ['the third', '2026-12-03', 'in words'],
    ['the 30th', '2026-11-30', 'still in this month'],
    ['the 31st', '2026-12-31', 'November has none'],
    ['the 23rd', '2026-11-23', 'today counts'],
    ['the 3rd of next month', '2026-12-03', 'with its month'],
    ['fri 27th', '2026-11-27', 'both agree'],
    ['fri 13th', '2027-08-13', 'the next Friday that is a 13th'],
    ['friday the 4th', '2026-12-04', 'both agree'],
    ['friday 4 dec', '2026-12-04', 'both agree'],
    ['Fri, Dec 4th', '2026-12-04', 'with a comma'],
    ['4 dec (fri)', '2026-12-04', 'weekday last'],
    ['friday 5 dec', 'impossible', 'that is a Saturday'],
    ['dec 5th', '2026-12-05', 'month first'],
    ['Dec. 5', '2026-12-05', 'with a dot'],
    ['5 dec', '2026-12-05', 'day first'],
    ['5dec', '2026-12-05', 'without a blank'],
    ['the 5th of december', '2026-12-05', 'in full'],
    ['december the 5th', '2026-12-05', 'in full'],
    ['first of december', '2026-12-01', 'in words'],
    ['5 december 2026', '2026-12-05', 'with the year'],
    ['December 5, 2026', '2026-12-05', 'American'],
    ['5-dec-2026', '2026-12-05', 'with dashes'],
    ["5 dec '27", '2027-12-05', 'two figures'],
    ['dec 5 at 3pm', '2026-12-05', 'with a time'],
    ['23 nov', '2026-11-23', 'today counts as today'],
    ['22 nov', '2027-11-22', 'yesterday is a year off'],
    ['feb 28', '2027-02-28', 'next year'],
    ['feb 29', '2028-02-29', 'the next leap year, within two years'],
    ['2026-12-05', '2026-12-05', 'ISO'],
    ['2026/12/05', '2026-12-05', 'with slashes'],
    ['2026-12-05T10:00', '2026-12-05', 'with a time'],
    ['2026-12-05 10:00', '2026-12-05', 'with a time'],
    ['1.12.2026', '2026-12-01', 'German'],
    ['1.12.', '2026-12-01', 'German, no year'],
    ['01.12.26', '2026-12-01', 'German, two figures'],
    ['1.12', 'unknown', 'without the last dot it could be a version'],
    ['12/5', '2026-12-05', 'month first for en-US'],
    ['12/05/2026', '2026-12-05', 'with the year'],
    ['12/5/27', '2027-12-05', 'two figures'],
    ['12-5-2026', '2026-12-05', 'dashes go like slashes'],
    ['heute', '2026-11-23', 'German'],
    ['morgen', '2026-11-24', 'German'],
    ['übermorgen', '2026-11-25', 'German'],
    ['bis Freitag', '2026-11-27', 'German'],
    ['nächsten Montag', '2026-11-30', 'German'],
    ['in 2 Wochen', '2026-12-07', 'German'],
    ['5. Dezember', '2026-12-05', 'German'],
    ['next tue 3pm', '2026-12-01', 'short, with a time'],
    ['friday the fourth', '2026-12-04', 'in words'],
    ['twenty-fifth december', '2026-12-25', 'only chrono knows'],
    ['next 3 weeks', '2026-12-14', 'only chrono knows'],
    ['5/dec/2026', '2026-12-05', 'only chrono knows'],
    ['december 5 26', '2026-12-05', 'only chrono knows'],
  ])('%j is %s: %s', (phrase, day) => {
    expect(said(phrase)).toBe(day);
  });

  it.each([
    ['soon', 'vague', 'no day'],
    ['spring', 'vague', 'three months'],
    ['by early summer 2027', 'vague', 'three months, of one year'],
    ['after the holidays', 'vague', 'whose?'],
    ['asap', 'vague', 'no day'],
    ['A.S.A.P.', 'vague', 'with dots'],
    ['later', 'vague', 'no day'],
    ['someday', 'vague', 'no day'],
    ['some day', 'vague', 'two words'],
    ['sometime next week', 'vague', 'which day of it'],
    ['in a few days', 'vague', 'how many'],
    ['in a while', 'vague', 'how long'],
    ['later this week', 'vague', 'which day'],
    ['whenever', 'vague', 'no day'],
    ['further notice', 'vague', 'no day'],
    ['yesterday', 'past', 'gone'],
    ['last friday', 'past', 'gone'],
    ['3 days ago', 'past', 'gone'],
    ['last week', 'past', 'gone'],
    ['last week friday', 'past', 'gone too'],
    ['2026-11-22', 'past', 'gone by a day'],
    ['5 nov 2026', 'past', 'with its year'],
    ['11/22/2026', 'past', 'in figures'],
    ['2025', 'past', 'last year'],
    ['a week before friday', 'past', 'counted back too far'],
    ['feb 30', 'impossible', 'no such day'],
    ['31 april', 'impossible', 'no such day'],
    ['feb 29 2027', 'impossible', 'no leap year'],
    ['2027-02-29', 'impossible', 'ISO, no leap year'],
    ['2026-13-01', 'impossible', 'no such month'],
    ['the 32nd', 'impossible', 'no such day'],
    ['13/5', 'impossible', 'no month 13 for en-US, and we do not guess'],
    ['0/5', 'impossible', 'no month 0'],
    ['12/0', 'impossible', 'no day 0'],
    ['32.12.', 'impossible', 'German'],
    ['99/99', 'impossible', 'neither'],
    ['dec 0', 'impossible', 'no day 0'],
    ['3 years', 'far', 'more than two'],
    ['2030-01-01', 'far', 'more than two years off'],
    ['25 months', 'far', 'a month too many'],
    ['2028-11-24', 'far', 'a day too many'],
    ['march 2029', 'far', 'with its year'],
    ['9999 years', 'far', 'very'],
    ['99999 days', 'far', 'with more figures'],
    ['1234567890123456789 hours', 'far', 'with more than a number holds'],
    ['99999 weeks ago', 'past', 'and back'],
    ['-3 days', 'past', 'counted back'],
    ['feb 30, please', 'impossible', 'kindly'],
    ['in -2 weeks', 'past', 'with its in'],
    ['', 'unknown', 'nothing'],
    ['   ', 'unknown', 'blanks'],
    ['gibberish', 'unknown', 'no date'],
    ['in english', 'unknown', 'no date'],
    ['24/7', 'unknown', 'always is no day'],
    ['5', 'unknown', 'of what'],
    ['fridays', 'unknown', 'which one'],
    ['friday or monday', 'unknown', 'two'],
    ['tomorrow or so', 'unknown', 'chrono would read half of it'],
    ['the friday deck', 'unknown', 'a day inside something else'],
    ['5-7 dec', 'unknown', 'a range'],
    ['friday to monday', 'unknown', 'a range'],
    ['second', 'unknown', 'a length, or the 2nd'],
    ['constructor', 'unknown', 'a word every object knows'],
    ['__proto__', 'unknown', 'and another'],
    [`friday${' '.repeat(300)}x`, 'unknown', 'longer than anybody says'],
  ])('%j is not read: %s, %s', (phrase, reason) => {
    expect(said(phrase)).toBe(reason);
  });

  it('keeps what was said with the reason', () => {
    expect(readWhen(' Feb 30 ', monday)).toEqual({ unread: 'impossible', phrase: 'Feb 30' });
  });
});

describe('the same words elsewhere', () => {
  it.each`
    why                                           | phrase               | now                       | zone                     | day
    ${'already Tuesday on the date line'}         | ${'today'}           | ${'2026-11-23T10:30:00Z'} | ${'Pacific/Kiritimati'}  | ${'2026-11-24'}
    ${'and Friday is nearer'}                     | ${'in 3 days'}       | ${'2026-11-23T10:30:00Z'} | ${'Pacific/Kiritimati'}  | ${'2026-11-27'}
    ${'still Sunday in Pago Pago'}                | ${'today'}           | ${'2026-11-23T10:30:00Z'} | ${'Pacific/Pago_Pago'}   | ${'2026-11-22'}
    ${'so monday is tomorrow'}                    | ${'monday'}          | ${'2026-11-23T10:30:00Z'} | ${'Pacific/Pago_Pago'}   | ${'2026-11-23'}
    ${'next friday, said on that Sunday'}         | ${'next friday'}     | ${'2026-11-23T10:30:00Z'} | ${'Pacific/Pago_Pago'}   | ${'2026-11-27'}
    ${'a zone on the quarter hour'}               | ${'today'}           | ${'2026-11-23T18:20:00Z'} | ${'Asia/Kathmandu'}      | ${'2026-11-24'}
    ${'late evening in New York'}                 | ${'tomorrow'}        | ${'2026-11-24T04:59:00Z'} | ${'America/New_York'}    | ${'2026-11-24'}
    ${'the clocks go back that night'}            | ${'tomorrow'}        | ${'2026-10-24T22:30:00Z'} | ${'Europe/Berlin'}       | ${'2026-10-26'}
    ${'the clocks went forward that night'}       | ${'today'}           | ${'2026-03-29T01:30:00Z'} | ${'Europe/Berlin'}       | ${'2026-03-29'}
    ${'24 hours over a day of 25'}                | ${'in 24 hours'}     | ${'2026-10-24T22:30:00Z'} | ${'Europe/Berlin'}       | ${'2026-10-25'}
    ${'a week over the American change'}          | ${'in a week'}       | ${'2026-10-28T13:00:00Z'} | ${'America/Los_Angeles'} | ${'2026-11-04'}
    ${'Cairo skips midnight itself'}              | ${'friday'}          | ${'2026-04-23T12:00:00Z'} | ${'Africa/Cairo'}        | ${'2026-04-24'}
    ${'the day Samoa left out'}                   | ${'tomorrow'}        | ${'2011-12-29T20:00:00Z'} | ${'Pacific/Apia'}        | ${'2011-12-30'}
    ${'this friday on a Friday is today'}         | ${'this friday'}     | ${'2026-11-27T09:00:00Z'} | ${'UTC'}                 | ${'2026-11-27'}
    ${'bare friday on a Friday is not'}           | ${'friday'}          | ${'2026-11-27T09:00:00Z'} | ${'UTC'}                 | ${'2026-12-04'}
    ${'next friday on a Friday'}                  | ${'next friday'}     | ${'2026-11-27T09:00:00Z'} | ${'UTC'}                 | ${'2026-12-04'}
    ${'this friday on a Saturday'}                | ${'this friday'}     | ${'2026-11-28T09:00:00Z'} | ${'UTC'}                 | ${'2026-12-04'}
    ${'next monday on a Sunday is tomorrow'}      | ${'next monday'}     | ${'2026-11-29T09:00:00Z'} | ${'UTC'}                 | ${'2026-11-30'}
    ${'eow on a Friday is today'}                 | ${'eow'}             | ${'2026-11-27T09:00:00Z'} | ${'UTC'}                 | ${'2026-11-27'}
    ${'eow on a Saturday is the coming Friday'}   | ${'eow'}             | ${'2026-11-28T09:00:00Z'} | ${'UTC'}                 | ${'2026-12-04'}
    ${'the weekend on a Sunday is today'}         | ${'this weekend'}    | ${'2026-11-29T09:00:00Z'} | ${'UTC'}                 | ${'2026-11-29'}
    ${'tomorrow on New Year’s Eve'}               | ${'tomorrow'}        | ${'2026-12-31T12:00:00Z'} | ${'UTC'}                 | ${'2027-01-01'}
    ${'next week over the year'}                  | ${'next week'}       | ${'2026-12-31T12:00:00Z'} | ${'UTC'}                 | ${'2027-01-04'}
    ${'next month in December'}                   | ${'next month'}      | ${'2026-12-31T12:00:00Z'} | ${'UTC'}                 | ${'2027-01-01'}
    ${'next month on the 31st'}                   | ${'next month'}      | ${'2027-01-31T12:00:00Z'} | ${'UTC'}                 | ${'2027-02-01'}
    ${'a month on from the 31st'}                 | ${'1 month'}         | ${'2027-01-31T12:00:00Z'} | ${'UTC'}                 | ${'2027-02-28'}
    ${'a year on from 29 February'}               | ${'in 1 year'}       | ${'2028-02-29T12:00:00Z'} | ${'UTC'}                 | ${'2029-02-28'}
    ${'two years on from 29 February is allowed'} | ${'2 years'}         | ${'2028-02-29T12:00:00Z'} | ${'UTC'}                 | ${'2030-02-28'}
    ${'29 February on the day'}                   | ${'feb 29'}          | ${'2028-02-29T12:00:00Z'} | ${'UTC'}                 | ${'2028-02-29'}
    ${'29 February a day later'}                  | ${'feb 29'}          | ${'2028-03-01T12:00:00Z'} | ${'UTC'}                 | ${'far'}
    ${'the day before 29 February'}               | ${'tomorrow'}        | ${'2028-02-28T12:00:00Z'} | ${'UTC'}                 | ${'2028-02-29'}
    ${'end of february in a leap year'}           | ${'end of february'} | ${'2028-01-10T12:00:00Z'} | ${'UTC'}                 | ${'2028-02-29'}
    ${'eom on the last day'}                      | ${'eom'}             | ${'2026-11-30T12:00:00Z'} | ${'UTC'}                 | ${'2026-11-30'}
    ${'march on 1 March is today'}                | ${'march'}           | ${'2027-03-01T12:00:00Z'} | ${'UTC'}                 | ${'2027-03-01'}
    ${'march on 2 March is a year off'}           | ${'march'}           | ${'2027-03-02T12:00:00Z'} | ${'UTC'}                 | ${'2028-03-01'}
    ${'mid march on 10 March'}                    | ${'mid march'}       | ${'2027-03-10T12:00:00Z'} | ${'UTC'}                 | ${'2027-03-15'}
    ${'Q2 on its first day'}                      | ${'Q2'}              | ${'2027-04-01T12:00:00Z'} | ${'UTC'}                 | ${'2027-04-01'}
    ${'next quarter on the last day of one'}      | ${'next quarter'}    | ${'2027-03-31T12:00:00Z'} | ${'UTC'}                 | ${'2027-04-01'}
    ${'end of quarter in its first month'}        | ${'end of quarter'}  | ${'2027-04-15T12:00:00Z'} | ${'UTC'}                 | ${'2027-06-30'}
    ${'the 31st in February'}                     | ${'the 31st'}        | ${'2027-02-03T12:00:00Z'} | ${'UTC'}                 | ${'2027-03-31'}
    ${'Friday the 13th this week'}                | ${'fri 13th'}        | ${'2026-11-09T12:00:00Z'} | ${'UTC'}                 | ${'2026-11-13'}
    ${'three business days from Thursday'}        | ${'3 business days'} | ${'2026-11-26T12:00:00Z'} | ${'UTC'}                 | ${'2026-12-01'}
  `('$why: $phrase said at $now in $zone is $day', ({ phrase, now, zone, day }) => {
    expect(said(phrase, { now: new Date(now), zone })).toBe(day);
  });

  it.each`
    why                                        | phrase          | locale     | day
    ${'month first'}                           | ${'12/5'}       | ${'en-US'} | ${'2026-12-05'}
    ${'day first'}                             | ${'12/5'}       | ${'en-GB'} | ${'2027-05-12'}
    ${'the Philippines write month first'}     | ${'12/5'}       | ${'en-PH'} | ${'2026-12-05'}
    ${'Canada writes both: day first'}         | ${'12/5'}       | ${'en-CA'} | ${'2027-05-12'}
    ${'Australia'}                             | ${'12/5'}       | ${'en-AU'} | ${'2027-05-12'}
    ${'Germany'}                               | ${'12/5'}       | ${'de-DE'} | ${'2027-05-12'}
    ${'France'}                                | ${'12/5'}       | ${'fr-FR'} | ${'2027-05-12'}
    ${'Spanish, in the States too'}            | ${'12/5'}       | ${'es-US'} | ${'2027-05-12'}
    ${'Japan puts the day last'}               | ${'12/5'}       | ${'ja-JP'} | ${'2026-12-05'}
    ${'no region: American'}                   | ${'12/5'}       | ${'en'}    | ${'2026-12-05'}
    ${'an underscore'}                         | ${'12/5'}       | ${'en_US'} | ${'2026-12-05'}
    ${'no locale at all: day first'}           | ${'12/5'}       | ${''}      | ${'2027-05-12'}
    ${'day first with a year'}                 | ${'13/5/27'}    | ${'en-GB'} | ${'2027-05-13'}
    ${'no month 13 there'}                     | ${'5/13'}       | ${'en-GB'} | ${'impossible'}
    ${'ISO is ISO everywhere'}                 | ${'2027-05-12'} | ${'en-GB'} | ${'2027-05-12'}
    ${'dots are day first in America as well'} | ${'1.12.2026'}  | ${'en-US'} | ${'2026-12-01'}
    ${'a German may leave the last dot away'}  | ${'1.12'}       | ${'de-DE'} | ${'2026-12-01'}
    ${'to others that is a number'}            | ${'1.12'}       | ${'en-US'} | ${'unknown'}
  `('$why: $phrase in $locale is $day', ({ phrase, locale, day }) => {
    expect(said(phrase, { locale })).toBe(day);
  });
});

describe('looking back from Monday 23 November 2026', () => {
  it.each([
    ['today', '2026-11-23', 'now'],
    ['this morning', '2026-11-23', 'now'],
    ['just now', '2026-11-23', 'now'],
    ['an hour ago', '2026-11-23', 'inside the day'],
    ['12 hours ago', '2026-11-22', 'it was eleven in the evening'],
    ['yesterday', '2026-11-22', 'a day'],
    ['last night', '2026-11-22', 'a day'],
    ['day before yesterday', '2026-11-21', 'two'],
    ['3 days ago', '2026-11-20', 'counted'],
    ['2 weeks ago', '2026-11-09', 'counted'],
    ['a month ago', '2026-10-23', 'counted'],
    ['friday', '2026-11-20', 'the last one'],
    ['monday', '2026-11-16', 'said on a Monday: seven days back'],
    ['on monday', '2026-11-16', 'with on'],
    ['this monday', '2026-11-23', 'which may be today'],
    ['last friday', '2026-11-20', 'the last one'],
    ['last week', '2026-11-16', 'its Monday'],
    ['last week friday', '2026-11-20', 'a day of it'],
    ['tuesday of last week', '2026-11-17', 'and the other way round'],
    ['monday last week', '2026-11-16', 'its first'],
    ['5 nov', '2026-11-05', 'the last such'],
    ['24 nov', '2025-11-24', 'a year back, just'],
    ['23 nov', '2026-11-23', 'today counts'],
    ['october', '2026-10-01', 'the last such'],
    ['the 3rd', '2026-11-03', 'the last such'],
    ['11/5', '2026-11-05', 'in figures'],
    ['2025-11-23', '2025-11-23', 'a year back to the day'],
    ['2025-11-22', 'far', 'a day more'],
    ['2 years ago', 'far', 'too long ago'],
    ['-3 days', '2026-11-20', 'as a sum'],
    ['tomorrow', 'future', 'not yet'],
    ['next friday', 'future', 'not yet'],
    ['in 2 weeks', 'future', 'not yet'],
    ['2026-11-24', 'future', 'not yet'],
    ['feb 30', 'impossible', 'never'],
    ['soon', 'vague', 'no day'],
  ])('%j is %s: %s', (phrase, day) => {
    expect(said(phrase, {}, 'past')).toBe(day);
  });

  it('reads last friday on a Saturday as yesterday', () => {
    expect(said('last friday', { now: new Date('2026-11-28T10:00:00Z') }, 'past')).toBe('2026-11-27');
  });
});

const words = fc.constantFrom(
  ...'a an the by on in until next last this end of mid week friday mon march feb may 29 30 31 2026 2028 5th 3 days weeks from after ago at 10am q1 12/5 1.12. eod - , the soon year month'.split(
    ' ',
  ),
);
const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2034-12-31'), noInvalidDate: true });
const places = fc.record({
  now: instants,
  zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'),
  locale: fc.constantFrom('en-US', 'en-GB', 'de-DE', 'x'),
});
const phrases = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.array(words, { maxLength: 7 }).map((list) => list.join(' ')),
);

describe('whatever is typed', () => {
  it('is read or not, and a plan is never before today or more than two years off', () => {
    fc.assert(
      fc.property(phrases, places, (phrase, at) => {
        const when = readWhen(phrase, at);
        if (!('day' in when)) return;
        const today = readWhen('today', at);
        if (!('day' in today)) throw new Error('today is always read');
        expect(when.day >= today.day).toBe(true);
        expect(when.day <= addDays(today.day, 731)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('looking back is never after today or more than a year ago', () => {
    fc.assert(
      fc.property(phrases, places, (phrase, at) => {
        const when = readWhen(phrase, at, 'past');
        const today = readWhen('today', at);
        if (!('day' in when) || !('day' in today)) return;
        expect(when.day <= today.day && when.day >= addDays(today.day, -366)).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
