import { phrases } from '../text/phrases.ts';

/**
 * What people tell one person and not another. It matters only beside a name; what is as often harmless ("leave", "broke",
 * "hospital", "private") is left out, since a false alarm costs more than a miss.
 */
export const privateWords = phrases(`
  (unhappy|depressed|depression|burnout|burnt out|burned out|therapy|grief|funeral|furious|angry|disappointed|frustrated|struggling|in trouble)
  (leaving|quit|quits|quitting|resign|resigns|resigned|resigning|resignation|job hunting|looking for a (new )?job|interviewing elsewhere)
  (fired|sacked|demoted|laid off|layoff|layoffs|redundant|redundancy|redundancies)
  (salary|salaries|pay rise|bonus|budget|budgets|over budget|cash flow|debt|debts|bankrupt|bankruptcy|insolvent|lawsuit|sued|merger|acquisition|takeover|for sale)
  (sick|ill|illness|cancer|surgery|diagnosis|pregnant|pregnancy|miscarriage)
  (divorce|divorced|divorcing|affair|quarrel|fell out|hates|hate|dislikes|distrusts|afraid of)
  (complaint|complained|complains|secret|secretly|confidential|in confidence|privately|off the record)
`);
