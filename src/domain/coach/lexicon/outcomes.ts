import { openings } from '../text/phrases.ts';

const consent =
  'yes|verbal yes|reply|response|answer|commitment|commit|approval|signature|signatures|sign off|decision|buy in|verbal|ink|deal|contract|agreement|' +
  'go ahead|green light|nod|thumbs up|consent|blessing|ok|okay|confirmation|renewal|feedback|budget|budget approval|acceptance|handshake|' +
  'order|po|purchase order|deposit|payment|intro|introduction|referral|meeting|second meeting|first meeting|next meeting|interest|date|call back|callback|loi|pilot|consensus|slot|demo|appointment';

const says =
  'says|say|approves|approve|signs|sign|agrees|agree|commits|commit|accepts|accept|buys|buy|renews|renew|replies|reply|answers|starts|start|picks|pick|chooses|' +
  'choose|decides|decide|orders|confirms|confirm|books|introduces|pays|pay|uses|joins|becomes|loves|love|upgrades|upgrade|responds|respond|understands|believes|' +
  'trusts|refers|recommends|promotes|switches|adopts|adopt|attends|buys in|signed|agreed|approved|accepted|committed|renewed|gives|takes|goes|tells|wants|calls|gets|sees|returns|comes|finishes|completes';

/** What somebody else will do, or a word for it: a result, written down as if it were a step. */
export const outcomes = openings(`
  (@p|@c|he|she|they)( and @p)?( 's( [^ .;]+){1,3}?)? (finally |now |then |also |officially |verbally )?(${says})(?! (:|,))
  (@p|@c)( 's( [^ .;]+){1,2}?)? (is |are )?(on board|onboard|signed|signed up|convinced|committed|sold|won|over the line|in the bag|as a (customer|client|reference)|fully bought in|live)
  (@p|@c)( 's( [^ .;]+){1,2}?)? (is|are|will be) (happy|in|ready to (sign|buy|commit)|interested|excited)
  (@p|@c)( 's [^ .;]+)? (will|to|should|can) (?!@|the |an? |his |her |their |my |our |\\d|[a-z]+day)[^ .;]+(?= )(?!.* [:;] )
  (?:(?:an?|the|signed|verbal|written|firm|final|quick|positive|definite|clear|budget|board|full|his|her|their|formal|soft|hard|first|new) ){0,3}(${consent}) (from|in from|in by|out of|by @p|received|secured|locked|confirmed)
  (@p|@c|his|her|their) ('s )?(?:[^ .;:]+ ){0,2}?(${consent})(?= (by|before|this|today|tomorrow|on|in|next|at|$|[a-z]+day))
  (@p|@c) 's (?:[^ .;:]+ ){0,2}?(${consent})(?= $)
  (agreement|handshake|terms agreed|verbal|deal done) with (@p|@c)
  (deal|sale|contract|renewal) (done|won|signed|agreed)
  closed (deal|the deal|sale|@p|@c|business|won)
  (?:(?:the|an?|our|his|her|their|@p|@c|'s|budget|renewal|new|full|pilot) ){0,3}(contract|renewal|order|po|deal|proposal|quote|budget|pilot|sow|nda|paperwork|agreement|terms|offer|statement of work|plan) (is |are |gets |to be )?(signed|approved|agreed|won|confirmed|accepted|secured|paid|renewed|countersigned|closed)
`);

