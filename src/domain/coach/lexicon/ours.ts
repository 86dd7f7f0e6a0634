import { openings, phrases } from '../text/phrases.ts';

const goods =
  'newsletter|brochures?|decks?|pricing|prices?|price list|price drop|price increase|quotes?|quotations?|offers?|offering|specials?|promos?|promotions?|sale|sales|discounts?|awards?|profile|platforms?|products?|solutions?|services|service|features?|roadmap|catalogues?|catalog|case study|case studies|website|blog|blog posts?|company|demos?|upgrades?|plans?|launch|launches|releases?|webinars?|testimonials?|press release|videos?|portfolio|credentials|capabilities|technology|app|software|tools?|success stories|flyers?|leaflets?|1 pager|datasheets?|presentation|pitch|proposals?|packages?|bundles?|subscriptions?|ads?|adverts?|social|linkedin|news|announcement|version|models?|range|collection|ebook|white ?paper|podcast|booth|stand|rates|value|usp|usps|advantages|benefits|strengths|growth|funding|expertise|experience|brand|programme|loyalty|black friday|dashboard|ai|api|integration|module|line of|customer stories|stories|deals?|track record|references|slides|success story|story|reviews?|customer list|client list|clients|conference|tiers|certification|ceo|founder|sales (?:team|rep|director|engineer|manager)|account executive|channel|store|shop|mailing list|community|new (?:\\S+ )?(?:line|model|service|office|module|plan)|warranty';

const heads =
  '(?:send|resend|email|mail|forward|share|show|give|post|text|message|dm|drop|hand|bring|attach|whatsapp|deliver|pass|tell|mention|explain|introduce|present|promote|advertise|highlight|remind|offer|invite|point|let|talk|brief|describe|walk|update|announce|recommend|link|write|print|demonstrate|pitch|add|include|leave|educate|inform|direct|refer|push|reshare|demo|quote|circulate|convey|flag|call|phone|ring|upload|convince|slip|name drop|reveal|intro|circulate|flash)';

