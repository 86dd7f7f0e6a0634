import { nameMost } from '../limits.ts';
import { onlyEndings, withoutEndings } from './endings.ts';
import { clean, oneLine } from './text.ts';

/** A Slack header, a button and a spoken sentence all still hold a name of this length. */

/**
 * What makes two spellings the same name: letters and digits in lower case, without accents, punctuation, typographic
 * quotes or company endings, `&` and `and` alike. Other scripts keep their letters and vowel signs. Never empty for a
 * name that can be seen: a company called Co is `co`, and a name of signs only is itself. The key of a key is that key.
 */
export function nameKey(name: string): string {
  return withoutEndings(words(name)).join(' ') || oneLine(name.toLowerCase().normalize('NFC'));
}

/** True for `Inc.`, `GmbH & Co. KG`, `Pty Ltd`: words that belong to the company before the comma. */
export function isCompanyEnding(text: string): boolean {
  return onlyEndings(words(text));
}

/** A name fit to store, with its key; `empty` when nothing in it can be spoken or seen, `long` above 80 code points. */
export function validName(
  typed: string,
): { readonly name: string; readonly key: string } | { readonly unnamed: 'empty' | 'long' } {
  const name = oneLine(clean(typed));
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) return { unnamed: 'empty' };
  if ([...name].length > nameMost) return { unnamed: 'long' };
  return { name, key: nameKey(name) };
}

// Letters that Unicode does not take apart.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ŧ: 't',
  ĸ: 'k',
  ς: 'σ',
};

function words(name: string): readonly string[] {
  if (/^[a-z0-9 ]*$/i.test(name)) return split(name.toLowerCase());
  return split(
    name
      .replace(/[™®©℠]/g, '')
      .normalize('NFKD')
      .toLowerCase()
      // Latin, Greek and Cyrillic accents, Arabic vowel points: people leave them out. Vowel signs of Indic scripts
      // and Japanese voicing marks are letters to those who write them, and stay.
      // oxlint-disable-next-line no-misleading-character-class -- marks alone are what is meant
      .replace(/[\u0300-\u036F\u0483-\u0487\u064B-\u0652\u0640\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g, '')
      .replace(/[ßøæœłđðþħŋıŧĸς]/g, (letter) => plainLetters[letter]!)
      .normalize('NFC')
      .replace(/[&＆]/g, ' and ')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/['’‘ʼʹ`´"“”„‟«»‹›]/g, '')
      .replace(/(?<![\p{L}\p{N}])(\p{L})\./gu, '$1') // initials: "S.A." is sa, "J.P. Morgan" is jp morgan
      .replace(/(?<![\p{L}\p{N}])#|[^\p{L}\p{N}\p{M}\p{Sc}\p{So}+#]/gu, ' '),
  );
}

function split(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
