import { openings, phrases } from '../text/phrases.ts';

const gathering =
  'demos?|workshops?|deep dives?|tours?|trainings?|training sessions?|sessions?|onsites?|site visits?|qbr|trials?|pilots?|poc|proof of concept|webinars?|' +
  'walkthroughs?|product presentations?|presentations?|kickoff|discovery (?:call|session|workshop|meeting)|all hands|offsite|hackathon|roundtable|meetings?|' +
  'bootcamp|masterclass|evaluation|lunch and learn|brown bag|town hall|focus group|advisory board|hands on';

export const askingFor = openings('(ask|request|want|need) (?:[^ .;]+ ){1,5}?for');

/** The beginning up to where somebody else's task begins: `ask Jane to`, `have them`. */
export const askingTo =
  /^ (?:(?:ask|have|get|invite|request|tell|want|need|encourage|remind|let|make|help|persuade|expect) (?:(?!for |i |we |that |he |she )[^ .;]+ ){1,5}?to(?= )|have(?: [^ .;]+){1,3}?(?= (?:fill|complete|review|read|prepare|go|write|test|watch|do|try|attend|list|map|document|sit) ))/;

/** Tasks that want a desk, and an afternoon. */
export const heavyTask = phrases(`
  (fill (in|out|(?:\\S+ ){1,3}?in)|complete|prepare|draft|map out|map|document|train|compile|create|build|present|install|gather)
  (organise|arrange|migrate|export|audit|evaluate|host|coordinate|assemble|produce|design|develop|roll out|implement|set up|trial)
  (pilot|upload (all|every)|summarise|research|benchmark|collate|configure|onboard|convene|write up|put together|pull together)
  (bring|get|assemble|pull|round up|invite|involve|loop in|call) (?:\\S+ ){0,3}?(whole|entire|full|all|everyone|everybody|every|each|his team|her team|their team)
  (collect|clean|clean up|tidy up|calculate|quantify|tally|interview|poll|survey|draw up|write up|sort out|chair|canvass|lobby|transcribe|translate|reconcile|digitise)
  (speak|present|talk|appear|pitch) (?:\\S+ )?(at|to) (our|the|his|her|their|an?) (?:\\S+ ){0,2}?(conference|event|summit|webinar|team|board|leadership|committee|customers|kickoff|meeting|users?|executives?|exec team|directors|staff|podcast)
  (record|film|shoot|make) (?:\\S+ ){0,3}?(video|clip|testimonial|podcast|film|message for|interview|demo)
  (write|give|provide|record|draft) (?:\\S+ ){0,3}?(testimonial|case study|success story|reference(?! number)|recommendation letter|letter of recommendation|business case|brief|spec|specification|requirements|article|blog post)
  (be|become|act as|serve as) (an?|our|the) (\\S+ )?(reference|case study|speaker|design partner|pilot customer|beta tester|tester|project lead|spokesperson|sponsor|champion|host|ambassador)
  introduce (me|us) to (his|her|their|the) (?:\\S+ ){0,2}?(board|committee|leadership|executives|exec team|team|department|group|council|investors|partners|directors|peers|network|contacts)
  have (his|her|their|the|everyone|everybody|all) (?:\\S+ ){0,2}?(review|look|check|read|go|test|try|sign|approve|fill|complete|attend|join)
  (move|switch|migrate|copy|transfer|import|upload|bring) (all|every|his|her|their|the whole|the) (?:\\S+ )?(files|data|records|contacts|customers|documents|team|accounts|list|crew|users|systems?)( over)?
  (start|begin|run|do|set up|sign up for|join|agree to|try|take part in|participate in|commit to|book) (?:\\S+ ){0,3}?(pilot|trial|poc|proof of concept|beta|programme|free trial|test phase|evaluation|course|training|workshop|demo|audit)
  (work|go|think|talk|look) through (?:\\S+ ){0,3}?(all|every|whole|entire|full|\\d+ page|list of|checklist|plan|deck|proposal|contract|numbers|process|requirements|budget|data)
  (do|carry out|conduct|make) an? (?:[^ .;]+ ){0,2}?(review|audit|analysis|assessment|study|survey|inventory|test run|dry run|stocktake)
  (test|try|trial|use|run|drive|log|track|note|measure|record|count|pilot) (?:[^ .;]+ ){1,6}?for (an?|1|2|3|several|the whole|the next|an? whole|an? few) (?:[^ .;]+ )?(day|week|month|months|fortnight|quarter)
  run (?:\\S+ ){0,3}?(pilots?|trials?|poc|survey|comparison|reports?|workshop|tests?|numbers|audit|analysis|query|export|session|meeting|training|tool|app|checks?)
  sit (in|down)
  bring (his|her|their|the) (?:[^ .;]+ )?(board|team|staff|crew|colleagues|family|department|partners|managers|boss|committee|directors|people)
  get (?:[^ ;]+ ){1,8}?(on|in|into|to|round|around) (an?|1|the|same) (\\S+ )?(call|room|meeting|table|session)
  get (his|her|their|the|all|everyone|everybody) (?:[^ .;]+ ){0,3}?(to|on|in|together|around)
  (drive|travel|fly|come|pop|visit|tour) (over |to |down |up |by |round )*(?:and see |see |at )?(us|our|the) (?:[^ .;]+ ){0,2}?(factory|office|plant|showroom|site|hq|headquarters|warehouse|lab|workshop|campus|place)
  (drive|travel|fly) (over|to|down|up|here|out)
`);

