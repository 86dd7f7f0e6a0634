import { wordSet } from './word-set.ts';

/** Verbs that say more about the doing before them, or are nouns as often: they want somebody or something behind them. */
export const needsObject = wordSet(`
  make get set put look check see find confirm cc copy attach list close open order try follow test return move meet visit point
  note block take touch pay track demo plan mention explain edit request file intro support show run complete respond answer
  reply print call email text post book record offer review report message quote schedule
`);

/** Things that reps write without an article, and the verbs they do it with: `book demo`, `update crm`. */
export const bareThings = wordSet(`
  demo demos call meeting room lunch table flight flights slot time tickets invite crm invoice ticket deck quote pricing proposal
  template link links notes recap summary contract photos photo samples sample email flowers date dates agenda minutes order sheet
  map form linkedin salesforce hubspot calendar reminder
`);
export const takesBareThing = wordSet(
  'book order send resend update confirm schedule print share attach forward cancel fix post write draft prepare email reserve create set add make',
);
