import { phrases } from '../text/phrases.ts';

const goods =
  '(prices?|pricing|rates?|quote|quotation|discount|offer|deal|promo|promotion|slot|spot|window|bonus|chance|opportunity|terms|conditions|package|sale|voucher)';
const deciding =
  '(decide|sign(?! (for|in|up|out))|commit|confirm|choose|answer|reply|respond|buy|order|book|accept|say yes|agree|approve|act|pick|' +
  'upgrade|renew|switch|move|hurry|act|join|call|pay|start|respond|return|come|change|take (it|this|the)|make (up )?(an?|the|his|her|their|your) (decision|mind|choice|move)|let (us|me) know|get back to (us|me)|give (us|me))';
const they = '(he|she|they|@p|you)';
const several = '(spots?|places?|slots?|seats?|units?|dates|stock|supplies|tickets|apartments?|plots?|capacity|diary)';

/** Time that is made to run out: the end of an offer, the last of a stock, the day somebody must have decided. */
export const toldDeadline = phrases(`
  ${goods} GAP(expires?|ends?|lapses?|closes?|vanish|vanishes|disappears?|stops|drops off|goes away|goes to|falls away|runs? out)(?! $)
  ${goods} (is|are|will be) (about to |only |just )*(closing|expiring|ending|gone|running out|final|off|good|valid|available|open)(?! (for (charities|schools|students)|from|to|again)) 
  ${goods} GAP(will|can|could|would) not (\\S+ )?(last|wait|be (around|repeated|held|back|honoured|valid|available|extended|kept|offered|guaranteed|matched)|come (back|around|again)|stay|hold|keep)
  ${goods} (only |just )+(holds?|lasts?|runs?|stands?)
  ${goods} GAP(never|not) GAP(again|this (low|good|cheap)|repeated|return)
  (that|the|our|:|,|because|as|know|before|since|him|her|them|say|says|all) (list )?(price|prices|rates|fees|costs|pricing|tariff|tariffs|rent|premium) (will |are |is |going |to |about )*(go|going|goes|jumps|doubles|triples|climbs|increase|increases|increasing|rise|rises(?! in| of| for)|rising|double|doubles|triple|jump|jumps|climb|hiking)( up)?
  (before|of|about) (the|our|an?) (\\S+ )?price (increase|hike|rise)
  (?<! (?:his|her|their|'s) )${several} (is |are |will be )?(\\S+ )?(filling|running (low|out)|limited|almost gone|nearly gone|scarce|booking up|going fast|going quickly|selling (fast|out)|disappearing|getting (tight|scarce))
  (limited|1 time|once in a lifetime|lifetime) (time|offer|availability|places|seats|number|quantity|chance|opportunity|edition)
  (while (stock|stocks|supplies) lasts?|first come , first|flash sale|ends (tonight|today|at midnight|tomorrow)|going fast|selling fast)
  (house|home|flat|car|van|plot|unit|machine|stock|place|seat|spot|slot|room|it|they|this 1|that 1|last 1|boat|stall|stand|site|lot|batch) (will|could|might|may|would) (soon )?be (gone|sold|taken|snapped up|off the market|off the table)
  (\\d+|several|some|many|more|other|lots of) (other |more |interested )?(firms|buyers|people|companies|clients|customers|families|bidders|parties|clinics|shops|teams|couples|tenants) (is |are |have |has )?(also |already )?(after|want|waiting|lined up|interested|looking at|keen|in line|queuing|bidding|asking|ahead of)
  (the|an?) (next|other) (buyer|customer|client|bidder|family|couple|tenant|company|firm|1 in line|person) (gets?|takes?|will|is|has)
  (is|has|have|with) an? (long |growing |huge )?(waiting list|waitlist|wait list|queue)
  only \\d+ (?:[^ .;]+ ){1,3}?(left|remain|remaining|to go)
  (another|other) (buyer|bidder|client|customer|company|party|tenant|couple|buyers|clients|customers|companies|bidders) (is|are|has|have|wants?|would|also|who)
  (give|offer|sell|release|let|pass|go|goes) (?:[^ .;]+ ){0,5}?to (someone|somebody|another (buyer|client|customer|company)|the next) (else|in line|person|customer|client|buyer)?
  (can|could|will) not (hold|keep|reserve|save|guarantee) (?:[^ .;]+ ){1,6}?(longer|past|beyond|forever|open)
  ${they} (only |just )?(has|have|had|got|gets) (only |just |exactly )?(until|till|\\d+ (hour|day|minute|week)) [^.;]*to ${deciding}
  (it|this) (really |simply |just )?(must|has to|needs to) (be (today|this|now|by|signed|agreed)|happen (today|this|now|by|before))
  (i|we) (?:[^ .;]+ ){0,2}?(need|want|require|expect|demand|must (have|know)|have to (have|know)|(am|are) (still )?waiting for) (?:[^ .;]+ ){0,4}?(answer|decision|signature|yes|no|reply|commitment|order|response|know|hear|feedback|confirmation|go ahead|po|contract) (\\S+ )?(by|before|today|now|tonight|this week|no later)
  ${deciding} (?:[^ .;]+ ){0,4}?(at the (very )?latest|no later than)
  (today|tonight|tomorrow|[a-z]+day|noon|that|it|this) (is|was) (final|the (final|last) (day|call|date)|the (deadline|cutoff|cut off|limit)|(his|her|their) (last|only|final) (chance|opportunity|shot|offer|warning|day (for (the|this|our)|to (sign|buy|order|decide))))
  (today|[a-z]+day|this week|this month) or never
  (put|set|place|slap|add|have|impose|with) (?:[^ .;]+ ){0,3}?(clock|timer|time limit|expiry|expiry date|expiration|end date|cutoff|fuse|countdown) (on|to|for) (the|our|this|his|her|my|@p 's) (?:[^ .;]+ )?(offer|deal|price|quote|decision|discount|proposal|terms|slot|place)
  to (keep|hold|secure|lock in|save|not lose|avoid losing) (the|his|her|their|this|that) (\\S+ )?(date|slot|price|place|spot|discount|seat|rate|deal|offer)
  (seat|slot|place|spot|machine|unit|discount|price|order|offer|room|table|licence) GAP(goes|go|passes|moves|is going) to (an?|the|another|someone|somebody|his|her|their) (\\S+ )?(rival|rivals|competitor|next|else|buyer|client|customer|company|bidder|waiting|neighbour|other)
  (if|unless|while|when) ${they} (keeps?|stays?|remains?|continues?|goes|sits?) (on |being )?(quiet|silent|waiting|stalling|delaying|ignoring|putting|dragging|hiding|undecided|still)
  (his|her|their|the|an?|your) (1|only|single|1 and only) (shot|chance|opportunity|go at)
  (?<!(?:our|the|his|her|their|my|this|that) )last (call|orders|round) (for (the|this|that|a|our|his|her)|on (the|this|our)|before)
  (?:can|could|will|would) only (hold|keep|offer|guarantee|honour|do|give|extend|save) (?:[^ .;]+ ){1,4}?(till|until|through|before|for (\\d+|an?|another))
  (will|would|could|may|might) miss (the (season|deadline|cut|window|boat|start|round|intake|budget|discount|price|slot|offer|chance)|this|out|his (chance|slot)|her (chance|slot)|their (chance|slot))
  (if|unless) (i|we) (hear nothing|do not hear|get no|have not heard|hear no|have no|do not get|do not have|hear (?:[^ .;]+ ){0,3}?by)
  (if|unless) ${they} (does not|do not|did not|has not|have not|will not|can not|fails? to|calls?|answers?|replies|signs?|pays?) (\\S+ )?(${deciding}|call|calls|pay|by|before|now|today)
`);

