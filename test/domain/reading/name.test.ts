import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompanyEnding, nameKey, validName } from '../../../src/domain/reading/name.ts';

describe('two spellings of one name', () => {
  it.each`
    why                      | one                       | other
    ${'case'}                | ${'ACME'}                 | ${'acme'}
    ${'accents'}             | ${'Nestlé'}               | ${'nestle'}
    ${'sharp s'}             | ${'Straße'}               | ${'STRASSE'}
    ${'the capital one'}     | ${'STRAẞE'}               | ${'strasse'}
    ${'slashed o'}           | ${'Sørensen'}             | ${'sorensen'}
    ${'ligatures'}           | ${'Æsir Œuvre'}           | ${'aesir oeuvre'}
    ${'Polish l'}            | ${'Łódź'}                 | ${'lodz'}
    ${'Turkish dots'}        | ${'İstanbul'}             | ${'istanbul'}
    ${'full width'}          | ${'Ａｃｍｅ'}             | ${'acme'}
    ${'accent apart'}        | ${'Cafe\u0301'}           | ${'Café'}
    ${'Greek final sigma'}   | ${'ΟΔΟΣ'}                 | ${'οδος'}
    ${'Greek accents'}       | ${'Αθήνα'}                | ${'ΑΘΗΝΑ'}
    ${'an ending'}           | ${'Acme Inc.'}            | ${'Acme'}
    ${'after a comma'}       | ${'Acme, Inc.'}           | ${'Acme'}
    ${'a German one'}        | ${'Müller GmbH'}          | ${'Muller'}
    ${'a long one'}          | ${'Müller GmbH & Co. KG'} | ${'muller'}
    ${'with dots'}           | ${'Nestlé S.A.'}          | ${'nestle'}
    ${'a Polish one'}        | ${'Foo sp. z o.o.'}       | ${'foo'}
    ${'a Mexican one'}       | ${'Foo S.A. de C.V.'}     | ${'foo'}
    ${'two'}                 | ${'Acme Pty Ltd'}         | ${'acme'}
    ${'and or ampersand'}    | ${'Smith & Sons'}         | ${'Smith and Sons'}
    ${'closed up'}           | ${'AT&T'}                 | ${'at and t'}
    ${'an apostrophe'}       | ${'O’Reilly'}             | ${"O'Reilly"}
    ${'none at all'}         | ${'O’Reilly'}             | ${'OReilly'}
    ${'quotes'}              | ${'„Acme“ “Labs”'}        | ${'acme labs'}
    ${'a hyphen'}            | ${'Coca-Cola'}            | ${'coca cola'}
    ${'initials'}            | ${'J.P. Morgan'}          | ${'JP Morgan'}
    ${'a trade mark'}        | ${'Acme™'}                | ${'acme'}
    ${'blanks'}              | ${'  Acme   Labs '}       | ${'acme labs'}
    ${'a name like a token'} | ${'<!channel>'}           | ${'channel'}
    ${'an invisible letter'} | ${'Ac\u200Bme'}           | ${'acme'}
    ${'an emoji selector'}   | ${'Acme ❤\uFE0F'}         | ${'acme ❤'}
  `('$why: $one is $other', ({ one, other }) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Acme', 'Acme Labs', 'another word'],
    ['C', 'C++', 'a sign that is the name'],
    ['C++', 'C#', 'and another'],
    ['राम', 'रामा', 'a vowel sign is a letter'],
    ['ハ', 'バ', 'so is voicing'],
    ['株式会社', '会社', 'Japanese'],
    ['🚀', '🛸', 'emoji'],
    ['!!!', '???', 'signs only'],
    ['Co', 'Inc', 'endings that are the whole name'],
    ['Acme 1', 'Acme 2', 'figures'],
    ['Ａcme', 'Acne', 'a letter'],
  ])('%j is not %j: %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it.each([
    ['Co', 'co'],
    ['Inc.', 'inc'],
    ['Co. Ltd', 'co'],
    ['GmbH & Co. KG', 'gmbh'],
    ['!!!', '!!!'],
    ['Ünïcode Ltd', 'unicode'],
    ['Процтер', 'процтер'],
    ['الشَّرِكَة', 'الشركة'],
    ['한국', '한국'],
    ['Smith and', 'smith and'],
    ['&', 'and'],
  ])('the key of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is the same the second time, and never empty for what can be seen', () => {
    const parts = fc.constantFrom(
      'Acme',
      ' ',
      'Inc.',
      'and',
      '&',
      'S.A.',
      'é',
      'ß',
      "'",
      '-',
      '.',
      '🚀',
      '+',
      '#',
      'de',
      'C.V.',
      'ﷺ',
      '½',
      'İ',
      'Σ',
      '\u0301',
      'z',
      'o.o.',
      'sp',
    );
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(parts, { maxLength: 8 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(names, (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
        if ('name' in validName(name)) expect(key).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a company ending', () => {
  it.each([
    'Inc',
    'Inc.',
    'GmbH',
    'Ltd',
    'LLC',
    'L.L.C.',
    'AG',
    'S.A.',
    'B.V.',
    'BV',
    'Pty',
    'Pty Ltd',
    'KG',
    'Co.',
    'Corp',
    'GmbH & Co. KG',
    'plc',
  ])('%s is one', (text) => expect(isCompanyEnding(text)).toBe(true));
  it.each(['Jane', 'Jane Co', 'Sam', '', ' ', 'and', 'Incognito'])('%j is none', (text) =>
    expect(isCompanyEnding(text)).toBe(false),
  );
});

describe('a name to keep', () => {
  it.each([
    ['  Acme \n Labs ', 'Acme Labs', 'acme labs'],
    ['Ac\0me', 'Acme', 'acme'],
    ['🚀', '🚀', '🚀'],
    ['7', '7', '7'],
    ['<!channel>', '<!channel>', 'channel'],
    ['a'.repeat(80), 'a'.repeat(80), 'a'.repeat(80)],
    ['😀'.repeat(80), '😀'.repeat(80), '😀'.repeat(80)],
  ])('%j is kept', (typed, name, key) => {
    expect(validName(typed)).toEqual({ name, key });
  });

  it.each([
    ['', 'empty'],
    [' \u200B\u202E ', 'empty'],
    ['---', 'empty'],
    ['...', 'empty'],
    ['a'.repeat(81), 'long'],
    ['😀'.repeat(81), 'long'],
  ])('%j is %s', (typed, unnamed) => {
    expect(validName(typed)).toEqual({ unnamed });
  });
});
