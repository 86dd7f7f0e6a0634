import type { Shelf } from './playbook.ts';

/** What people call a shelf of the playbook. */
export const shelfNames: Readonly<Record<Shelf, string>> = {
  FC: 'new',
  DI: 'talking',
  PS: 'deciding',
  SI: 'silent',
  NN: 'not now',
  NO: 'no',
  WO: 'opened',
  WR: 'referrals',
  RR: 'referred',
};

const otherWords: Readonly<Record<string, Shelf>> = {
  'first contact': 'FC',
  discovery: 'DI',
  proposal: 'PS',
  silence: 'SI',
  quiet: 'SI',
  notnow: 'NN',
  won: 'WO',
  onboarding: 'WO',
  customer: 'WO',
  referral: 'WR',
};

/** The shelf a word means; null for none. */
export function shelfNamed(word: string): Shelf | null {
  const wanted = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ');
  const named = (Object.keys(shelfNames) as Shelf[]).find(
    (shelf) => shelfNames[shelf] === wanted || shelf.toLowerCase() === wanted,
  );
  return named ?? (Object.hasOwn(otherWords, wanted) ? otherWords[wanted]! : null);
}
