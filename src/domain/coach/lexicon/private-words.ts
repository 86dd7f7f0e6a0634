import { phrases } from '../text/phrases.ts';

/** What people tell one person and not another. */
export const privateWords = phrases(`
  (unhappy|leaving|leave|quit|quits|quitting|resign|resigned|resigning|resignation|fired|sacked|redundant|redundancy|layoffs?|laid off|salary|salaries|pay rise|bonus|budget|budgets|debt|debts|broke|bankrupt|insolvent|sick|ill|illness|cancer|pregnant|pregnancy|divorce|divorced|divorcing|depressed|depression|burnout|burnt out|burned out|therapy|hospital|surgery|funeral|grief|lawsuit|sued|complaint|complained|complains|secret|secretly|confidential|in confidence|private|privately|off the record|merger|acquisition|takeover|for sale|job hunting|interviewing|looking for a (new )?job|furious|angry|disappointed|frustrated|struggling|in trouble|over budget|cash flow|affair|drinking|quarrel|fell out|hates|hate|dislikes|distrusts|afraid of)
`);
