import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeDay, takeDayAfterName, type Taken } from '../../../src/domain/reading/take-day.ts';

const monday = { now: new Date('2026-11-23T10:00:00Z'), zone: 'Europe/Berlin', locale: 'en-US' };

function plain({ text, when }: Taken) {
  return [text, when && ('day' in when ? when.day : when.unread)];
}

describe('a day at the end of a plan', () => {
  it.each([
    ['send Jane the checklist by fri', 'send Jane the checklist', '2026-11-27', 'after by'],
    ['send it BY FRIDAY', 'send it', '2026-11-27', 'in capitals'],
    ['send it by friday.', 'send it', '2026-11-27', 'before a full stop'],
    ['send it, friday', 'send it', '2026-11-27', 'after a comma'],
    ['send it (by friday)', 'send it', '2026-11-27', 'in brackets'],
    ['send it\nby friday', 'send it', '2026-11-27', 'on its own line'],
    ['call on friday', 'call', '2026-11-27', 'after on'],
    ['call on friday 4 dec', 'call', '2026-12-04', 'the longest date'],
    ['call on the 3rd', 'call', '2026-12-03', 'an ordinal'],
    ['call in 10 days', 'call', '2026-12-03', 'after in'],
    ['call Mark in march', 'call Mark', '2027-03-01', 'after in, March is a month'],
    ['call in mid january', 'call', '2027-01-15', 'part of one'],
    ['call in Q1', 'call', '2027-01-01', 'a quarter'],
    ['wait until 7 dec', 'wait', '2026-12-07', 'after until'],
    ['wait till 7 dec', 'wait', '2026-12-07', 'after till'],
    ['send it before friday', 'send it', '2026-11-27', 'after before'],
    ['send it no later than friday', 'send it', '2026-11-27', 'after no later than'],
    ['report due friday', 'report', '2026-11-27', 'after due'],
    ['report due in 2 weeks', 'report', '2026-12-07', 'after due in'],
    ['call within 2 weeks', 'call', '2026-12-07', 'after within'],
    ['send it in 2 weeks on saturday', 'send it', '2026-12-12', 'a weekday behind a length after in'],
    ['send it in two weeks, on monday', 'send it', '2026-12-07', 'with a comma'],
    ['call at the end of the week', 'call', '2026-11-27', 'after at'],
    ['send by 12/5', 'send', '2026-12-05', 'figures after by'],
    ['send by 1.12.', 'send', '2026-12-01', 'the last dot is part of it'],
    ['send by dec 5 at 3pm', 'send', '2026-12-05', 'a time is let go'],
    ['send by end of next week', 'send', '2026-12-04', 'an end'],
    ['call by march 5th, 2027', 'call', '2027-03-05', 'a comma inside'],
    ['send it today', 'send it', '2026-11-23', 'bare today'],
    ['send it tomorrow', 'send it', '2026-11-24', 'bare tomorrow'],
    ['send it tmrw', 'send it', '2026-11-24', 'bare and short'],
    ['send it tomorow', 'send it', '2026-11-24', 'bare and misspelt'],
    ['send the recap tomorrow morning', 'send the recap', '2026-11-24', 'with its morning'],
    ['send it fri', 'send it', '2026-11-27', 'bare weekday'],
    ['send it friday 10am', 'send it', '2026-11-27', 'with a time'],
    ['check in friday', 'check in', '2026-11-27', 'in belongs to check'],
    ['send it next friday', 'send it', '2026-12-04', 'a weekday with next'],
    ['call a week from friday', 'call', '2026-12-04', 'a weekday counted from'],
    ['call the day after tomorrow', 'call', '2026-11-25', 'with its article'],
    ['call her next week', 'call her', '2026-11-30', 'next week'],
    ['send it eod', 'send it', '2026-11-23', 'the office word'],
    ['send it 5 dec', 'send it', '2026-12-05', 'a written date'],
    ['friday', '', '2026-11-27', 'nothing but a day'],
    ['call by 3pm', 'call by 3pm', '2026-11-23', 'a time alone is today, and stays where it is needed'],
    ['call soon', 'call', 'vague', 'no day'],
    ['call in spring', 'call', 'vague', 'three months'],
    ['call asap', 'call', 'vague', 'no day'],
    ['call by later', 'call', 'vague', 'no day'],
    ['call in a few days', 'call', 'vague', 'how many'],
    ['wait until further notice', 'wait', 'vague', 'no day'],
    ['call by feb 30', 'call', 'impossible', 'no such day'],
    ['call by 13/5', 'call', 'impossible', 'no such month'],
    ['call by yesterday', 'call', 'past', 'gone'],
    ['call her yesterday', 'call her', 'past', 'gone, bare'],
    ['call on 2026-11-02', 'call', 'past', 'gone, written'],
    ['call by 2035', 'call', 'far', 'more than two years'],
    ['call in 3 years', 'call', 'far', 'more than two years'],
    ['call in 99999 days', 'call', 'far', 'more days than two years have'],
    [`call in ${'9'.repeat(60)} weeks`, 'call', 'far', 'more than any calendar has'],
    ['call in -3 days', 'call', 'past', 'counted back'],
    ['send it by friday, please', 'send it', '2026-11-27', 'a please behind it'],
    ['send it by friday please!', 'send it', '2026-11-27', 'without its comma'],
    ['send it tomorrow, thanks.', 'send it', '2026-11-24', 'thanks'],
    ['send it by friday :pray: :)', 'send it', '2026-11-27', 'a face'],
    ['send it by friday 🙏🏽', 'send it', '2026-11-27', 'folded hands'],
  ])('%j leaves %j and %s: %s', (typed, text, day) => {
    expect(plain(takeDay(typed, monday))).toEqual([text, day]);
  });

  it.each([
    ['send the proposal in english', 'a language'],
    ['refine it based on feedback', 'no date after on'],
    ['call in dana', 'a person'],
    ['report on acme', 'a company'],
    ['talk to May', 'a name'],
    ['ask April', 'a name'],
    ['ask June about it', 'a name'],
    ['send to Sunday Times', 'a newspaper'],
    ['call back on May', 'a name after on'],
    ['ask Sundar', 'nearly Sunday'],
    ['ask Friday', 'Robinson’s'],
    ['invite Mrs Sunday', 'a name'],
    ['prepare for Black Friday', 'not a day of the week'],
    ['send notes from monday', 'whose notes'],
    ['book a table for friday', 'a table for Friday'],
    ['move the call to friday', 'where the call goes'],
    ['post something every friday', 'more than one'],
    ['offer two slots next week', 'slots in it'],
    ['ask if she is free friday', 'her Friday'],
    ['extend the trial by 2 weeks', 'a length'],
    ['offer a trial of 2 weeks', 'a length'],
    ['pay invoice 12/5', 'a number'],
    ['upgrade to 1.12', 'a version'],
    ['sign off on 2.0', 'a version'],
    ['say thanks and see you soon', 'a greeting'],
    ['send them the plan for spring', 'what it is about'],
    ['answer not too soon', 'not soon'],
    ['send the deck we promised yesterday', 'when it was promised'],
    ['ask who was at the workshop last week', 'when it was'],
    ['review the contract 2025-11-03', 'a date it bears'],
    ['ask how it goes this week', 'no day of it'],
    ['call at 5pm', 'which day'],
    ['stand by', 'nothing follows'],
    ['log on', 'nothing follows'],
    ['ask where she sat', 'the verb'],
    ['plan time over the weekend', 'what over'],
    ['send the fridays list', 'inside'],
    ['send friday numbers', 'not at the end'],
    ['', 'nothing'],
    ['  ', 'blanks'],
    ['wish her a good morgen', 'no German spoken here'],
    ['write to say thanks', 'what to say'],
    ['ask them, please', 'a please alone'],
    ['ask for the range 5 -3 days', 'no day to count back from'],
  ])('%j is all step and no date: %s', (typed) => {
    expect(takeDay(typed, monday)).toEqual({ text: typed.trim(), when: null });
  });

  it.each([
    ['anrufen bis Freitag', 'anrufen', '2026-11-27'],
    ['anrufen am 3. Dezember', 'anrufen', '2026-12-03'],
    ['anrufen im März', 'anrufen', '2027-03-01'],
    ['anrufen morgen', 'anrufen', '2026-11-24'],
  ])('%j is read for a German', (typed, text, day) => {
    expect(plain(takeDay(typed, { ...monday, locale: 'de-DE' }))).toEqual([text, day]);
  });
});

