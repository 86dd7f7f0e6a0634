import type { Stage } from '../domain/stage.ts';

/** What CRMs call a stage, read as ours. The first that fits decides, so the clear answers come before the vague words. */
const readings: readonly (readonly [Stage, RegExp])[] = [
  ['not now', has`^not now$, ^later$, nurtur, on hold, bad timing, postpone, paused, parked, dormant, future, deferred, recycl`],
  [
    'no',
    has`^no$, closed no\b, \blost\b, closedlost, unqualified, disqualified, not (interested|converted|a fit), bad fit, no fit`,
  ],
  ['no', has`\bdead\b, declined, rejected, cancel+ed, churn, junk, \b(former|past|ex) (customer|client)`],
  ['won', has`\bwon\b, closedwon, ^opened$, ^(current |existing )?(customer|client), evangelist, \bsigned\b`],
  ['deciding', has`deciding, decision, proposal, quote, negotiat, contract, pricing, review, approval, verbal, commit`],
  ['deciding', has`legal, procure, trial, bought in`],
  ['talking', has`talking, (?<!marketing )qualif, meeting, demo, appointment, present, proposition, analysis, discover, needs`],
  ['talking', has`contact made, connected, engaged, in progress, \binterested, opportunit, open deal, converted`],
  ['talking', has`scheduled, working, \bactive\b, responded`],
  ['new', has`^new\b, \bopen\b, \blead\b, attempt, contacted, subscriber, prospect, potential, cold, backlog, to do`],
];

/** Matches a cell with any of the phrases, which commas separate. */
function has(phrases: TemplateStringsArray): RegExp {
  return new RegExp(String.raw(phrases).replaceAll(', ', '|'));
}

/**
 * Our stage for a line's stage and status cells. An answer in any of them (won, no, not now) decides, since
 * a CRM leaves the old stage standing beside it; else the first word we know; else `new`.
 */
export function stageFrom(cells: readonly string[]): Stage {
  const known = cells.flatMap((cell) => stageFromWord(cell) ?? []);
  const answer = (['won', 'no', 'not now'] as const).find((stage) => known.includes(stage));
  return answer ?? known[0] ?? 'new';
}

function stageFromWord(cell: string): Stage | undefined {
  const words = cell
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return readings.find(([, reading]) => reading.test(words))?.[0];
}
