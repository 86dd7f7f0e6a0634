import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, validName } from '../../../src/domain/reading/name.ts';
import { type Candidate, findName } from '../../../src/domain/reading/whom.ts';

const person = (name: string, ...contacts: string[]): Candidate => ({ id: name, name, key: nameKey(name), contacts });

const book = [
  person('Acme Robotics', 'Jane Doe'),
  person('Acme Retail Ltd', 'Björn Åkesson'),
  person('Globex', 'Mary Jane Watson', 'Homer S.'),
  person('Stark Industries', 'Pepper Potts'),
  person('Procter & Gamble'),
  person('Müller GmbH & Co. KG'),
  person('John Smith'),
  person('X'),
  person('Xerox'),
  person('Initech'),
  person('Initrode'),
  person('No Limits'),
  person('Hooli', 'Jane Doe'),
  person('Pied Piper', 'Richard Hendricks'),
  person('株式会社東京'),
  person('May Chen'),
];

function find(query: string, among = book) {
  const found = findName(query, among);
  if (found.kind === 'one') return [found.candidate.name, found.by];
  return found.kind === 'none' ? [] : [found.candidates.map((candidate) => candidate.name), found.by];
}

describe('finding a name', () => {
  it.each([
    ['globex', ['Globex', 'exact'], 'full name, any case'],
    ['MULLER', ['Müller GmbH & Co. KG', 'exact'], 'without accent and ending'],
    ['No Limits', ['No Limits', 'exact'], 'a name that begins with a verb'],
    ['x', ['X', 'exact'], 'exact beats the beginning of another'],
    ['株式会社東京', ['株式会社東京', 'exact'], 'Japanese'],
    ['stark', ['Stark Industries', 'prefix'], 'its beginning'],
    ['xer', ['Xerox', 'prefix'], 'part of a word'],
    ['may', ['May Chen', 'prefix'], 'a person called May'],
    ['acme', [['Acme Retail Ltd', 'Acme Robotics'], 'prefix'], 'two begin so: ask'],
    ['init', [['Initech', 'Initrode'], 'prefix'], 'two begin so: ask'],
    ['pepper potts', ['Stark Industries', 'contact'], 'the contact person'],
    ['bjorn akesson', ['Acme Retail Ltd', 'contact'], 'whose accents were left out'],
    ['jane doe', [['Acme Robotics', 'Hooli'], 'contact'], 'who works for two: ask'],
    ['watson', ['Globex', 'contact'], 'by surname'],
    ['homer s', ['Globex', 'contact'], 'an initial'],
    ['smith john', ['John Smith', 'words'], 'the other way round'],
    ['smith', ['John Smith', 'words'], 'the second word'],
    ['robo acme', ['Acme Robotics', 'words'], 'beginnings in any order'],
    ['starkindustries', ['Stark Industries', 'compact'], 'written together'],
    ['piedpiper', ['Pied Piper', 'compact'], 'written together'],
    ['p&g', ['Procter & Gamble', 'words'], 'initials with their and begin its words'],
    ['pg', ['Procter & Gamble', 'acronym'], 'initials without the and'],
    ['glboex', ['Globex', 'typo'], 'two letters swapped'],
    ['hoolii', ['Hooli', 'typo'], 'a letter too many'],
    ['starck industries', ['Stark Industries', 'typo'], 'a letter too many in two words'],
    ['amce', [['Acme Retail Ltd', 'Acme Robotics'], 'typo'], 'a slip that fits two: ask'],
    ['peper pots', ['Stark Industries', 'typo'], 'slips in a contact person'],
    ['inittech', ['Initech', 'typo'], 'much nearer than the other'],
    ['stork industreis', ['Stark Industries', 'typo'], 'two slips in a long name'],
    ['glbxo', [], 'two slips in a short one'],
    ['lglobex', [], 'another first letter'],
    ['xx', [], 'too short for slips'],
    ['nobody', [], 'nobody'],
    ['acme robotics europe', [], 'more than the name says'],
    ['', [], 'nothing'],
    ['  ', [], 'blanks'],
  ])('%j finds %j: %s', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('asks when a word fits one name and the contact person of another, the name first', () => {
    expect(find('jane', [person('Acme', 'Jane Doe'), person('Mary Jane Ltd')])).toEqual([['Mary Jane Ltd', 'Acme'], 'words']);
  });

  it('shows ten at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => person(`Acme ${index}`));
    expect(findName('acme', many)).toMatchObject({ kind: 'several', candidates: { length: 10 } });
  });

  it('finds an exact name among any others with other keys', () => {
    const names = fc.uniqueArray(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((name) => 'name' in validName(name)),
      {
        selector: nameKey,
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(names, fc.nat(), (list, pick) => {
        const among = list.map((name) => person(name, 'Jane Doe'));
        const wanted = among[pick % among.length]!;
        expect(findName(wanted.name, among)).toEqual({ kind: 'one', candidate: wanted, by: 'exact' });
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind the order of the candidates', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(book, { minLength: book.length }),
        fc.constantFrom('acme', 'jane', 'init', 'amce', 'p', 'smith'),
        (among, query) => {
          expect(find(query, among)).toEqual(find(query));
        },
      ),
    );
  });

  it.each([
    ['zeta', 'Beta', 'another first letter is another name'],
    ['acme.io', 'acme.com:8080', 'another address is another company'],
    ['delta one', 'Delta Two', 'three letters of eight'],
  ])('%s is not %s: %s', (query, name) => {
    expect(find(query, [person(name)])).toEqual([]);
  });

  it('finds nobody by a slip where a new name may be meant', () => {
    const found = (query: string) => findName(query, [person('Beta'), person('Acme Robotics')], { slips: false });
    expect(found('betta')).toEqual({ kind: 'none' });
    expect(found('acme')).toMatchObject({ kind: 'one', by: 'prefix' });
  });

  it('loses no slip to the quick sieve: a letter left out of any long name still finds it', () => {
    const names = fc
      .string({ unit: fc.constantFrom(...Array.from('aeiouøßéæñłrstBCDL ')), minLength: 8, maxLength: 24 })
      .filter((name) => nameKey(name).replace(/ /g, '').length >= 8);
    fc.assert(
      fc.property(names, fc.nat(), (name, cut) => {
        const key = nameKey(name);
        // The first letter stays: slips come after it.
        const at = 1 + (cut % (key.length - 1));
        const slip = key.slice(0, at) + key.slice(at + 1);
        expect(findName(slip, [person('Prospect', name)])).not.toEqual({ kind: 'none' });
        expect(findName(slip, [person(name)])).not.toEqual({ kind: 'none' });
      }),
      { numRuns: 500 },
    );
  });
});