/** What waiting is said to cost them, and who is said to be ahead already. */
export const toldLoss = phrases(`
  ${they} (really |simply |just )?(can not|could not|should not|must not|does not want to|do not want to|would be \\S+ to) (afford|wait|delay|hesitate|pass (up|on)|let this|say no|turn (this|it) down|miss (this|it|out|our|the (deal|offer|chance|boat|opportunity)))
  (every|each) (day|week|month|quarter|hour|minute) (?:[^ .;]+ ){0,6}?(costs?|loses?|losing|burns?|wastes?|too late)
  (waiting|delay|delays|delaying|hesitating|stalling|inaction|doing nothing|standing still|sitting on (it|this)) (will |would |is |only |just |going |to )*(costs?|hurts?|risky|dangerous|more expensive)
  (big|huge|costly|terrible|grave|serious|expensive|making an?|make an?|makes an?) (\\S+ )?mistake (\\S+ )?(by|to|if|not|of|waiting|here|$)
  (costing (him|her|them|@p|you)|costs? (him|her|them|@p|you|his \\S+|her \\S+) to (do nothing|wait|delay|stay|stand|sit|not|stick|keep|hesitate|stall))
  (his|her|their|your|@p 's) (hesitation|indecision|silence|reluctance|slowness|delay|delays|dithering) (could|will|would|may|might|is|are|has|costs?|means)
  (hesitation|indecision|silence|reluctance|caution|waiting|slowness|delay|delays) (is|are|will be|has been) (hurting|costing|killing|harming|damaging|slowing|ruining)
  (his|her|their|your|@p 's) (?:[^ .;]+ )?(job|career|reputation|position|bonus|people|staff|patients|customers|children|business|company|future|data) (could|may|might|will|would|is|are)( soon)?( be)? (at risk|in danger|at stake|suffer|suffering|paying|leave|leaving|lost|gone|on the line|exposed|in jeopardy)
  how (far|badly|much further) (behind|he|she|they|@p|his|her)
  (fall|falls|fell|falling|far|so far|lagging|lags|lag|is|are|well|miles) behind (his|her|their|the|everyone|all|other) (\\S+ )?(rivals?|peers|competitors?|competition|market|others|industry|clinics|field|times)
  (colleagues?|peers?|competitors?|rivals?|neighbours?|half|most|everyone|everybody|sister \\S+|@c|branch|street|industry|town) (?:[^ .;]+ ){0,5}?(already|just|has|have) (said yes|signed(?! (for|in|up for|off on))|bought|committed|upgraded|switched|signed up with us)
  (his|her|their|@p 's) (boss|manager|team|ceo|board|director|colleagues|cfo|owner|partners?) (expects?|wants?|demands?|is waiting|are waiting|is expecting|is losing) (for |an? |the |his |her )*(\\S+ )?(decision|answer|signature|yes|order|reply|patience)
  so (he|she|they|you|@p) (should|must|owes?|ought to|had better|has to|have to|can at least|could at least) (sign|decide|buy|order|say|commit|answer|reply|return|pay|give|help|do|us|choose|be)
  (we|i) (did|gave|made|built|ran|wrote|lent|put) (?:[^ .;]+ ){1,5}?for (free|nothing)
  (holding|holds|held|blocking|blocks|slowing) (up |back |down )?(my|our|us|the whole|everyone|everybody)
  without (us|me|our (?:[^ .;]+ )?) ?(he|she|they|@p|his|her) (is|are|will|would|has|have)
  (we|i) (may|might|will|would|could|have to|must|can|shall) (\\S+ )?(have to )?(drop (him|her|them|@p|the (deal|account|project))(?! (off|at|an?|the|in|by))|look elsewhere|stop working|take (him|her|them) off|cut (him|her|them) off|deprioritise)
  (we|i) will not (ask|offer|be (asking|offering)|repeat|do) (?:[^ .;]+ ){0,2}?again
  (everyone|everybody|all|most|half) (else|(in|on|of) (his|her|their|the) (\\S+ )?(industry|sector|street|trade|market|region|town|field|village|peers|rivals|competitors|neighbours|league)) (?:[^ .;]+ ){0,3}?already
  (rivals?|competitors?|others) (?:[^ .;]+ ){0,4}?already
  owes? it to (himself|herself|themselves|yourself|his|her|their|your|@p)
  (we|i) (had |have |were |was )?(expected|expecting|counted on|hoped for) (an?|his|her|their|the|it|this|better|more|to (hear|have))
  (feel|see|know|understand|realise|sense|grasp) how (urgent|critical|serious|little time|late|fast)
  (penalty|fine|surcharge|fee) for (delay|delays|delaying|late|waiting|leaving|breach|not|breaking|every)
  (smart|good|serious|clever|real|true|successful) (people|buyers|leaders|companies|managers|clients|customers) (act|move|decide|buy|do not|sign|know)
  too good to (miss|pass|refuse|turn down|wait)
  (miss|misses|missing|missed) (the|this|his|her|their|your) (boat|train|chance|window|opportunity|slot)
  (will|would|could|may|might) (soon )?be the (last|only) (\\S+ )?(\\S+ )?(without|left|not|still|to|who|that)
  ${they} (is|are) the (last|only) (\\S+ )?(without|left|still|not|to|who (has not|does not))
  (rivals?|competitors?|competition|neighbours?|peers|everyone else|everybody else|others|(the |all )?other \\S+) (all |already |just |now )*(has|have|had|is|are|got|use|uses|using) (all |already |just |now )*(1|it|us|our|using|switched|upgraded|installed|chosen|picked|joined|adopted|started|on board|doing it|signed)
`);

/** Whose deadline it is: a grant's or an office's is worth telling, and no pressure of ours. */
export const othersDeadline = phrases(`
  (grants?|tax|taxes|permits?|visas?|applications?|registration|enrolment|council|government|funding|subsidy|subsidies|early bird|museum|road|roads)
  (licence|passport|exam|tenders?|filing|warranty|certificate|court|customs|insurer|insurance|scheme|council 's|ministry|school|bank|auditors?)
`);

/** It takes the pressure off. */
export const easing = phrases(`
  no (pressure|rush|hurry|need|problem|harm|deadline|obligation|reply|answer|strings)
  (is|be|are) (fine|ok|okay|welcome|all right|perfectly fine|just as (welcome|good))
  (whenever|any time|anytime|either way|sorry|free to|apologies)
  (take|takes|taking) (all )?(his|her|their|your|the) (own )?time
  (in|at) (his|her|their) own (time|pace)
  (stays?|remains?) (the same|open|valid)
  ((i|we) (will|shall|would)|to) (not|never) (chase|push|press|call|email|write|bother|follow|remind)
  nothing (happens|changes|is lost|else)
`);
