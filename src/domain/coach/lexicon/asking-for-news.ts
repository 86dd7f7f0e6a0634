import { openings } from '../text/phrases.ts';

const they = '(he|she|they|@p|we|his \\S+|her \\S+|their \\S+|the (board|team|committee|company))';
const ours =
  '(deal|decision|proposal|quote|offer|contract|order|po|approval|budget|project|status|process|signature|paperwork|renewal|timeline|pilot|trial|evaluation|rfp|tender|' +
  'bid|purchase|agreement|pitch|demo|next steps|internal \\S+|application|selection|shortlist|vote)';
const sent =
  '(emails?|mail|message|messages|proposal|quote|offer|voicemail|invite|contract|deck|pricing|presentation|brochure|catalogue|invoice|follow up|pitch|paperwork)';
const ask = '(ask|call|email|text|message|ring|phone|ping|write to|write|check with|get|request|query|poll|mail|dm)';
const lead = `(?:(?:check|see|find out|enquire|inquire) |${ask} (?:(?!how |which |to |and )[^ .;]+ ){1,4}?(?:(?:to|and) (?:see|ask|check|find out|know|hear|learn|request|get) )?)`;

/** To ask how things stand is for the asker: nobody is helped by a status. */
export const askingForNews = openings(`
  ${lead}(for|about|with|on|to get|to ask for|to ask about|to request) (an?|any|some|the|his|her|their)? ?(quick |short |status |latest |progress |new )*(updates?|status|news|progress|movement|word|latest|state of play)(?= ($|today|tomorrow|this week|by|again|,|soon|on monday|[a-z]+day|from (him|her|them)|(on|about|of|with|regarding|re) (our|my|the|this|his|her|their|@p 's|@c 's|where|how|whether|when)?( \\S+){0,2}? ?${ours}))
  ${lead}(if|whether|about)? ?(there|${they}) (is|are|has|have|had|got|can share|could share|could give)? ?(any|some|an)? ?(more |further |new |good )*(updates?|news|progress|movement|decision|verdict|status)(?= ($|today|yet|by|on|about|from|for (me|us)|regarding|,|this))
  ${lead}(if|whether) ${they} (is|has|had|have|got|gets|found|finds|managed|did|could) (?:[^ .;]+ ){0,3}?(chance|time|moment|minute|opportunity|get round|get around|manage|managed) (?:[^ .;]+ )?to (look|read|review|think|consider|go|discuss|talk|see|open|decide|speak|digest|reflect|respond|reply|make)
  ${lead}(if|whether|what|and see if) ${they} (is |has |have |had |already |yet |finally |ever |now )*(decided|made (an?|his|her|their|up) (\\S+ )?(decision|mind|choice)|reached (an?|his|her|their) decision|come to (an?|his|her|their) decision|made up (his|her|their) mind|signed|approved|chosen (us|a)|considered (it|our|the|my)|discussed (it|our|the|my)|looked (at|over|through) (it|our|the|my)|reviewed (it|our|the|my)|thought (about|over) (it|our|the|my))(?= ($|yet|(on|about) (us|our|my|the (proposal|quote|offer|vendor|supplier|deal|contract|project|plan))|already|,|between|today|internally|with|proposal|quote|offer|contract|deal|\\S+ $))
  ask (?:[^ .;]+ ){1,4}?for (an?|the|his|her|their|@p 's) (\\S+ )?(decision|go ahead|green light|thumbs up|yes|verdict|final answer|sign off|commitment|buy in|approval|nod|blessing)(?= ($|on (our|the|my|this|it)|today|by|this|before|to (start|proceed|go|begin|invoice)|tomorrow|[a-z]+day|,|soon|now|again|yet))
  ${lead}(if|whether) (he|she|they|@p|it) (is|are|was|were) (still )?(interested|keen|on board|considering us|considering it|on the table|a priority|happy to (proceed|go ahead|sign|move)|moving ahead|going ahead|leaning towards us|likely to (buy|sign|order|go))(?= ($|in (our|us|the (offer|deal|proposal|product)|buying|working with|moving|going|this|it)|with (us|our|this|the deal)|,|this|today|now|still))
  ${lead}(if|whether) ${they} (is |has |have |had )?(got|gets|received|saw|seen|read|reads|opened|noticed|looked (at|over|through)|gone (over|through)) (my|our|the) (\\S+ )?${sent}(?! (about|with|from|for) (his|her|their))
  ${lead}(what|where|how) (the|our|his|her|their|this) (\\S+ )?${ours} (is|are|stands?|looks?|goes|is going|is at|is coming along)(?= )
  ${lead}(if|whether|when) (the|our|this) (\\S+ )?${ours} (is|are|was|has been|have been|got|went|will be|can be|gets) (\\S+ )?(signed|approved|ready|through|back|done|decided|in|final|moving|happening|agreed|on track|still)
  ${lead}(if|whether) (anything|something|much) (has |is |have )?(changed|moved|happened|new) (with|on|about|regarding|around) (our|the|my) (\\S+ )?${ours}
  ${lead}(what|where|how) (is |are )?(the|our) (\\S+ )?(status|holdup|hold up|latest|state|delay|verdict)
  ${lead}(if|whether|when) ${they} (is |has |have |had |got |gets |found |secured |managed to get |got hold of )+(the |any |an? |his |her )?(\\S+ )?(budget|money|funds|funding|approval|sign off|go ahead|green light)(?= ($|for|from|yet|,|to (buy|order|start|go|sign)|approved|signed))
  ${lead}(about|on|for|with) (the|our|his|her|their|my) (\\S+ )?${ours} (status|progress|state|outcome|update)
  ${lead}what (is|has been|is it that is) (taking|keeping) (the|our|his|her) (\\S+ )?${ours}
  ${lead}how (our|my) (\\S+ )?(\\S+ )?(compares?|ranks?|fares?|stands?|looks?|does|measures|stacks)
  ${lead}(about|on|for) the (status|progress|state|outcome|fate|latest) (of|on|with) (our|my|the|his|her|their) (?:[^ .;]+ ){0,2}?${ours}
  ${lead}(where|how|if|whether) (we|i) (are|is|stand|stands|rank|come|sit|place|do|look|compare|made)( still)?(?= (in|on|with|at|against|$|vs|now|compared|versus|today|the))
`);
