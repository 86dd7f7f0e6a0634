import { describe, expect, it } from 'vitest';
import { readArrow, readHandOver, readWho, unquote, userMention, withNames } from '../../../src/domain/reading/args.ts';

describe('who is meant', () => {
  it.each<[string, string, string | null, string]>([
    ['Acme', 'Acme', null, 'a name'],
    ['Acme, Jane Doe', 'Acme', 'Jane Doe', 'with a contact person'],
    ['Acme,Jane', 'Acme', 'Jane', 'blank forgotten'],
    ['Acme, Inc.', 'Acme, Inc.', null, 'a company ending is no person'],
    ['Acme, Inc., Jane Doe', 'Acme, Inc.', 'Jane Doe', 'a person after the ending'],
    ['Acme, S.A.', 'Acme, S.A.', null, 'with dots'],
    ['Acme, Pty Ltd', 'Acme, Pty Ltd', null, 'two words'],
    ['Acme, GmbH & Co. KG', 'Acme, GmbH & Co. KG', null, 'four words'],
    ['Acme, L.L.C.', 'Acme, L.L.C.', null, 'with dots'],
    ['Smith, Jones, Lee', 'Smith, Jones', 'Lee', 'only the last comma counts'],
    ['"Acme Ltd"', 'Acme Ltd', null, 'in quotes'],
    ['“Acme Ltd”, Jane', 'Acme Ltd', 'Jane', 'smart quotes around the name'],
    ['„Acme“, «Jane Doe»', 'Acme', 'Jane Doe', 'German and French quotes'],
    ['"Smith, Jones"', 'Smith, Jones', null, 'a comma inside quotes'],
    ["O'Reilly", "O'Reilly", null, 'an apostrophe is no quote'],
    ['Acme,', 'Acme', null, 'nobody after the comma'],
    [', Jane', ', Jane', null, 'nobody before it'],
    ['Acme\n Ltd', 'Acme Ltd', null, 'a newline'],
    ['', '', null, 'nothing'],
  ])('%j is %j with %j: %s', (text, name, contact) => {
    expect(readWho(text)).toEqual({ name, contact });
  });

  it('takes off one pair of quotes', () => {
    expect([unquote(' "a" and "b" '), unquote('‘Acme’'), unquote('"'), unquote('""')]).toEqual([
      '"a" and "b"',
      'Acme',
      '"',
      '""',
    ]);
  });
});

describe('an arrow', () => {
  it.each([
    ['Acme > Beta, Sam'],
    ['Acme -> Beta, Sam'],
    ['Acme --> Beta, Sam'],
    ['Acme => Beta, Sam'],
    ['Acme → Beta, Sam'],
    ['Acme –> Beta, Sam'],
    ['Acme>Beta, Sam'],
    ['“Acme” ➡️ Beta, Sam'],
  ])('%j points from Acme to Beta, Sam', (text) => {
    expect(readArrow(text)).toEqual({ from: 'Acme', to: 'Beta, Sam' });
  });

  it.each([['Acme'], ['Acme >'], ['> Beta'], ['Acme Beta'], ['Acme <@U123>']])('%j points nowhere', (text) => {
    expect(readArrow(text)).toBeNull();
  });
});

describe('a hand-over', () => {
  it.each([
    ['Acme to <@U123> he knows Jo', 'Acme', 'U123', 'he knows Jo'],
    ['Acme to <@U123>, he knows <@U4>', 'Acme', 'U123', 'he knows <@U4>'],
    ['Acme <@U123> - <@U4>', 'Acme', 'U123', '<@U4>'],
  ])('%j: %s goes to %s, and behind that stands %j', (text, who, user, rest) => {
    expect(readHandOver(text)).toEqual({ who, user, handle: null, rest });
  });

  it.each<[string, string, string | null, string | null, string]>([
    ['Acme to <@U123>', 'Acme', 'U123', null, 'a mention'],
    ['Acme <@U123>', 'Acme', 'U123', null, 'without to'],
    ['Acme Corp TO <@W12|dana>', 'Acme Corp', 'W12', null, 'with its label'],
    ['"Acme" > <@U1>', 'Acme', 'U1', null, 'an arrow'],
    ['Acme to @dana', 'Acme', null, 'dana', 'left as text'],
    ['Notes to Self to <@U1>', 'Notes to Self', 'U1', null, 'a name with to'],
    ['<@U1>', '', 'U1', null, 'nobody to hand over'],
    ['Acme', 'Acme', null, null, 'to nobody'],
    ['jane@x.com', 'jane@x.com', null, null, 'an address is no person here'],
  ])('%j: %s goes to %s %s: %s', (text, who, user, handle) => {
    expect(readHandOver(text)).toEqual({ who, user, handle, rest: '' });
  });
});

describe('a mention', () => {
  it.each([
    ['<@U123>', 'U123'],
    ['list <@W1A2|dana> now', 'W1A2'],
    ['<@U1> <@U2>', 'U1'],
    ['@dana', null],
    ['<@X1>', null],
    ['<#U1>', null],
    ['', null],
  ])('%j is %s', (text, user) => {
    expect(userMention(text)).toBe(user);
  });
});

it.each([
  ['ask <@U1> and <@W2|max>', 'ask ben and Max Roe', 'by name'],
  ['ask <@U9>', 'ask <@U9>', 'unknown: as typed'],
  ['ask <@U3>', 'ask <@U3>', 'without a name that can be seen: as typed'],
  ['<#U1> @U1', '<#U1> @U1', 'no mention'],
])('%j reads %j: %s', (text, is) => {
  const names = new Map([
    ['U1', 'ben'],
    ['W2', ' Max\n Roe '],
    ['U3', '\u200b'],
  ]);
  expect(withNames(text, (user) => names.get(user))).toBe(is);
});
