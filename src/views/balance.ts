import { type Balance, type Leaning, leaning } from '../domain/coach/balance.ts';

/** `given 3, asked 1`: what went over to somebody, and what was asked of them. */
export function balanceWords({ gives, asks }: Pick<Balance, 'gives' | 'asks'>): string {
  return `given ${gives}, asked ${asks}`;
}

const because: Record<Leaning['because'], string> = {
  'asks unanswered': 'two asks went unanswered, so I suggest gifts until they answer',
  'ask unanswered': 'an ask is still unanswered, so I suggest a gift first',
  no: 'after a no I suggest gifts, and one ask at the most',
  customer: 'with a customer a gift comes first',
  balance: '',
};

/** Why the next suggestion gives or asks, with its numbers. */
export function leaningWords(balance: Balance): string {
  const { way, because: rule } = leaning(balance);
  const even = way === 'ask' ? 'more was given than asked, so I suggest a tiny ask first' : 'I suggest a gift first';
  return `${balanceWords(balance)}: ${because[rule] || even}`;
}
