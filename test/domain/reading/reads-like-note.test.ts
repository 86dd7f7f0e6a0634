import { expect, it } from 'vitest';
import { readsLikeNote } from '../../../src/domain/reading/reads-like-note.ts';

it.each([
  ['no answer', 'an answer'],
  ['No answer', 'with a capital'],
  ['Yes', 'one word'],
  ['great', 'in lower case'],
  ['she loved it', 'a sentence'],
  ['Jane said yes', 'about somebody'],
  ['She Will Call Me Back', 'more words than a name has'],
])('%s is what happened: %s', (words) => {
  expect(readsLikeNote(words)).toBe(true);
});

it.each([
  ['Jane Doe', 'a name'],
  ['Vincent van der Meer', 'with small words'],
  ['J. Doe', 'an initial'],
  ['田中 太郎', 'in a script without capitals'],
  ['Norbert Noll', 'a name that begins like an answer'],
])('%s may be a contact person: %s', (words) => {
  expect(readsLikeNote(words)).toBe(false);
});