/** Our product, our price, our name as what is handed over. */
export const oursGiven = openings(`
  ${heads} (?:[^ .;]+ ){0,6}?(?:our|my company|the company|my firm|our company)( 's)? (?:(?!from |about |at |with |to |for |in |on |and |call |last |answer |visit |summary |notes |mistake |office )[^ .;]+ ){0,4}?(${goods})(?! (?:is|was|were|are|will be|has|have|had) (?:down|broken|late|wrong|out|delayed|shut|recalled|failing|faulty|unavailable|not|been recalled|a bug|stopped|moved))
  (send|resend|email|mail|forward|share|show|give|text|drop|hand|post|attach|dm|message) (?:(?!from |about |where |how |which )[^ .;]+ ){0,5}?(brochures?|catalogues?|catalog|promo|promos|flyers?|leaflets?|adverts?|ads? (?:for|about|of)|sales (?:deck|sheet|material|pack|brochure|pitch|materials|slides)|product (?:sheet|sheets|brochure|info|information|deck|overview|video|catalogue|update|flyer|roadmap|pages?|tour|comparison)|datasheets?|data sheets?|price ?lists?|pricelist|pricing|(?:sales )?pitch|marketing (?:material|materials|email|video|deck|pack|stuff|brochure)|company (?:profile|newsletter|presentation|brochure|deck|overview|video|info)|discount code|promo code|coupon|special offer|press release|info(?:rmation)? (?:pack )?(?:about|on) (?:us|our|the company)|success stories|pitch deck|rate card|spec sheet|advertisement|testimonials)(?! (?:for the|about|date|from|of (?:the|his|her)|rules))
  offer (?:[^ .;]+ ){1,3}?(?:an?|another|extra|bigger|further|special|early|\\d+) (?:\\S+ ){0,3}?(discount|% off|percent off|deal|promo|price break|rebate|% discount|bonus|premium|upgrade)
  offer (?:[^ .;]+ ){1,3}?(?:an?|\\d+) (?:\\S+ )?free (month|months|year|week|trial|licence|seat|seats)
  offer (?:[^ .;]+ ){1,3}?(?:the|our|a|an) (?:\\S+ ){0,2}?(premium|gold|pro|enterprise|platinum|business|plus|paid|annual|deluxe|bigger|upgrade|full) ?(package|plan|tier|version|edition|bundle|subscription|option|upgrade)?
  (pitch|plug|promote|advertise|brag|boast|hype|tout|gush|show off|talk up|big up|rave|evangelise|sing the praises|cross promote)
  (tell|show|explain|email|write|text|remind|inform|update|mention|talk|brief|message|send|present) (?:[^ .;]+ ){0,4}?(about|to)? ?(?:[^ .;]+ ){0,3}?(?:the |our )?(?:new|latest|upcoming|newest) (?:(?!law|rules?|tax|bus|her|his)\\S+ )?(features?|products?|releases?|versions?|pricing|promo|offers?|modules?|plans?|product line|edition|functionality)(?! (?:he|she|they|@p))
  (tell|explain|remind|email|write|show|convince|text|message) (?:[^ .;]+ ){0,5}?why (he|she|they|@p|people|everyone|companies) (should|would|will|must|choose|chose|pick|need|needs|love) (?:[^ .;]+ ){0,3}?(us|our|choose|pick|buy|go with|switch|use|sign|love|need)
  (tell|explain|show|remind|email|write|demonstrate|convince) (?:[^ .;]+ ){0,4}?(how|why) (great|good|amazing|fast|cheap|easy|much better|brilliant|wonderful|powerful|unique|awesome) (we|our|the (product|platform|tool|service|software|app))
  (tell|explain|show|remind|email|write|demonstrate|talk) (?:[^ .;]+ ){0,5}?(how|what|why) (we|our \\S+|the (product|platform|tool|service|software|solution)) (can |could |would |will )?(does|do|works?|helps?|offers?|sells?|saves?|solves?|compares?|beats?|stands?|differs?|outperforms?|brings?|delivers?|adds?|provides?|can do)(?= )
  (tell|explain|show|remind|let|email|write|mention|message|text|update) (?:[^ .;]+ ){0,6}?(we|our company|our team) (have |just |also |now |are |can |really |recently |proudly |finally )*(launched|launch|won|win|raised|released|offer|offering|sell|lead|beat|outperform|grew|introduced|introducing|announced|expanded|running|run a|cut our prices|dropped our|lowered|got featured|the (best|market|leader|leading|only|right|cheapest|fastest|top|number|1)|better than|cheaper|best|number 1|have the best|have a (new|special|sale|promo|discount|offer|better)|have new|partnered|acquired|rolled out|unveiled|opened (a|our) (new|second)|hired|doubled|got (\\S+ )?certified|are (\\S+ )?certified|(got|were|are) (\\S+ )?(ranked|rated|featured|voted|nominated|funded))
  (explain|tell|show|remind|email|write|demonstrate) (?:[^ .;]+ ){0,4}?(what makes|what sets|why|how) (us|our) 
  (send|share|email|show|give|forward) (?:[^ .;]+ ){1,6}?(about|on) (us|our company|the company|our product)(?= $)
  (add|subscribe|sign|sign up|put) (?:[^ .;]+ ){1,3}?(to|for|up for|on|up to|into) (our|the|my) (\\S+ )?(newsletter|mailing list|drip|nurture|email list|campaign|sequence)
  (upgrade|promo|discount|renewal|upsell) offer (to|for)
  quote (@p|@c|him|her|them) (for|on|our|the|a)
  offer (?:[^ .;]+ ){1,3}?the (bundle|deal|discount|special|promo|package|upsell|upgrade|add on|premium|annual plan)
  (tell|let|show|email|write|remind|message) (?:[^ .;]+ ){0,4}?(about|on) (us|our (product|products|company|services|solution|platform|features|offer|offers|pricing|success|growth|team 's success|other products|clients|customers|capabilities)|what we (do|offer|sell|can do)|who we are|the (product|platform|features|benefits|service|solution)|the (features|benefits|advantages|strengths) of)
  (tell|remind|email|write|ask|let|say|show) (?:[^ .;]+ ){0,4}?(we|i) (would|will|really|so|are|am|still)? ?(love|like|want|keen|excited|eager|hope|hoping) to (have|win|get|work with|earn|gain|keep|sell|partner|do business|help (him|her|them) buy)
  invite (?:[^ .;]+ ){1,4}?to (?:\\S+ ){0,2}?(our|the) (?:\\S+ ){0,2}?(launch|webinar|product|booth|stand|showcase|demo day|user conference|customer event|sales event|open day|promo event|linkedin page|company page)
  remind (?:[^ .;]+ ){1,4}?(?:about |of |that )?(?:our|the) (quote|offer|proposal|discount|promo|price|pricing|deal|trial|sale|subscription|renewal)(?! of)
  send (?:[^ .;]+ ){1,3}?(?:an?|the|another) (?:\\S+ )?reminder (?:about|of|on) (?:our|the) (?:\\S+ )?(proposal|quote|offer|pricing|contract|deal|renewal|discount|invoice)
  ask (?:[^ .;]+ ){1,3}?(if|whether) (he|she|they|@p) (is |has |have |had |did |got |get |does |saw |seen |read |receive |received |looked |look |at |likes |like |want |wants |would |a chance |chance |to |find |finds |need |needs |a |into |through |open |opened |view |review |reviewed |considered |consider |think |thinks |thought |about |of |interested |in |decided |made up |mind |on |like to see |tried |used |seen |still |already |yet |enjoyed |enjoy |our )*(our (?!bug|help|fix|summary|notes|mail|address|call|van|parcel)(?:\\S+ )?(${goods}|emails?)|my (proposal|quote|pitch|offer))
  ask (?:[^ .;]+ ){1,3}?(what|how) (he|she|they|@p) (think|thinks|thought|feel|feels|felt|like|likes|liked|rate|rates) (?:\\S+ ){0,2}?(about |of )?our (new |latest |updated )?(product|platform|offer|quote|proposal|pricing|solution|price|prices|features|deck|demo|brochure|pitch|presentation|services)
  ask (?:[^ .;]+ ){1,3}?to (follow|like|share|repost|retweet|subscribe to|comment on|check out|look at|read|visit|try|see|consider|download) (our|the company 's|my company 's|my)
  ask (?:[^ .;]+ ){1,3}?for an? (?:\\S+ ){0,3}?(star review|google review|positive review|good review|public review|online review|g2 review|testimonial|5 star review|glowing review|five star)
`);

