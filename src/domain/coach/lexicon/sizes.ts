const big = [
  'proposals?|qbr|agreements?|decks?|slides|slide decks?|presentations?|business cases?|case study|case studies|plans?|rfp|rfi|rfq|rfps|tenders?|bids?|sow|statement of work|contracts?|reports?',
  'white ?papers?|ebooks?|microsites?|websites?|landing pages?|portals?|apps?|dashboards?|prototypes?|poc|pocs|proof of concept|environments?|env|sandbox|demos?|(?:roi|financial|cost|price|pricing|business|data|savings) models?|roi|calculators?',
  'spreadsheets?|analysis|analyses|audits?|benchmarks?|comparisons?|strategy|strategies|roadmaps?|playbooks?|handbooks?|manuals?|courses?|curriculum|programmes?|programs?|campaigns?|cadences?',
  'email sequences?|sequences?|packs?|packages?|binders?|dossiers?|documentation|requirements|spec|specs|specifications?|questionnaires?|webinars?|workshops?|migrations?|integrations?',
  'implementations?|rollouts?|series|knowledge base|wikis?|data ?room|pitch|forecasts?|study|matrix|scorecards?|essays?|books?|blueprints?|architectures?|use cases|trainings?|tutorials?|software|systems?|prospectus|pitch|write up|readout|mock ?ups?|wireframes?|workbooks?|databases?|assessments?|tracker|templates|guides|bespoke \\S+',
].join('|');

/** Things that take a day to make. */
export const bigThing = new RegExp(` (?:${big})(?= )`);

/** Said of a thing that has grown large. */
export const largely =
  / (?:full|whole|entire|complete|comprehensive|detailed|in depth|extensive|thorough|exhaustive|bespoke|custom|customised|tailored|huge|massive|lengthy|multi|elaborate|full blown|full scale|fully|end to end|step by step|all new|brand new) /;

/** From the first page to the last, wherever in the sentence it is said. */
export const throughout =
  / (?:end to end|from scratch|line by line|page by page|cover to cover|clause by clause|word for word|from a to z|a to z|from start to finish|from top to bottom|top to bottom|start to finish|from the ground up|in (?:full|detail|depth|its entirety)) /;

/** A large thing of somebody's that is still quickly handled: the full name, the whole address. */
export const stillSmall =
  / (?:names?|address|addresses|titles?|numbers?|dates?|agenda|notes?|message|replies|reply|answers?|lines?|sentences?|words?|summary|price(?! (?:model|list|book|history|file))|amount|team|thing|truth|story|stop|moon|day|time|url|link|credit|access|refund|circle|point) /;

/** What can be done in ten minutes, whatever larger thing it is a piece of. */
export const smallPiece = new RegExp(
  ` (?:(?:1|2|3|4|5|first|single|opening|top|last|next|a couple of|a few) (?:\\S+ ){0,2}?(?:lines?|liners?|sentences?|paragraphs?|numbers?|slides?|bullets?|points?|questions?|rows?|page|figures?|words?|examples?|ideas?|facts?|tips?|headings?|titles?|items?|box(?:es)?|cells?|fields?|names?|date|dates|pager|sheet|step|option|headline|subject|email|note|message|minute|sentence|clause|section|column|chart|photo|screenshot|picture)` +
    '|subject(?: line)?|half (?:an? |the )?page|half page|outline|skeleton|table of contents|headline|cover (?:note|email|line|letter|mail)|opening|intro|introduction|short|tiny|mini|brief|summary|teaser|slide \\d+|page \\d+|line \\d+|clause \\d+|section \\d+|question \\d+|row \\d+|paragraph|rough|sketch|napkin|copy of|link to|name of|title of|title for|agenda|list of \\d)(?= )',
);

/** Numbers with what they count. The limits are of what fits into half an hour of the rep's, or five minutes of theirs. */
interface Amount {
  readonly what: RegExp;
  readonly mine: number;
  readonly theirs: number;
}
const amounts: readonly Amount[] = [
  { what: /(\d[\d,.]*) minute /g, mine: 31, theirs: 16 },
  { what: /(\d[\d,.]*) (?:full |solid |whole )?hour /g, mine: 0.6, theirs: 0.3 },
  { what: /(\d[\d,.]*) (?:full |solid |whole )?(?:day|week) /g, mine: 0.5, theirs: 0.5 },
  { what: /(\d[\d,.]*) page /g, mine: 4, theirs: 4 },
  { what: /(\d[\d,.]*) slides? /g, mine: 6, theirs: 10 },
  { what: /(\d[\d,.]*) (?:\S+ )?(?:questions?|items|fields|points|rows|criteria) /g, mine: 10, theirs: 7 },
  { what: /(\d[\d,.]*) (?:\S+ )?(?:emails?|videos?|modules?|chapters?|sections?|parts?|touches|touch) /g, mine: 4, theirs: 3 },
  { what: /(\d[\d,.]*) words? /g, mine: 300, theirs: 1000 },
  {
    what: /(\d[\d,.]*) (?:\S+ )?(?:vendors?|sites?|documents?|files?|companies|customers|clients|contacts|people|records|invoices|references|systems|options|competitors|stakeholders|articles|reports|directors) /g,
    mine: 6,
    theirs: 5,
  },
];

/** True when something is counted beyond what is small: `20 page`, `45 minute`, `1 hour`. */
export function isMuch(text: string, whose: 'mine' | 'theirs'): boolean {
  return amounts.some(({ what, [whose]: limit }) => counts(text, what).some((number) => number >= limit));
}

/** The same for time alone. */
export function isMuchTime(text: string): boolean {
  return amounts.slice(0, 3).some(({ what, mine }) => counts(text, what).some((number) => number >= mine));
}

function counts(text: string, what: RegExp): number[] {
  return [...text.matchAll(what)].map(([, number]) => Number(number!.replace(/,/g, '')));
}

/** Half a day and more, said in words. */
export const longWhile =
  / (?:half an hour|half a day|half day|halfday|all (?:day|morning|afternoon|week|evening|night|weekend)|(?:the|a|this|an) (?:whole |full |entire |good |solid )?(?:day|morning|afternoon|weekend|week|evening)|(?:a|an) (?:couple of |few )?hour|several hour|a (?:few|couple of) (?:hour|day|week)|hour on|hour of|whole day|full day|multi day|day long|week long|daylong|\d+ months?) /;