describe('a day at the end of what was done', () => {
  it.each<[string, string, string | null, string]>([
    ['sent the checklist yesterday', 'sent the checklist', '2026-11-22', 'bare'],
    ['met her on monday', 'met her', '2026-11-16', 'after on'],
    ['called 3 days ago', 'called', '2026-11-20', 'counted'],
    ['talked last friday', 'talked', '2026-11-20', 'the last one'],
    ['called this morning', 'called', '2026-11-23', 'today'],
    ['sent it friday', 'sent it', '2026-11-20', 'bare weekday'],
    ['met in october', 'met', '2026-10-01', 'a month'],
    ['met on 5 dec', 'met', '2025-12-05', 'the last such'],
    ['called tomorrow', 'called', 'future', 'not yet'],
    ['shipped in 2 weeks', 'shipped', 'future', 'not yet'],
    ['met on 1 nov 2024', 'met', 'far', 'more than a year'],
    ['met on feb 30', 'met', 'impossible', 'never'],
    ['told her I call tomorrow', 'told her I call tomorrow', null, 'what was told'],
    ['told her we ship in 2 weeks', 'told her we ship in 2 weeks', null, 'what was told'],
    ['she decides by friday', 'she decides by friday', null, 'her Friday, not ours'],
    ['sent the checklist', 'sent the checklist', null, 'no date'],
    ['talked to April', 'talked to April', null, 'a name'],
  ])('%j leaves %j and %s: %s', (typed, text, day) => {
    expect(plain(takeDay(typed, monday, 'past'))).toEqual([text, day]);
  });
});