const period = '(month|quarter|year|fiscal year|fy|q1|q2|q3|q4)';

/** Our quota, our month end, our boss as the reason. */
export const ourNeed = phrases(`
  (my|our) (?:(?!call|visit|talk|meeting|number|office)\\S+ )?(quota|target|targets|forecast|commission|bonus|kpi|kpis|pipeline|close date|closing date|quarter|quarter end|month end|year end|sales target|leaderboard|sales goal|goal|goals|sales numbers|crm stage|books|revenue|ranking)
  (hit|make|reach|meet|beat|exceed|get to|miss) (my|our|the|this) (number|numbers|plan|target|month|quarter|quota|goal|goals)
  (hit|make|reach|meet|beat) (target|quota|plan|president 's club|club|budget)
  (my|our) (boss|manager|director|vp|ceo|sales manager|board|cfo|team lead) (needs|wants|asked|is|says|expects|has|keeps|will|would|wanted|is asking|demands)
  (we|i) (really |urgently |still |just |only |now )?need (this|the order|the deal|it (for|by|before|to)|the signature|the business|the contract|the po|the money|the sale|the win|his order|her order|their order|to close|to book|to hit|to know (by|before)|an? decision|an? order|an? signature|the revenue)
  for us to (hit|make|reach|close|win|book|meet|get the|count)
  (help|helps|helping) (us|me) (hit|reach|make|close|win|get (to|over)|meet|out with my|finish my|with my (quota|target|forecast|numbers))
  so (that )?(i|we) (can |could |will |may |might )?(hit|make my|make our|make the|reach|close|forecast|get paid|win|count|plan our|look good|meet my|meet our|update my (forecast|pipeline|crm|boss|board|numbers)|book (it|the (deal|order|revenue))|invoice (this|before|by)|earn|get my|get our|finish (my|the) (quarter|month)|beat|qualify for|show my boss|tell my boss|report to my boss)
  (before|by|until|within|in) (our |my |the )?(end of )?(the )?${period}( 's)? ?(end|ends|closes|close|is over|is out|because (i|we)|so (i|we))
  (deals?|orders?|sales|bit|way) (short|behind)( (this|of|on|for))?
  (short|behind) (on|of) (my|our|the)? ?(quota|target|month|quarter|number|plan)
  land (this|the) (month|quarter|week|year)
`);

