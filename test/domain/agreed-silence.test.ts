import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedAnew,
  agreedUnder,
  type AgreedSilence,
  heededKeys,
  heedsAnew,
  reaching,
  restingKeys,
  silenceMoved,
} from '../../src/domain/agreed-silence.ts';
import { addContact, hand, remove, rename } from '../../src/domain/changes/keeping.ts';
import { snooze, changeStage } from '../../src/domain/changes/standing.ts';
import type { ProspectId, UserId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { dana, day, someId, someProspect, tuesday } from './some.ts';

const march = day('2027-03-01');
const acme = (...contacts: string[]) => ({ key: 'acme', contacts });
const reaches = (agreed: { key: string; contacts: string[] }, other: { key: string; contacts: string[] }) =>
  restingKeys(agreed).some((key) => heededKeys(other).includes(key));

describe('whom a silence reaches', () => {
  it.each`
    agreed                 | other                                | is       | why
    ${acme()}              | ${acme()}                            | ${true}  | ${'the company as a whole, both times'}
    ${acme()}              | ${acme('Pat', 'Jane')}               | ${true}  | ${'agreed with the company, it holds for everybody there'}
    ${acme('Pat')}         | ${acme()}                            | ${true}  | ${'nobody is named: it may be Pat'}
    ${acme('Pat', 'Jane')} | ${acme('Sam', 'jané')}               | ${true}  | ${'one of them is the same person'}
    ${acme('Pat')}         | ${acme('Quinn')}                     | ${false} | ${'somebody else at that company'}
    ${acme('Pat')}         | ${{ ...acme('Pat'), key: 'beta' }}   | ${false} | ${'a namesake at another company'}
    ${acme()}              | ${{ ...acme(), key: 'acme bakery' }} | ${false} | ${'a longer name'}
  `('$is: $why', ({ agreed, other, is }) => {
    expect(reaches(agreed, other)).toBe(is);
  });

  it('is the same from both sides, however they are spelt', () => {
    const person = fc.constantFrom('Jane Doe', 'JANE DOE', 'Jané Doe', 'Pat', 'Sam Roe', '山田', '…', 'Acme');
    const someone = fc.record({ key: fc.constantFrom('acme', 'beta', 'jane doe'), contacts: fc.array(person, { maxLength: 3 }) });
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        expect(reaches(one, other)).toBe(reaches(other, one));
        expect(reaches(one, one)).toBe(true);
      }),
    );
  });

  it('is the longest of several, and never one’s own', () => {
    const found = (key: string, until: string, holder = someId<ProspectId>()): AgreedSilence => ({
      key,
      until: day(until),
      holder,
      owner: dana,
    });
    const me = someProspect(acme('Pat'));
    const longest = found('acme\npat', '2027-02-01');
    const all = [found('acme', '2027-01-01'), longest, found('acme\nquinn', '2027-06-01'), found('acme', '2028-01-01', me.id)];
    expect(reaching(me, all)).toEqual(longest);
    expect(reaching(me, [])).toBeNull();
    expect(reaching(acme('Kim'), all)).toMatchObject({ until: '2028-01-01' });
  });
});

