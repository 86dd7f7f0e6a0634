import { openings, phrases } from '../text/phrases.ts';

const somebody =
  '(@p|@c|him|her|them|things|it|this|us|everyone|(the|our|this|his|her|their) (\\S+ )?(deal|opportunity|conversation|process|sale|proposal|project|account|ball|discussion|relationship|dialogue|team|client|customer|lead|prospect|thread|talks))';
const touch = 'follow up|check in|nudge|chaser|ping|bump|poke|feeler|touchpoint|touch base|catch up';

/** What salespeople say they will do and no camera could see. */
export const vagueDoing = openings(`
  follow up(?! (questions?|items?|lists?|notes?|forms?))
  follow (@p|him|her|them|back) up
  follow through
  check (in|up|back)(?! (code|desk|time|date|list))
  sync (with|up|on|@p)(?! 's)
  check on (@p|him|her|them|@c|things)(?! 's)
  check (how|where) (@p|he|she|they|things|we|it|the deal)
  touch (base|bases)
  (touch|reach) (back |again )?out
  touch point
  keep (chipping|plugging|pushing|pegging|pressing|working|following|trying|nudging|hammering|on at|knocking) (away |on |up )?(at|with|on|@p)
  (take|check|feel|get) (a |the |@p 's |his |her )?(temperature|pulse)
  help (@p|@c|him|her|them) (decide|choose|buy|succeed|grow|see|understand|realise|move|progress|get there|win|make)
  reach (@p|him|her|@c) (about|again|on|for|$)
  circle (back|around|round)
  loop (back|around|in)
  (nurture|nudge|poke|prod|woo|court|schmooze|engage|reengage|reconnect|reactivate|rekindle|reignite|resurrect|rebuild|reestablish|revitalise|network|interact|collaborate|liaise|coordinate|bond|cultivate|babysit|prioritise|empathise|accompany|navigate|smooth|patch|progress chase)
  (bump|ping)(?! (@p|him|her|them) (the|an?|my|his|her|their|\\d+|this|that|some) )
  chase (up )?(@p|@c|him|her|them|@p 's|the (team|client|customer|committee|proposal|quote|deal|order))
  keep (@p|@c|him|her|them|us|my|our|the (?:\\S+ ){1,3}?|@p 's (?:\\S+ ){0,2}?)( ?'s)? ?(team |boss )?(warm|hot|engaged|interested|happy|in the loop|posted|informed|updated|sweet|on side|onside|close|going|alive|moving|rolling|open|flowing|motivated|on track|satisfied|company|excited|involved|aware|on board|thinking|on the (hook|boil|back burner|radar)|entertained|occupied|simmering|ticking|in play|around|honest)
  keep (?!watching|reading|learning|thinking|monitoring|researching|tracking|studying|following|calling|ringing)[a-z]+ing (@p|@c|him|her|them|things|it|the|at|on|with)
  keep (in (with|@p|his|her|their)|the (fire|flame|spark|lights))
  keep (in touch|in contact|up with (@p|him|her|them)(?! 's)|at it|going|connected|close|channels|dialogue|communication|momentum|things|it (alive|warm|going|moving)|on (at|@p|top))
  keep (up )?(the )?(\\S+ )?(momentum|conversation|dialogue|ball|relationship|contact|communication|channel|door|interest|pressure)
  stay (in touch|in contact|on top of(?! .*(news|industry|market|developments))|on (@p|his|her|their)|top of mind|close|connected|visible|present|relevant|front|engaged|with (@p|him|her|them)|near|in (front|the picture|@p|his|her|their|sight|view|mind|the mix)|at the top|friendly|warm|available|there|active|touch)
  get (in touch|in contact|back (in|with)|back to (@p|him|her|them|@c)|hold of|through to|talking|things|the ball|the conversation|a conversation|closer|in front of|face time|around to|cracking|moving|close|closer|ahead of|near|something going|some face time|face time|into (@p|his|her)|the relationship|with (@p|him|her)|together with|on (@p|his|her) (radar|good)|on with)
  (make|establish|keep up|initiate|reestablish|maintain) (some |first |initial |regular |more )?(contact|progress|headway|inroads|noise)
  make (an effort|time for|an impression|myself (known|useful|available|visible)|a (connection|good impression|move)|sure (i|we) (stay|keep|follow|check))
  (revive|revisit|resume|restart|reopen|continue|carry on|pick up|pick|keep up|kick off|rekindle|begin|start|open|unblock|unlock|unstick|drive|progress|advance|accelerate|expedite|further|push) (?:\\S+ ){0,3}?(conversation|discussion|discussions|talks|dialogue|relationship|momentum|contact|outreach|deal|opportunity|process|engagement|sales cycle|where we left)
  (revive|revisit|progress|advance|accelerate|unstick) ${somebody}
  pick (things|it|this) (back )?up
  (start|restart|resume) (talking|outreach|engaging)
  (warm|thaw|butter|soften|loosen|cosy|cozy|suck|sound|feel|firm|hype) (@p |him |her |them |things )?(up|out)
  push (@p|@c|him|her|them|things|it|this|@p 's|the (\\S+ )?(deal|opportunity|conversation|process|sale|proposal|project|account|contract))( (along|forward|on|ahead|through|over|$))?
  push (along|ahead|on|forward|through)
  work (on|with|the (account|deal|relationship|opportunity|room)|at|through things|closely|towards?|together|magic|my magic|@p|@c)
  (move|drive|push|take|carry|bring|get) (?:\\S+ ){1,4}?(forward|along|ahead|moving|rolling|going|flowing|on track|forwards|onward|to the next (stage|step|level|phase)|down the (funnel|pipeline))(?! (to|by) \\d)
  (move|go|press|forge|plough) (forward|ahead|on|along) (with|on)
  (maintain|strengthen|build|deepen|develop|cultivate|grow|foster|forge|establish|improve|repair|create|solidify|cement|keep|build up|enhance|nourish) (?:\\S+ ){0,3}?(relationship|relationships|rapport|trust|connection|connections|bond|bonds|partnership|goodwill|credibility|interest|momentum|engagement|awareness|presence|dialogue|friendship|bridges|network|loyalty|confidence|communication|contact|ties|alignment|understanding)
  connect (with|to|again)(?!.* on (linkedin|slack))
  (align|partner|engage|communicate|deal|converse|mingle|socialise|check back) (with|on)
  (align|onboard|touch|activate|work|chivvy|charm|impress|delight|wow|motivate|excite|reassure|inspire|energise|assist|mentor|coach|babysit|handhold|escort|influence|incentivise) (@p|@c|him|her|them)
  (support|help|serve|assist|guide|advise|manage|please|accommodate|service) (@p|@c|him|her|them)( 's (team|needs|journey|decision|work|business|goals))?( (out|along|succeed|better|more|further|again|in any way|however|where|with (everything|anything|this|it|things|his needs|her needs|the process|whatever)|through (the|this)( \\S+)?|on (his|her|their) journey|this week|today|tomorrow|soon|as needed))?(?= $)
  (look after|take care of|care for|tend to|attend to|cater to) (@p|@c|him|her|them)
  be (on (@p|his|her|their)( 's)? (radar|mind)|there|around|helpful|present|available|visible|supportive|responsive|proactive|useful|of (service|help|use)|kind|nice|friendly|on (@p|his|her|their) (side|radar)|in (@p|his|her|their|touch|contact)|an? (good |great |trusted |true |real |better |valued? )?(partner|resource|friend|advisor|adviser|sounding|help|listener|consultant|ally|guide|support)|more (proactive|present|visible|helpful|responsive|attentive|engaged|persistent)|attentive|persistent|consistent|in front of|engaged|accessible|reachable|approachable|at (@p|his|her|their) (side|service|disposal))
  show (@p|@c|him|her|them) (some |our |my |more |a little |a bit of )*(love|support|interest|attention|appreciation|care|empathy|value|that (we|i) care|(we|i) care|respect|commitment|goodwill)
  show (@p|@c|him|her|them) (that )?(i am|we are) (there|here|with (him|her|them)|on (his|her|their) side|serious|committed|reliable|listening)
  show (interest|support|empathy|willingness|up for|that (we|i) care|(we|i) care|commitment)
  give (@p|@c|him|her|them) (some |a little |more |a bit of |extra |lots of |my full |our full |my |our |the )*(attention|love|support|care|tlc|focus|time|energy|priority|space|comfort|confidence|reassurance)
  give (@p|@c|him|her|them) an? (gentle |little |quick |small )?(shout|nudge|poke|prod|push|ping|bump|kick|boost|chaser)
  (drop|shoot|fire) (@p|@c|him|her|them|off) an? (quick |short |friendly )?(line|note|message|reminder|ping|hint|text|email)( (soon|again|sometime|today|tomorrow|this week|next week|[a-z]+day))?(?= $)
  (handle|deal with|address|manage|overcome|tackle|resolve|defuse|diffuse|counter|alleviate|ease|allay|soothe|calm|neutralise|mitigate|work through|sort out|settle) (?:\\S+ ){0,4}?(concerns?|objections?|worries|doubts|expectations|issues?|hesitations?|fears?|pushback|resistance|situation|relationship|stakeholders?|politics|account|tension|risks?|blockers?|obstacles|challenges|problems|needs|reservations|anxiety)
  (manage|handle|deal with|tackle|take care of|look after|sort out) (@p(?! 's)|@c(?! 's)|him|them|things|this|it|everything|the (deal|account|relationship|client|customer|situation))
  sort (things|it|this|@p|everything) out
  (add|provide|deliver|bring|offer|create|give|show|demonstrate|communicate|reinforce) (some |more |real |extra |our |the |continuous |ongoing |additional )*(value|support|assistance|thought leadership|insight|reassurance)(?= (to|for|$|at|wherever|in|on|where|through))
  see (how|where) (@p|@c|he|she|they|things|we|it|the (deal|team|proposal))( 's at(?= $)|( 's \\S+)? (is|are|stand|stands|feel|feels|goes|go|at|get|gets|fit|fits|doing))
  (test the waters|take the temperature|gauge|feel out|plant (a|the) seeds?|move the needle|break the ice|leave the door open|lay the groundwork|grease the wheels|pave the way|set the stage|keep the door|test the water|put out (some )?feelers|put in a good word|make nice|make friends|make peace|hold (@p|his|her|their)( 's)? hand|walk (alongside|beside)|warm (the|this|that) (\\S+ )?(lead|prospect|deal|account|relationship))
  (start|open|spark|strike up|initiate|have) an? (\\S+ )?(conversation|dialogue|relationship|engagement)( with| again)
  (own|leverage|position|reinforce|continue with|stay the course) (the|us|our|@p|@c)
  do (something|whatever|what i can|what it takes|my best|a touchpoint|some outreach|outreach|the needful|more for|the usual|the rounds|a pulse check|some (relationship|account) \\S+|account management|relationship building|a (quick |short )?(${touch}))
  take (\\S+ )?care of (@p|him|her|them|things|@c)
  (call|email|ring|phone|text|message|meet|hop|jump|get|write|go|stop|swing|drop) (?:[^ .;]+ ){0,6}?(to|and|just to) (touch base|check in|follow up|catch up|reconnect|circle back|stay in touch|see how (things|it|he|she|they)|say (hi|hello))(?= ($|on|with|about|again|before))
  catch up(?! (slides?|class|lesson))
  (send|drop|shoot|give|do|make|write|leave|have|fire off|fire|email|plan|set|schedule|put in|book|do|text|issue|arrange|add|set up) (?:(?!and |then )[^ .;]+ ){0,5}?(${touch})( (call|email|mail|note|message|text|meeting|chat|visit))?(?= (with|to|on|about|next|today|tomorrow|soon|again|for|via|by|this|or|so|,|\\.|$|re|[a-z]+day))
  (send|drop|shoot|give|email|text|message|write) (?:[^ .;]+ ){0,3}?(an?|another|1|gentle|friendly|quick|short|polite) ((gentle|friendly|quick|short|polite|soft|little|kind|final) )?reminder(?= (to (@p|@c|her|him|them)|email|mail|note|message|today|tomorrow|this|next|$))
  remind (@p|@c|him|her|them)( again| gently| politely| today| tomorrow| about (it|this|us|me|the proposal|my email|my message|the quote|the offer))?(?= $)
  (?:(?:an?|another|quick|short|friendly|gentle|little|polite|soft|casual|monthly|weekly|regular|next|brief|simple|general|warm|usual|second|\\d+th|1 more|some|light|routine) ){0,3}(${touch}|status check|status update|status call|pulse check|reminder|relationship building|outreach|reach out|catchup|hello)( (call|email|mail|note|message|text|meeting|chat|visit))?(?= (with|to|for|from|on|@p(?! (the|an?|my|his|her|their|\\d+|this|that|some) )|@c|$|about|next|this|tomorrow|today|again|#))
  (?:(?:an?|quick|status|short) )?update (from|with) (@p|@c|him|her|them)
  (@p|@c) (follow up|check in|nudge|chaser|catch up|touch base|reach out)
`);

/** What makes a vague beginning something to see: `by sending ...`, `: send ...`, `with Jane with the two dates`. */
export const madeVisible =
  / by \S+ing | (?:with|to) (?:@p|him|her|them|@c) with (?:the|an?|my|\d+|his|her|this|that) |: (?:send|ask|tell|call|email|text|show|give|offer|write|share|forward|thank|draft|post) |^ (?:bump|nudge|push|move|drive|chase|sync) .* to (?:[a-z]+day|tomorrow|today|noon|next week|row|\d)/;

/** What no camera has ever seen. With a head that is no doing, it is the whole of the step. */
export const abstractions = phrases(`
  (relationship|relationships|rapport|momentum|trust|goodwill|partnership|engagement|dialogue|loyalty|journey|connection|politics|doubts|objections|concerns|worries|expectations|alignment|synergy|synergies|touchpoints?|presence|visibility|mindshare|credibility|confidence|hesitation|scepticism|skepticism|resistance|frustrations?|anxieties|reservations)
`);
