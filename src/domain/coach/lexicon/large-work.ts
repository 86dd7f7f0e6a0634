import { openings } from '../text/phrases.ts';

/** To make a large thing is a large step. */
export const making = openings(`
  (build|create|prepare|prep|draft|write|make|design|develop|produce|assemble|compile|translate|redo|rewrite|rework|rebuild)
  (redesign|complete|document|generate|construct|code|program|script|author|craft|format|collate|revamp|overhaul|restructure)
  (finish|finalise|film|customise|tailor|personalise|summarise|mock|draw|work|map|plan|configure|automate|digitise|catalogue)
  (consolidate|do|audit|benchmark|polish|perfect|organise|start|begin|compose|devise|formulate|prototype|model|transcribe)
  (convert|knock|whip|put WHO together|put together|pull together|pull WHO together|fill in|fill out)
`);

/** Work that has no small form. */
export const alwaysLarge = openings(`
  (migrate|implement|deploy|automate)
  (clean|clean up|tidy up) [^.;]*(data|crm|database|records)
  (prepare|do|plan|organise|make|set up) everything
  (produce|shoot|film|make|edit|animate|direct) (?:[^ .;]+ ){0,5}?(film|movie|animation|documentary|commercial)
  (fully|completely|thoroughly|comprehensively|properly) (document|write|map|test|review|prepare|rewrite|rebuild|analyse|plan|build|rework|redo)
  (write|type|note|draw|list) (up |down |out )?(everything|all (the|of|we|i))
`);

/** To go through a large thing takes its size, so only the size tells. */
export const goingThrough = openings(`
  (read|review|analyse|compare|edit|proofread|go through|work through|read through|look through|comb through|wade through)
  (sift through|answer|test|update|record|export|import|clean|clean up|tidy|tidy up|sort|sort out|reconcile|check|fix|respond to)
  (study|re read|reread|calculate|transfer|install|research|list|fill in|fill out|scan|label|tag|enter|upload|watch|listen to)
  (draft up|write up|write out|type up|draw up)
`);

export const spending = openings(
  '(spend|block|block out|block off|take|set aside|reserve|carve out|dedicate|devote|use|invest|allocate|put aside|free up)',
);

export const recordingLong = openings(
  '(record|shoot|film) (?:[^ .;]+ ){0,5}?(demo|webinar|training|course|series|tutorial|walkthrough of)',
);

export const settingUp = openings(`
  (set up|spin up|stand up|configure|provision|stage) (?:[^ .;]+ ){0,5}?(environment|env|sandbox|poc|proof of concept|dashboard|portal|tenant)
  (set up|spin up|stand up|configure|provision|stage) (?:[^ .;]+ ){0,5}?(integration|workspace|data ?room|instance|system|website|site)
  (set up|spin up|stand up|configure|provision|stage) (?:[^ .;]+ ){0,5}?(trial account|demo account|test account|database|crm)
`);

const paper =
  'proposal|business case|rfp|rfp response|tender|tender response|bid|deck|presentation|implementation plan|account plan|qbr|qbr deck|' +
  'demo environment|roi model|white ?paper|sow|report|slides|plan|contract|quote';

/** A large thing without a verb, or "got done" by nobody in particular. */
export const largeNoun = openings(`
  (?:(?:the|an?|@p|@c|'s|full|new|detailed|custom|complete|whole|entire|long|slide|pitch|draft|big|final) ){0,4}(${paper}) for (@p|@c|him|her|them|the)
  (get|have) (?:the|@p 's|his|her|their|our|my|this|an?) (?:[^ .;]+ ){0,2}?(${paper}) (done|ready|finished|written|together|drafted|built|completed|out)
`);

export const allDay = / : all (?:day|week|morning|afternoon|weekend) $|^ all (?:day|morning|afternoon|week) [:,]/;

/** `2 hours on Raj's bid`: time without a verb. */
export const timeOn = /^ (?:\d[\d.]*|half a|a whole|a full|a) (?:minute|hour|day|week|afternoon|morning) (?:on|for|of|to) /;

export const everything =
  / (?:all (?:of )?(?:the |of |@p 's |@c 's |his |her |their |our |these |those |\d+ |open |past |old )|every |each of |each )/;

/** What comes in heaps. */
export const heaps =
  / (?:documents?|documentation|files?|emails|data|history|archive|contract|notes|catalogue|library|folder|inbox|tickets|pages?|report|backlog|set|records|references|questions|posts|videos|transcripts?|invoices|contacts|leads|books) /;