describe('a day after a name', () => {
  it.each<[string, string, string | null, string]>([
    ['Acme friday', 'Acme', '2026-11-27', 'move'],
    ['Acme to friday', 'Acme', '2026-11-27', 'move to'],
    ['Acme 2 weeks', 'Acme', '2026-12-07', 'snooze'],
    ['Acme for 2 weeks', 'Acme', '2026-12-07', 'snooze for'],
    ['Acme 3d', 'Acme', '2026-11-26', 'short'],
    ['Acme - 3 days', 'Acme', '2026-11-26', 'a dash between'],
    ['Acme -3 days', 'Acme', 'past', 'counted back'],
    ['Acme, Jane Doe 3d', 'Acme, Jane Doe', '2026-11-26', 'with a contact person'],
    ['"Acme Ltd" 12/5', '"Acme Ltd"', '2026-12-05', 'quoted'],
    ['Acme until march', 'Acme', '2027-03-01', 'not now'],
    ['Acme next quarter', 'Acme', '2027-01-01', 'bare'],
    ['Acme the 3rd', 'Acme', '2026-12-03', 'bare'],
    ['April friday', 'April', '2026-11-27', 'a person called April'],
    ['until 7 dec', '', '2026-12-07', 'away'],
    ['7 dec', '', '2026-12-07', 'away, short'],
    ['Acme later', 'Acme', 'vague', 'no day'],
    ['Acme until feb 30', 'Acme', 'impossible', 'no such day'],
    ['Acme yesterday', 'Acme', 'past', 'gone'],
    ['Acme by 2040', 'Acme', 'far', 'more than two years'],
    ['Theresa May', 'Theresa May', null, 'a person called May'],
    ['Acme', 'Acme', null, 'a name alone'],
    ['Stand by Me', 'Stand by Me', null, 'a name with by'],
  ])('%j leaves %j and %s: %s', (typed, text, day) => {
    expect(plain(takeDayAfterName(typed, monday))).toEqual([text, day]);
  });
});

const pieces = fc.constantFrom(
  ...'call Acme send it by on in until friday next week tomorrow soon 3 days ago , . 12/5 dec 5 the ( yesterday eod till due at march'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
);

describe('whatever is typed', () => {
  it('keeps the beginning of it, and all of it when there is no date', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('plan', 'past', 'name'), (text, way) => {
        const taken = way === 'name' ? takeDayAfterName(text, monday) : takeDay(text, monday, way === 'past' ? 'past' : 'plan');
        expect(text.trim().startsWith(taken.text)).toBe(true);
        if (taken.when === null) expect(taken.text).toBe(text.trim());
      }),
      { numRuns: 600 },
    );
  });
});