/** To bring about what only the other person can do. */
export const bringing = openings(`
  (get|obtain|secure|land|win|gain|receive|see|hear|nail|nail down|lock in|lock down|lock|clinch|collect|score|bag|grab|snag|capture|extract|achieve|acquire|procure|earn|drum up|bring in|bring home|pin down|tie down|tie up|wrap up|seal|ink|reach|pull|chase down|fetch|solicit|elicit|win back|need|want|request) (?!ready|a feel|a sense|to know|up to|familiar|smart|better|an idea|an understanding|in touch|back|hold|insight|a picture|info|information|some (?:background|info)|(?:@p|him|her|them) (?:the|an?|some|his|her|their|\\d+|another|this|that|more|my|our) )(?:[^ .;]+ ){0,5}?(${consent})(?= (?:from (?!my |our |engineering|product|support|legal |finance )|out of|by|on|in|with|before|this|today|tomorrow|signed|back|at|next|,|$|[a-z]+day|week|soon))
  (get|win) (@p|@c|his|her|their|the company)( 's)? (\\S+ )?business
  get WHO (on board|onboard|on side|onside|over the (line|finish)|across the line|excited|interested|hooked|committed|convinced|comfortable|aligned|keen|to the table|off the fence|happy|sold|bought in|enthused|fired up|invested|thinking|talking|onto our|to yes|to a yes|past|unstuck|through (procurement|legal|finance)|talking to|to \\d+|across|signing|using|buying)
  get (@p|@c|(?:[^ .;]+ ){0,4}?(contract|deal|proposal|order|nda|paperwork|sow|terms|quote|po|renewal|agreement|plan|pilot|budget|it|this|form|statement of work|loi|msa|papers)) (signed|agreed|approved|accepted|countersigned|paid|renewed|confirmed)
  get (?!my |our |back |up |ready |used |the ball )(?:[^ .;]+ ){1,5}?to (?!(?:fill|complete|try|test|trial|sit|review|read|attend|watch|prepare|@\\S+|send) |@|him |her |them |the |my |our |his |their |an? |us |me |you |\\d|[a-z]+day|everyone|both )[^ .;]+
  bring WHO (on board|onboard|over to|into the fold|to the table|on side|to a decision|to yes)
  bring WHO (round|around) (to|on|by|before|with|$)
  (win|talk) WHO (over|back|round|around|into|out of)
  win (@p|@c|over|back|business|more|him|her|them|(?:[^ .;]+ ){0,4}?(deal|account|business|contract|renewal|tender|bid|client|customer|order|logo|pilot|rfp|project|sale))
  (move|nudge|swing|tip) WHO (to yes|to a yes|to a decision|over the line|off the fence|towards? (an? )?(yes|decision|deal)|to (sign|close|commit|buy))
  turn (@p|@c|him|her|them)( 's (no|doubts?|maybe|objections?|hesitation|interest|silence|frown|trial|pilot|anger|complaint|team))? (into|around|round)
  (receive|get|have|obtain|collect|see) (?:(?!to )[^ .;]+ ){0,3}?(signed|countersigned|executed) (?:[^ .;]+ )?(sow|form|forms|contract|agreement|nda|order|quote|proposal|paperwork|copy|papers|deal|statement|page)
  (beat|outbid|outsell|outdo|outperform|knock out) (?:[^ .;]+ ){0,4}?(vendors?|rivals?|competitors?|competition|bids?|bidders?|offer|others|suppliers?|agency|agencies)
  close (out )?(the|this|my|our) (month|quarter|year|week|books)
  have (?!an? |lunch |coffee |1 |my |our )(?:[^ .;]+ ){1,5}?(agree|accept|sign|approve|commit|say|choose|pick|decide|buy|renew|reply|respond|answer|confirm|introduce|order|love|adopt|switch|upgrade|refer|recommend|champion|believe|trust|realise|want|back us|sponsor|go with|go for|pay|sold|signed|agreed|approved|ready to sign|convinced|on board)
  have (@p|him|her|them) (call|email|get back|come|support|like|move|feel|understand|talk|speak|meet|stay|join)
  have (?:(?:an?|the|@p|@c|'s|his|her|their|our|written|verbal|final|signed) ){1,3}(${consent})(?= (from|by|before|this|today|tomorrow|on|in|signed|$|[a-z]+day))
  make (@p|@c|him|her|them|WHO) (happy|love|want|say|sign|choose|see|understand|realise|believe|trust|feel|agree|commit|buy|think|like|accept|reply|answer|respond|decide|switch|adopt|renew|order|reconsider|open up|move|act|a fan|(?:an?|the|my|our) (\\S+ )?(champion|believer|advocate|customer|promoter|ally|friend|reference)|our)
  (make sure|make certain|ensure|guarantee|see to it)( that)? WHO (signs?|renews?|agrees?|commits?|buys?|approves?|says?|chooses?|picks?|repl(y|ies)|answers?|decides?|accepts?|pays?|stays?|loves?|understands?|attends?|shows? up|joins?|responds?|uses?|adopts?|orders?|confirms?|introduces?|goes|feels?|gets|wants?|does not|do not|stays|keeps|never|will|(is|are) (happy|on board|ok|comfortable|satisfied|interested|ready|committed|convinced|not))
  (ensure|guarantee) (the |an? |our |@p 's )?(renewal|approval|success|adoption|buy in|yes|deal|contract|signature|satisfaction|outcome)
  (convince|persuade|sway|clinch|seal|upsell|crosssell|cross sell|convert|coax|cajole|entice|lure|charm|sweet talk|rope in|reel in|poach|recruit|retain)
  (lock in|lock down|nail down|tie down|pin down|reel in|win over|win back|talk round)
  close (@p|@c|him|her|them|this|it|on|out @p|business|an? (deal|sale)|deal|(?:[^ .;]+ ){0,3}?(deal|sale|contract|business|opportunity|order|renewal|pilot|upsell|agreement))
  (land|bag) (@p|@c|the|an?|this|our|his|her|their)
  sell (@p|@c|him|her|them)(?! 's)
  sell (WHO (on|the|an?|our|more|into|to)|to)
  sign (the |a |this )?(deal|contract|renewal|agreement|order) (with|from|by|for)
  (flip|score|swing) (@p|@c|him|her|them|an?|the)
  (book|recognise) (the )?revenue
  keep (@p|@c|him|her|them) (from|as a (customer|client))
  (hope|pray|wait|waiting|hoping) (for|that|to hear|on|he|she|they|@p|@c|the)
  sign (@p|@c|him|her|them)(?! (up|in|out|off|'s))
  renew (@p|@c|the (contract|deal|subscription|account)|him|her|them)
  (change|overturn|reverse|undo|turn) WHO (mind|no|decision)
  make (the|a|this) sale
  (earn|gain|win) (?:[^ .;]+ ){0,4}?(trust|respect|confidence|support|loyalty|favour|business|heart|attention)
  (finalise|wrap up|complete|save|rescue|salvage|book|conclude) (the|this|a|our|@p 's|@c|her|his) (\\S+ )?(deal|sale|business|renewal|revenue|order|agreement|opportunity)
  (reach|come to|strike|cut|agree) (an? )?(agreement|consensus|deal|terms|understanding)
  (hear|hearing) (back|from|something|good|news|if|whether)
  (await|expect|anticipate)
  wait (for|to|on|until)
  (grow|expand) (the|@p|@c|our|this)( 's)? ?(\\S+ )?(account|business|spend|usage|revenue|footprint)
  (increase|boost|raise|drive|improve|double|grow|maximise) GAP(adoption|usage|spend|revenue|retention|seats|licences|commitment|interest|satisfaction|conversion)
  (stop|prevent|keep|save) WHO (from )?(churn|churning|leaving|cancelling|as a customer|as a client)
  (go|come) to contract
`);

/** A result word for what the rep hands over or looks up themselves: `get Ana a visitor pass`, `get the order form to Yusuf`. */
export const bringingOnly = openings(`
  (get|bring|fetch) (?:(?!to |from |on |out |round |around |over )[^ .;]+ ){1,6}?to (@p|him|her|them|the|his|their)
  (win|close|land|seal|sign|renew|hear|see|expect|convert|earn|turn) (?:[^ .;]+ ){0,4}?(ticket|envelope|parcel|letter|jar|card|note|file|tab|window|door|gap|delivery|passport|map|podcast|talk|photo|picture|pdf|page)
`);
