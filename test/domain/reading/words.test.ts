import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestVerb, readCommand } from '../../../src/domain/reading/words.ts';

const verbs = [
  'add',
  'step',
  'did',
  'done',
  'heard',
  'move',
  'list',
  'no',
  'not now',
  'new',
  'mark',
  'digest',
  'digest here',
  'settings',
  'undo',
  'ls',
];
const read = (text: string) => readCommand(text, verbs, new Set(['settings']));
const verb = (name: string, who: string, note: string | null, whole: string, after = note) => ({
  kind: 'verb',
  verb: name,
  who,
  note,
  bare: { who: whole, note: after },
});
const bare = (who: string, note: string, spelled: string | null = null) => ({ kind: 'bare', who, note, verb: spelled });

describe('a typed command', () => {
  it.each([
    ['a verb and a name', 'list quiet', verb('list', 'quiet', null, 'list quiet')],
    ['a verb alone', 'done', verb('done', '', null, 'done')],
    ['in any case', 'DONE Acme', verb('done', 'Acme', null, 'DONE Acme')],
    ['a note', 'did Acme: sent it', verb('did', 'Acme', 'sent it', 'did Acme')],
    ['an empty note', 'done Acme:', verb('done', 'Acme', '', 'done Acme')],
    ['only the first colon splits', 'did Acme: said: yes', verb('did', 'Acme', 'said: yes', 'did Acme')],
    ['the blank forgotten', 'add Acme:send it', verb('add', 'Acme', 'send it', 'add Acme')],
    ['a blank too many', 'add Acme : send it', verb('add', 'Acme', 'send it', 'add Acme')],
    ['a full-width colon', 'add Acme：send it', verb('add', 'Acme', 'send it', 'add Acme')],
    ['two words', 'not now Acme until march: budget', verb('not now', 'Acme until march', 'budget', 'not now Acme until march')],
    ['two words, two blanks', 'not  now Acme', verb('not now', 'Acme', null, 'not now Acme')],
    ['the longest verb wins', 'digest here', verb('digest here', '', null, 'digest here')],
    ['a shorter one where it ends', 'digest there', verb('digest', 'there', null, 'digest there')],
    ['a verb is a whole word', 'notable Co: call', bare('notable Co', 'call')],
    ['a time in front does not split', 'settings hour 8:30', verb('settings', 'hour 8:30', null, 'settings hour 8:30')],
    ['nor for other verbs', 'move Acme friday 9:30', verb('move', 'Acme friday 9:30', null, 'move Acme friday 9:30')],
    ['nor an address', 'add https://acme.com: call', verb('add', 'https://acme.com', 'call', 'add https://acme.com')],
    ['nor its port', 'add acme.com:8080: call', verb('add', 'acme.com:8080', 'call', 'add acme.com:8080')],
    ['nor an emoji', 'add :tada: Parties: call', verb('add', ':tada: Parties', 'call', 'add :tada: Parties')],
    ['a name that ends in figures', 'add Studio 54:call', verb('add', 'Studio 54', 'call', 'add Studio 54')],
    ['nor a quoted name', 'add "Re:Work": call', verb('add', '"Re:Work"', 'call', 'add "Re:Work"')],
    ['nor one in smart quotes', 'add “Re:Work”: call', verb('add', '“Re:Work”', 'call', 'add “Re:Work”')],
    ['a time in the note', 'add Acme: call at 9:30', verb('add', 'Acme', 'call at 9:30', 'add Acme')],
    ['a note keeps its lines', 'did Acme: one\ntwo', verb('did', 'Acme', 'one\ntwo', 'did Acme')],
    ['a name does not', 'did Acme\nLtd: one', verb('did', 'Acme Ltd', 'one', 'did Acme Ltd')],
    [
      'verbs without notes keep their colons',
      'settings digest monday: 9',
      verb('settings', 'digest monday: 9', null, 'settings digest monday', '9'),
    ],
    [
      'and can be told from a name by what stands before it',
      'Settings & Sons: send the deck',
      verb('settings', '& Sons: send the deck', null, 'Settings & Sons', 'send the deck'),
    ],
    ['a dash from a Mac', '—list', verb('list', '', null, '—list')],
    ['a shell habit', '--list', verb('list', '', null, '--list')],
    ['a question mark', 'list?', verb('list', '', null, 'list?')],
    ['the bare form', 'Acme: send it by fri', bare('Acme', 'send it by fri')],
    ['the bare form, blank forgotten', 'Acme:send it', bare('Acme', 'send it')],
    ['a verb directly before the colon is a name', 'Mark: send it', bare('Mark', 'send it', 'mark')],
    ['a short one too', 'No: send it', bare('No', 'send it', 'no')],
    ['with a blank between', 'no : send it', bare('no', 'send it', 'no')],
    ['two words too', 'not now: send it', bare('not now', 'send it', 'not now')],
    ['one that takes no note too', 'settings: call them', bare('settings', 'call them', 'settings')],
    [
      'a name that begins with a verb can be told by its whole',
      'No Limits: send it',
      verb('no', 'Limits', 'send it', 'No Limits'),
    ],
    ['an emoji after a verb is not its colon', 'done :wave: Co: hi', verb('done', ':wave: Co', 'hi', 'done :wave: Co')],
    ['no name before the colon', ': send it', bare('', 'send it')],
    ['nothing', '   ', { kind: 'nothing' }],
    ['a slip', 'lst', { kind: 'unknown', text: 'lst', nearest: 'list' }],
    ['a name alone', 'Globex', { kind: 'unknown', text: 'Globex', nearest: null }],
  ])('%s: %j', (_, text, typed) => {
    expect(read(text)).toEqual(typed);
  });

  it('reads anything, and loses nothing before or after the colon', () => {
    const pieces = fc.constantFrom(
      'no',
      'not',
      'now',
      'Acme',
      ':',
      '：',
      ' ',
      '9:30',
      '"',
      '“',
      '”',
      ':tada:',
      'https://x.y',
      '\n',
      '->',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
        ),
        (text) => {
          const typed = read(text);
          const kept =
            typed.kind === 'verb'
              ? typed.bare.who + (typed.bare.note ?? '')
              : typed.kind === 'bare'
                ? typed.who + typed.note
                : typed.kind === 'unknown'
                  ? typed.text
                  : '';
          expect(kept.replace(/[\s:：﹕]/g, '')).toBe(text.replace(/[\s:：﹕]/g, ''));
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('the nearest verb', () => {
  it.each<[string, string | null, string]>([
    ['lsit', 'list', 'two letters swapped'],
    ['setings', 'settings', 'a letter missing'],
    ['settigns now', 'settings', 'the first word counts'],
    ['not nwo Acme', 'not now', 'two words'],
    ['sett', 'settings', 'the start of one'],
    ['LIST', 'list', 'capitals'],
    ['dnoe', 'done', 'swapped'],
    ['unod', 'undo', 'swapped'],
    ['hard', 'heard', 'a letter missing'],
    ['x', null, 'too short'],
    ['na', null, 'too short to guess'],
    ['ad Beta', 'add', 'all but the last letter'],
    ['d', null, 'one letter could be anything'],
    ['acme', null, 'a name'],
    ['dead', null, 'two slips in a short word'],
    ['', null, 'nothing'],
  ])('%j is %s: %s', (typed, nearest) => {
    expect(nearestVerb(typed, verbs)).toBe(nearest);
  });
});