/** Tasks that are small until something large is their object. */
export const lightTask = phrases(`
  (review|read|watch|attend|compare|list|test|try|do|send|go through|write|join|look at|look through|answer|give|share|check)
  (sign up|work through|sit through|sit down|provide|study|take part|participate|analyse|come|meet|spend|see|listen|use|take)
  (approve|bring|explain|describe|block|walk|talk|introduce|record|speak|hold|make|invite|move|copy|pay|visit|log|note|track)
  (keep|measure|tell|fix|sign|name|rate|rank|score|label|count)
`);

export const largeObject = phrases(`
  (${gathering})
  (requirements|questionnaire|survey|form|assessment|audit|rfp|elearning|course|business case|case study|spreadsheet|comparison)
  (white ?paper|e ?book|playbook|breakdown|recording|webinar|workflow|process map|org chart|documentation|terms and conditions)
  (contract|proposal|conference|focus group|advisory board|panel|beta|user group|steering committee|board meeting)
`);

export const largeAdjective =
  / (?:every|each|everything|all (?:of )?(?:the|his|her|their|our|\d+)|all [a-z]+s|whole|entire|full|complete|comprehensive|detailed|in detail|in depth|lengthy) /;

const bookingVerb =
  'book|schedule|set up|setup|arrange|organise|fix|plan|put|block|hold|run|do|host|lead|give|offer|propose|suggest|pencil|show|request|deliver|conduct|' +
  'push for|agree|line up|set|invite|add|have|provide|facilitate|start|begin|launch|kick off|walk|take|put on|coordinate|reserve|confirm|tee up|find';

export const booking = openings(`
  (${bookingVerb}) (?:(?!whether |if |which |who |how |what |that )[^ .;]+ ){0,7}?(${gathering})(?= (?:with|for|to|on|of|at|in|about|next|this|by|and|so|,|\\.|;|:|$|call|day|tomorrow|today|via|where|together|invite|[a-z]+day|week|slot|date))
  (?:(?:an?|the|full|half|half day|day|\\d+|minute|hour|product|live|long|in person|detailed|personal|first|second|1|technical|discovery|online|virtual) ){0,4}(demo|workshop|deep dive|product tour|training|qbr|onsite|walkthrough|site visit) (with|for|to|at)
  (send|email) (?:[^ .;]+ ){1,4}?(invite|invitation|calendar invite|link) (?:[^ .;]+ ){0,4}?(demo|workshop|deep dive|training|trial|pilot|walkthrough)
  demo (@p|him|her|them|the|our|it|everything|to|for|with)
  (sign|enrol|enroll|put|start|get|add|set|move|register|onboard|bring|place|kick) (?:[^ .;]+ ){1,4}?(up )?(for|on|in|into|onto|with|to) (?:[^ .;]+ ){0,4}?(trial|pilot|poc|course|programme|program|training|workshop|webinar|demo|proof of concept|bootcamp)
`);