describe('with whom it was agreed', () => {
  const rest = (prospect: Prospect, until = march) =>
    changeStage(prospect, { stage: 'not now', until, reason: null }, tuesday).after;
  const called = (prospect: Prospect, name: string) => rename(prospect, name, name.toLowerCase(), tuesday).after;

  it.each`
    from      | to        | keys                        | is                                                  | why
    ${'acme'} | ${'beta'} | ${['acme']}                 | ${['acme', 'beta']}                                 | ${'the company as a whole'}
    ${'acme'} | ${'beta'} | ${['acme\n', 'acme\njane']} | ${['acme\n', 'acme\njane', 'beta\n', 'beta\njane']} | ${'persons there'}
    ${'beta'} | ${'ci'}   | ${['acme', 'beta']}         | ${['acme', 'beta', 'ci']}                           | ${'a third name'}
    ${'beta'} | ${'acme'} | ${['acme', 'beta']}         | ${['acme', 'beta']}                                 | ${'back to the first'}
    ${'acme'} | ${'acme'} | ${['acme']}                 | ${['acme']}                                         | ${'another spelling'}
  `('goes along to another name: $why', ({ from, to, keys, is }) => {
    expect(agreedUnder(keys, from, to)).toEqual(is);
  });

  it('is remembered as it was said, whatever is noted after', () => {
    const whole = rest(someProspect(acme()));
    const named = addContact(whole, 'Pat', () => false, tuesday).after;
    expect(called(named, 'Beta').agreedKeys).toEqual(['acme', 'beta']);
    const withPat = rest(someProspect(acme('Pat')));
    expect(addContact(withPat, 'Kim', () => false, tuesday).after.agreedKeys).toEqual(['acme\n', 'acme\npat']);
  });

  it('keeps the earlier names when another day is agreed, and none once it ended', () => {
    const renamed = called(rest(someProspect(acme('Pat'))), 'Beta');
    expect(agreedAnew(renamed)).toEqual(['acme\n', 'acme\npat', 'beta\n', 'beta\npat']);
    expect(rest(renamed, day('2027-04-01')).agreedKeys).toEqual(agreedAnew(renamed));
    const talking = changeStage(renamed, { stage: 'talking', until: null, reason: null }, tuesday).after;
    expect(talking.agreedKeys).toBeNull();
    expect(rest(talking).agreedKeys).toEqual(['beta\n', 'beta\npat']);
  });

  it('moves with what changes it and with nothing else, and tells where to look', () => {
    const before = someProspect(acme('Pat'));
    const resting = rest(before);
    const renamed = rename(resting, 'Beta', 'beta', tuesday);
    const gone = remove(resting, tuesday);
    const moves = [
      { why: 'agreed', change: { before, after: resting }, is: ['acme'] },
      { why: 'ended', change: { before: resting, after: before }, is: ['acme'] },
      { why: 'another day', change: { before: resting, after: rest(resting, day('2027-04-01')) }, is: ['acme'] },
      { why: 'another name', change: renamed, is: ['acme', 'beta'] },
      { why: 'ended under two names', change: { before: renamed.after, after: before }, is: ['acme', 'beta'] },
      { why: 'another owner', change: hand(resting, 'U0BEN' as UserId, tuesday), is: ['acme'] },
      { why: 'back on the list', change: { before: gone.after, after: resting }, is: ['acme'] },
      { why: 'ended by an older version', change: { before: { ...resting, agreedUntil: null }, after: before }, is: ['acme'] },
      { why: 'off the list: it holds on', change: gone, is: null },
      { why: 'a snooze', change: snooze(resting, march, tuesday), is: null },
      { why: 'a name without a silence', change: rename(before, 'Beta', 'beta', tuesday), is: null },
      { why: 'somebody new', change: { before: null, after: before }, is: null },
    ];
    expect(moves.map(({ why, change }) => ({ why, is: silenceMoved(change) }))).toEqual(
      moves.map(({ why, is }) => ({ why, is })),
    );
  });
});

it.each`
  change                                                                        | is       | why
  ${(it: Prospect) => rename(it, 'Beta', 'beta', tuesday)}                      | ${true}  | ${'another name'}
  ${(it: Prospect) => rename(it, 'ACME', 'acme', tuesday)}                      | ${false} | ${'another spelling'}
  ${(it: Prospect) => addContact(it, 'Kim', () => false, tuesday)}              | ${true}  | ${'somebody named'}
  ${(it: Prospect) => addContact(it, 'Pat', (name) => name === 'Pat', tuesday)} | ${false} | ${'named again'}
  ${(it: Prospect) => snooze(it, march, tuesday)}                               | ${false} | ${'nobody named'}
  ${(it: Prospect) => remove(it, tuesday)}                                      | ${false} | ${'off the list'}
  ${(it: Prospect) => ({ before: remove(it, tuesday).after, after: it })}       | ${true}  | ${'back on the list'}
  ${(it: Prospect) => ({ before: null, after: it })}                            | ${false} | ${'added: it was asked for then'}
`('others’ silence is asked for anew ($is): $why', ({ change, is }) => {
  expect(heedsAnew(change(someProspect({ ...acme('Pat'), name: 'Acme' })))).toBe(is);
});
