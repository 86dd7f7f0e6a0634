import { openings } from '../text/phrases.ts';

const aspects =
  'account|file|situation|fit|deal|opportunity|history|needs|options|readiness|business|website|site|profile|linkedin|company|market|strategy|position|relationship|status|' +
  'case|background|pipeline|potential|risks?|requirements|priorities|interest|progress|industry|sector|org|organisation|structure|goals|challenges|pain points?|page|blog|feed|socials|' +
  'competitors?|competition|tech stack|setup|stack|numbers|results|accounts|report|reports|annual report|press|news|tweets|posts';

/** Doings of the head and the eyes: they end when one gets tired of them. */
export const unending = openings(`
  (research|study|investigate|explore|understand|brainstorm|strategise|ponder|consider|reconsider|contemplate|reflect|muse|mull|ruminate|wonder|rethink|meditate|speculate|theorise|visualise|envision|imagine|familiarise|acquaint|immerse|delve|google|peruse|skim|browse|monitor|observe|digest|absorb|grasp|decipher|discover|uncover|internalise|appreciate|worry|feel|know|daydream|scout|snoop|spy|lurk|surf|stalk|identify|determine|ascertain|pinpoint|evaluate|assess|diagnose|dissect|shadow|memorise|recall|remember|believe|deep dive|do a deep dive|hypothesise|empathise|decode|scope)
  learn(?! to)
  check (@p|@c|him|her|them) out
  look up (what|how|who|why|everything|info|information|more|@c|@p)(?! 's)
  check (what|whether|if) (@p(?! 's)|@c|he|she|they|his|her|there)
  check (@p|@c) 's (?:\\S+ ){1,2}out
  do not forget (about |that )?(@p|@c|him|her|them|the)
  (review|check|read|watch|know|(go|look|read|think|run) (over|through)) everything
  look (into|at (@p|@c|his|her|their|the|@p 's)|around|for|out for|through (@p|@c|the web|linkedin|his|her|their)|forward|closer|deeper|more|harder|online)(?! my)
  (have|take|get) an? (\\S+ )?(look|think|ponder|read|nose|dig|peek|brainstorm|deep dive|browse|feel|sense|handle|picture|gander|scan|glance|closer look|understanding|idea)
  (think|thinking) (about|of|through|on|over|how|what|up|hard|deeper|more|creatively|outside|again|whether|if|ahead|@p)
  read (up|about|into|around|more|everything|everything about|through (@p|@c|his|her|their)( 's)? (website|blog|site|news|linkedin|posts|profile))
  dig (into|deeper|in|around|for|up (some )?(info|dirt|information|intel)|through)
  (dive|delve|deep dive|go deep|drill|burrow) (into|deep|deeper|down|on)
  get (to know|up to speed|up to date|a feel|a sense|smart|smarter|familiar|acquainted|a better|an understanding|an idea|ready|prepared|my head (around|round)|my thoughts|insight|insights|a handle|background|clarity|clear|inspired|a picture|the lay|under the skin|some (background|info|information|intel|insight|context|ideas)|more (info|information|insight|background|context)|info|information|better at|informed|psyched|organised|a grip|on top of)
  (figure|work|suss|puzzle|find|map|scope|feel|sniff) (out|it out|this out)(?! the (number|date|price|address|phone|email))
  find (more|ways?|a way|an angle|something|anything|some|any|inspiration|common ground|opportunities|reasons|the right|a reason|info|information)
  (weigh|size|sum) (up|@p|him|her|the)
  weigh (?:\\S+ ){0,3}?(options|pros)
  (give|put) (?:\\S+ ){0,3}?(some |more |a )?(thought|thinking)
  (sleep on|chew on|chew over|toy with|sit with|dwell on|stew on|mull over|go over in my)
  make (sense|up my mind|a mental note|myself familiar|my mind up|sure (i|we) (know|understand|am|are))
  (wrap|clear) my head
  (come up with|dream up|cook up|think up|hatch|generate|collect|gather) (?:\\S+ ){0,3}?(ideas?|plan|strategy|approach|angle|ways?|angles|thoughts|theories|something)
  plan (my|our|how|what|out|ahead|for|around|strategy|an? (strategy|approach)|the (approach|next|strategy)|next|approach|when|where|whether|on|to)
  (strategy|game plan|approach|next steps?) for (@p|@c)
  (prepare|prep|ready) ((myself|mentally|well|properly|thoroughly|a bit|more|better) )*(for|to|mentally|myself|@p|@c|$)
  be (?:much |more |better |well |fully |really |properly )*(informed|ready|prepared|patient|mindful|aware|alert|on the (lookout|look out|alert)|vigilant|careful|conscious|open|positive|confident|optimistic|realistic|informed|up to date|curious|sensitive|strategic|smart|clear|in the know|thoughtful|cautious|calm|flexible|sure|creative|empathetic|understanding|hopeful)
  (track|follow) (?:\\S+ ){0,4}?(news|career|progress|story|company|blog|feed|market|industry|sector|updates|developments?|situation|moves|activity|socials|posts|results|hiring|funding|share price|stock)
  watch (@p|out|for|over|what|how|the (news|market|space|industry|press|feed)|@c|his|her|their|closely)(?! 's (video|clip|recording|talk|demo))
  keep (an eye|an eye out|eyes|my eyes|tabs|an ear|my ear|track|watch|watching|@p in mind|him in mind|her in mind|them in mind|@c in mind|in mind|up (to date|with (the|@p 's|his|her|industry|news))|abreast|informed|updated|myself|reading|learning|thinking|monitoring|researching|(?:\\S+ ){1,4}?(in|at) (the (back|front|top) of )?(my )?mind|on reading)
  stay (informed|up to date|abreast|alert|current|updated|up on|aware|in the know|tuned|curious|patient|positive|on top of (the|@p 's|his|her|industry|news)|in tune|ready|open|focused|hopeful|vigilant|educated)
  bear (?:\\S+ ){1,4}?in mind
  check out (@p|@c|his|her|their|the)( 's)? (?:\\S+ )?(${aspects})
  check (?:\\S+ ){0,3}?(linkedin|socials|news|website|profile|background)( |$)
  (scan|scour|comb|search|trawl|mine|sift|check|monitor|survey) (?:\\S+ ){0,2}?(news|web|internet|market|linkedin|profile|press|horizon|feed|website|industry|google|twitter)
  search (for|online|around)
  (review|go over|go through|look over|look through|revise|analyse|gauge|examine|appraise|inspect|survey|probe|unpack|untangle|map|map out|read|study|refresh myself on|brush up on|swot up on|bone up on|catch up on) (?:(?!my |notes |minutes |last |to |for |with )\\S+ ){0,4}?(${aspects}|where|how|what|whether|if)(?! for (1|2|3|a) )
  (brush|swot|bone|read|study|skill|mug|gen|school) (up|myself)
  (gather|collect|amass|compile|find|seek|obtain|accumulate|look up|pull) (?:(?!the )\\S+ ){0,3}?(info|information|background|intel|intelligence|insight|insights|ideas|context|knowledge|facts|research|inspiration|evidence)
  do (?:\\S+ ){0,3}?(research|digging|homework|reading|thinking|background|recon|reconnaissance|investigation|due diligence|prep|preparation|exploration|background check|soul searching|studying|learning|brainstorming|strategising|planning|googling|sleuthing|fact finding|discovery|snooping)
  decide (what|how|whether|on|if|when|which|about|my|where)
  see (if|what|whether) (there|@p|he|she|they|i|we|it|anything|something|the|@c|his|her|their)
  (note to self|mental note)
  (?:(?:some|more|deep|quick|background|market|company|further|basic|initial|desk|web|online|a bit of|a little|general|extra|proper|account|competitor|industry) ){0,3}(research|digging|reading|homework|background|recon|brainstorm|brainstorming|due diligence|deep dive|prep|preparation|thinking|discovery|intel|investigation|background check|thoughts|strategising|planning)(?: (?!question|form|sheet|note|paper|room)\\S+)? (on|about|into|for|around|of|$)
`);

/** Something small stands at its end after all: `for one question`, `and write down two names`. */
export const endsSomewhere =
  / by heart | (?:for|to find|to get|find|pick|spot|until i have|and write|and note|and list) (?:down )?(?:an?|the|\d+) (?:\S+ )?(?:questions?|numbers?|lines?|facts?|names?|dates?|examples?|ideas?|sentences?|words?|figures?|quotes?|slides?|tips?|reasons?|phone number|address|postcode)| (?:page|line|slide|clause|section|chapter|question) \d|^ (?:think of|come up with|find|think up) \d| (?:(?<!next )times?|postage|price|cost|number|address|postcode|spelling|fare|route|size|weight|length|birthday|extension|opening hours?|pronunciation) (?:(?:for|of|to|at|on) \S+ |$)|^ \S+ (?:of )?(?:up )?(?:\d+) (?:\S+ )?(?:questions?|numbers?|lines?|facts?|names?|dates?|examples?|ideas?|sentences?|words?|figures?|quotes?|slides?|tips?|reasons?) /;