export const goingThroughTogether = openings(`
  (walk|take|talk|run|guide|lead) (?:[^ .;]+ ){1,4}?through (?!the first |page \\d|slide \\d|line |1 |2 |3 |step )(?:[^ .;]+ ){0,3}?(platform|product|whole|entire|full|everything|all|deck|proposal|contract|demo|system|app|software|tool|solution|presentation|rfp|features|every)
  (present|demonstrate) (?:[^ .;]+ ){0,4}?(whole|entire|full|everything|deck|proposal) (?:[^ .;]+ ){0,2}?(to|for)
`);

export const formToFill = openings(`
  (send|email|give|share|forward|mail) (?!.* (?:filled|completed|answered|prefilled|answers) )(?:[^ .;]+ ){1,4}?(long |full |detailed |\\d+ question |whole |complete |security |vendor |discovery |onboarding |intake |requirements |needs )*(survey|questionnaire|assessment|intake form|onboarding form|discovery form|application form|requirements form)
  (send|email|give|share|forward|mail) (?!.* (?:filled|completed|answered|prefilled|answers) )(?:[^ .;]+ ){1,6}?(form|rfp|rfi|document|doc|sheet|spreadsheet|template|survey|paperwork|questionnaire|forms|list) (to (fill|complete)(?! (line|row|box|cell))|(he|she|they|@p) (has|have|must|should|needs?) to (fill|complete))
`);

/** Somebody brought to a long thing, or several brought together. */
export const invitedToMuch = openings(`
  invite (?:[^ .;]+ ){1,5}?to (an?|the|our|his|her) (?:[^ .;]+ ){0,3}?(demo|workshop|deep dive|training|trial|pilot|poc|site visit|walkthrough|discovery (?:session|workshop|call)|product tour|onsite|bootcamp|masterclass|roundtable|kickoff|qbr|advisory board|focus group|beta)
  (invite|gather|assemble|get|bring|round up) (?:[^ .;]+ ){1,3}?(and|with|plus) (all |both |\\d+ (of )?)?(his|her|their|the|\\d+) (?:[^ .;]+ ){0,2}?(partners|team|colleagues|board|staff|crew|directors|managers|department|family|committee|people|bosses|users)
  (schedule|book|set up|arrange|organise|hold|plan|run|host) (?:[^ .;]+ ){0,4}?(with|for) (?:[^ .;]+ ){0,5}?(whole|entire|all|everyone|everybody|both teams|committee|all hands|steering|board)
  (schedule|book|set up|arrange|organise|plan) (?:[^ .;]+ ){0,4}?with @p(?: [^ .;]+){0,3}? and (his|her|their|the) (?:[^ .;]+ ){0,2}?(team|boss|cfo|ceo|cto|board|colleagues|partners|lawyers?|lead|staff)
`);

/** They offered, or it was agreed: then an hour of theirs is a gift of theirs. */
export const agreed =
  / (?:(?:he|she|they|@p) (?:asked|wanted|wants|offered|requested|proposed|suggested|booked|needs|agreed)|(?:as|like) (?:we |they |she |he |@p )?(?:agreed|asked|promised|requested|wanted)|(?:we|already|both) agreed|at (?:his|her|their) request) /;

export const talking =
  / (?:call|meeting|zoom|teams|coffee|lunch|chat|session|slot|diary|calendar|catch up|conversation|talk|dinner|breakfast|visit|debrief|interview|review|invite) /;

/** `Two hours with Igor's team`, `book an hour with Isla`. */
export const timeWith =
  /^ (?:(?:book|schedule|get|grab|take|find|have|need|want|put|block|reserve|arrange|set up) )?(?:an?|\d+|half an|the) (?:minute|hour|day|week|full day|whole day|half day) (?:with|together|in) /;

/** A question is small, whatever it is about. */
export const question =
  /^ (?:ask|request) (?:(?!to )\S+ ){1,4}?(?:which|what|who|whom|whose|whether|if|how|when|where|why) |^ ask (?:\S+ ){1,4}?, (?:in|the) /;