/** To ask for the sale. */
export const askedToBuy = openings(`
  (ask|tell|call|email|check with|text|remind|message) (?:[^ .;]+ ){0,4}?(if|whether|when|that)? ?(he|she|they|@p|we)? ?(is|are|will be|would be|feels|might be|is finally)? ?ready to (buy|sign|order|commit|move forward|proceed|go ahead|move ahead|purchase|upgrade|start using|do business|close|pull the trigger|renew|go with us|pay)
  ask (?:[^ .;]+ ){1,4}?when (he|she|they|we|@p) (will|can|plan to|plans to|is going to|are going to|expect to|expects to|could|would|is|are|intends to|might|should) (finally )?(buy|sign|order|expect|commit|purchase|close|count on|have (the|his|her|a) (order|signature|contract|po)|expecting|going to (buy|sign|order)|renew|pay|place)
  ask (?:[^ .;]+ ){1,4}?for (the|his|her|their|an|more|a bigger|a larger|this|that) (order|sale|deal|business|signature|renewal|money|upgrade|purchase|contract|commitment|budget|upsell|budget for us)(?= (before|by|this|today|now|so|$|,|tomorrow|because|[a-z]+day|for us))
  ask (?:[^ .;]+ ){1,4}?for (more |extra |additional )?(budget|business|money|orders) (for us|from)
  ask (?:[^ .;]+ ){1,4}?to (finally |please |just )?(buy|upgrade|prepay|subscribe|purchase|increase (his|her|their|the) (order|spend|budget|seats|licences)|add (more )?(seats|licences|users)|renew (early|now|before|the contract|the subscription|with|his|her|their|this|for)|extend (the|his|her|their) (contract|subscription|licence)|switch to (us|our)|order (early|before|now|more|by|today|from us|this|a bigger|again|the)|bring (his|her|their|the) order|place (an|the|his|her) order|commit|sign (the |our |this )?(contract|deal|order|proposal|sow|renewal|now|today|before|by|early|off|this|up|quote|agreement|with us)|give us (the|his|her|an?|another) (order|business|chance|contract|deal|try|go|shot)|choose us|go with us|pick us|spend more|double|expand|consider (us|our)|put us)
  ask (?:[^ .;]+ ){1,4}?(if|whether) (he|she|they|@p) (can|could|will|would|is able to|might|wants to|want to|is going to|plans to|is willing to|would like to|is interested in|are interested in|is open to) (sign|signing|buy|buying|order|ordering|commit|committing|purchase|purchasing|upgrade|upgrading|renew|renewing|add(ing)? (more )?(seats|licences)|increase|expand|expanding|our|switch to us|spend|choose us|go with us|pay)(?! (the )?(parcel|delivery|guest|visitor|for the parcel|lunch|tickets|flowers))
  ask (?:[^ .;]+ ){1,4}?(if|whether|when) (the |this |his |her |our |we )?(deal|order|contract|po|sale|signature|renewal|budget)( will| can| is going to)? (land|lands|close|closes|come|comes|arrive|be signed|go through|be (ours|ready|closed))
  ask (?:[^ .;]+ ){1,4}?(if|whether) (we|i) can (count on|expect|close|book|win|have) 
  ask (?:[^ .;]+ ){1,4}?(where|how|if|whether) (we|things) (stand|are doing|are at|rank|compare|are in the running|made the (list|cut))
  ask (?:[^ .;]+ ){1,8}?(for|about|with|from) us(?= ($|this|before|by))
  ask (?:[^ .;]+ ){1,4}?what (is|might be|has been) (holding|delaying|blocking|stopping|keeping) (up |back )?(the |this |our |his |her )?(order|deal|contract|decision|signature|purchase|sale|renewal|us|him from buying|her from buying)
  ask (?:[^ .;]+ ){1,4}?what (it would|it will|it|would it) (takes?|need)? ?(take |to )?(for us )?(to )?(sign|buy|win|get (his|her|the) (signature|order|business|deal|contract)|close|earn (his|her|the) business)
`);

/** They asked for it: then our price list is what they need. */
export const theyAsked =
  / (?:(?:he|she|they|@p) (?:asked|wanted|wants|needs|need|needed|requested|prefers|follows|mentioned|is missing|lost|likes|liked|loved|saw|spotted|chose|picked|bought|uses|used|enjoyed|inquired|enquired|missed|is waiting)|as (?:agreed|promised|requested|asked|discussed|(?:he|she|they|@p) (?:asked|wanted|requested))|at (?:his|her|their) request|(?:his|her|their) (?:budget|finance team|accounts team|board) (?:needs|asked|wants)) /;
