import { openings, phrases } from '../text/phrases.ts';

/** A first word that only ever leans on somebody. */
export const pressingVerbs = openings(`
  (pressure|pressurise|squeeze|corner|scare|frighten|threaten|bully|shame|guilt|guilttrip|hound|pester|badger|nag|harass|hassle)
  (coerce|compel|demand|insist|blackmail|bombard|spam|ambush|intimidate|manipulate|browbeat|railroad|strongarm|grill|rattle)
  (interrogate|embarrass|humiliate|torment|bulldoze|steamroll|berate|scold|reproach|punish|confront|spook|hammer|beg|plead|urge)
  (strong arm|arm twist|guilt trip|lean on|prey on|gang up|come down|bear down|wear down|keep on at|keep pushing (him|her|them)|pile on|hard close)
  (rush|hurry|hustle|panic|bounce|trick|strong arm|talk down) WHO (into|along|up|for an?)
  force (@p|@c|him|her|them)
  press (@p|@c|him|her|them) (for|to|on|hard|harder|about|again|until)
  push (@p|him|her|them) (to the|over the|off the) (wall|limit|edge|fence)
  (keep|keep on) (reminding|calling|ringing|phoning|emailing|asking|pestering|hounding|pressing|texting|badgering|nagging) (@p|@c|him|her|them)
  give (@p|@c|him|her|them) \\d+ (hour|day|minute)( to| or|$)?(?! (of|for))
  (wear|grind|beat|break) WHO down
  back WHO into a corner
  bug (@p|him|her|them) (until|till|for|about|again|every|daily)
  push (@p|@c|him|her|them|for|WHO for an?) (hard|harder|for|an?|into|until|till|again|on a|about|now)
  push WHO to (sign|decide|commit|agree|buy|say|answer|reply|order|accept|pay|book|act|choose|move)
  (chase|push|call|email|ring|phone|text|message|ping) WHO (hard|harder|relentlessly|daily|hourly|non stop|again and again|over and over)
  (call|email|ring|phone|text|message|chase|ping|write to) WHO (every|each) (day|hour|morning|afternoon|single|two|few|\\d+)
  (call|ring|phone|text|email|message|chase|keep|stay|show|turn|send|camp|sit|stand|hang|ping|go|wait) [^.;]*(until|till) (he|she|they|@p) (finally )?(say|agree|sign|give|pick|answer|cave|buy|relent|break|commit|repl|respond|talk|crack|pay)\\S*
  (call|ring|phone|text|email|message|chase|ping) WHO \\d+ times
  make it (awkward|hard|impossible|difficult|embarrassing|uncomfortable|harder|painful|tough) for WHO to
  make WHO (sweat|squirm|pay for|beg|suffer|jump|cave|crack)
  put WHO on the spot
  hit WHO with an? (deadline|ultimatum|threat)
  (show|turn) up (at|in) GAP(office|house|home|desk|door) (unannounced|uninvited)?
  order (@p|him|her|them) to
  (get|stay|be) on WHO (case|back)
  (cc|copy|copy in|loop in|involve) WHO (boss|manager|ceo|director|superior) (so|to (make|get|force|shame|embarrass|scare))
`);

/** Threats, deadlines and guilt, wherever they stand and whoever says them. */
export const pressingWords = phrases(`
  (his|her|their|your|our|a|the|1|1 more) (very )?last (chance|warning|opportunity|shot)
  (very )?last (warning|reminder|chance|chaser) (to|for|email|mail|before|call|notice|message|text)
  final (notice|warning|reminder|ultimatum|demand|chaser|chance)(?! (period|clause|date|template|form))
  (this|it) is (his|her|their|the|your) (final|last|only) (call|chance|offer|reminder|warning)
  (now or never|or else|act now|act fast|too late for (this|the|our)|before it is too late|ultimatum|ultimatums)
  (only|just) (have |has |got )?(\\d+ |a few |few )?(place|spot|seat|slot|unit|licence|space|ticket)s? (is |are )?(left|remain|remaining)
  (1|last) (slot|place|spot|seat) left
  only \\d+ (place|spot|seat|slot|unit|licence|space|day|hour|minute|ticket)s? (is |are )?(left|remain|remaining)
  (run|runs|running|ran) out of (time|patience)
  (time|patience) is (running out|up|wearing thin)
  clock (is ticking|runs out|is running)
  last (email|mail|message|call|note|time|letter) (from (me|us)|(i|we) (will|am|are|shall)|before|(he|she|they) will)
  (no excuses|no extensions?|scarcity|countdown (email|mail|timer|to (the|our|his|her) (price|offer|end|deadline|expiry|increase|discount|sale))|gun to|going , going|(his|her|their|your) loss|are you (alive|even|serious|ignoring)|(to|on) thick|laying? it on|every day (he|she|they) (wait|waits|delays)|turn(ing)? the screws?|peers think|people will think|everyone will think|or nothing|today only|only today|only valid today|(is|are|job|jobs|career|reputation|budget|everything) on the line|take (his|her|their|your) place|(his|her|their|your) (own )?fault|to blame|done waiting|tired of waiting|sick of waiting|say no to this|hard to say no|impossible to say no)
  (i|we) (have |had )?(already )?(left|sent|wrote|written|made|tried) (you |him |her |them |@p )?\\d+ (messages?|emails?|calls?|voicemails?|times|notes?|reminders?|texts?)
  (promised|promises) (me|us)
  (i|we) (expect|demand|deserve|insist on) (it|an?|the|his|her|their|to|that|better)
  (he|she|they|@p) (is|are|would be|will be|looks?|must be) (stupid|foolish|crazy|naive|silly|lazy|irresponsible|a coward|ridiculous|an idiot|mad|dumb|blind|rude)
  fomo
  (dither|dithers|dithering|dawdle|dawdles|dawdling|procrastinate|procrastinates|procrastinating|foot dragging|drag(s|ging)? (his|her|their) (feet|heels))
  (been sitting|sits?|sitting) on (it|this|my|our|the (quote|offer|proposal|contract|decision))
  (fake|bogus|made up|invented|phoney|phony|imaginary|exaggerated?) (\\S+ )?(waiting list|deadline|buyer|offer|bid|bidder|competitor|urgency|scarcity|shortage|client|customer|price|quote|rival)
  (create|make|add|instil|inject|build|feel|feels|use|convey|stress|drive|up|give|manufacture|generate|raise|sense of) GAP(urgency|scarcity)
  make WHO (feel (bad|guilty|small|stupid|ashamed|awkward|behind|left out|pressure|the (heat|pressure|pain|urgency|squeeze))|afraid|scared|nervous|panic|sweat|squirm|regret|worry|anxious|uncomfortable|jealous|fear)
  so (that )?(he|she|they|@p) (panic|hurr|feels? (guilty|bad|the)|sweat|cave|squirm|worr|has no choice|have no choice|can not say no)\\S*
  guilt (trip|@p|him|her|them)
  (put|pile|apply|add|exert|crank up|increase|ramp up|turn up|turning up|dial up|mount|keep up|keep) GAP(pressure|screws|heat|squeeze|thumbscrews)( on| to| up)?(?! (gauge|chart|valve|test|sensor|washer|cooker|pump|pad))
  feels? the (heat|pressure|squeeze)
  twist WHO arm
  feet to the fire
  (light|lit|put|set) a fire under
  (hardball|hard sell|riot act|make it sting|break up email|breakup (email|mail|note|message|text|letter))
  breath(e|ing) down
  (go|going|went|jump|reach) (straight )?(over|above|behind|around|past) WHO (head|back)
  (go|escalate|complain|report) (this |it |straight )?(over|to) WHO (boss|manager|ceo|superior) (if|because|unless|since|as|so)
  escalate (this |it )?(to|over|above) WHO (boss|manager|ceo|superior|head)
  (he|she|they|@p|you) (still )?(owe|owes) (us|me) (an?|the|that|his|her|this)? ?(answer|reply|decision|signature|call|yes|response|explanation|order|lot|favour)?
  after (all|everything) (this time|(my|our) (work|help|effort|time|emails|calls)|the (time|work|effort|hour|help)|(we|i) (did|have|put|gave|spent|do|done))
  (stop|quit|stops|enough) (stalling|wasting|ghosting|ignoring|dragging|messing|delaying|hiding|dodging|avoiding)
  wast(e|ed|ing) (of )?(our|my|everyone 's) time
  (our|my) (time|effort) (he|she|they|@p) (has |have )?wasted
  (ghosting|ghosted|ignoring|ignored|ignores) (us|me|my|our)
  (i am|we are|how) (very |so |really |getting |quite )?(disappointed|fed up|annoyed|upset|hurt|angry|frustrated|offended|losing patience)
  (will|going to) (come to )?regret
  (will|going to|about to|of|fear of) (be )?(miss|missing) out
  (put up or shut up|take it or leave it|enough is enough|no more excuses|not take no|take no for an)
  (pull|withdraw|rescind|revoke|take back|kill|retract) (the|our|this|his|her|their|@p 's) (offer|quote|discount|slot|price|proposal|deal|place)
  (give|gives|giving) (his|her|their|@p 's|the|your) (slot|place|spot|seat|discount|price) (away|to|up)
  (have|has) (tried|called|emailed|written|chased|rung|messaged|contacted|phoned|asked|texted|pinged)( to reach)?( to)?( you| him| her| them| @p)? \\d+ times
  (until|till) (he|she|they|@p) (finally )?(gives in|give in|caves?|says yes|agrees|relents?|breaks|cracks|commits|buys)
  unless (i|we) (hear|get|see|have) 
  (third|fourth|fifth|sixth|seventh|tenth|[3-9]th|\\d\\dth|umpteenth|yet another|stern|firm|firmer|angry|sharp|harsh|strongly worded|threatening) GAP(chaser|reminder|attempt|voicemail|nudge|email|mail|follow up|letter|message)
  not let WHO (off|go|leave|hang|out|escape|say no|wriggle|breathe)
  (give|set|impose|with) GAP(an?|hard|firm|strict|tight|short|fake|false|final) (hard |firm |strict |tight |short |final )?deadline
  (give|gives) WHO (until|till|\\d+ (hour|day|minute)|24h|48h) [^.]*(or|to (decide|sign|answer|reply|commit|say|choose|accept))
  (or|otherwise) GAP(offer|deal|price|discount|slot|place|it) (is|are|goes|will be|gets) (off|gone|dead|over|withdrawn|cancelled|up|lost)
  (deal|offer) (is|will be) (off|dead|withdrawn)
  why (he|she|they|@p) (keep|keeps|never|still|refuse|refuses|has|have|does|do|did|is|are|will) (not |still |been |always |to )*(ghost|ignor|repl|answer|signed|stall|avoid|silent|dodg|bothered|call back|respond)\\S*
  if (he|she|they) (is|are) (still |even |really |actually )?serious
  remind WHO (that )?(he|she|they) (promised|committed|swore|gave (us|me)|agreed to (buy|sign)|said (he|she|they) would)
  how (much|many|hard|long) [^.]*(we|i) (have |had |already )*(put|spent|invested|worked|done|did|waited|been waiting|wasted|given|sacrificed)
  play on WHO (fear|fears|guilt|insecurity|insecurities|ego|conscience)
  unannounced
`);

/** What is pressure when it is told, and a fair question when it is asked. */
export const pressingNews = phrases(`
  (rival|rivals|competitor|competitors|competition|everyone else|everybody else|others|neighbours|neighbour|peers) (have |has |are |will |is |had )*(already |all |just )?(signed|bought|ahead|beat|beating|eat|eating|win|overtake|overtaking|moved|committed|ordered|switched|laughing|take|steal|get ahead|jump|snap|pull ahead|leave)
  (he|she|they|@p|you) (really |simply |just |absolutely )?(must|has to|have to|had better|would better|better) (now |finally |really )?(decide|sign|commit|choose|buy|order|agree|answer|act|say yes|hurry|pick|respond|make up|pay up|get on with)
  (he|she|they|@p|you) (need|needs) to (decide|commit|hurry|act|make up|get a move|get on with|wake up|stop)
  to (hurry|decide|commit|make up (his|her|their)|get on with|wake up|make a decision|get (his|her|their) act|buy now|sign now|sign today|choose now|pull (his|her|their))
  (that|the|our|:|,|because|as) (price|prices|rates|fees) (will |are going to |is going to )?(double|triple|rise|jump|go up|goes up|climb|doubles|rises(?! in| of)|are rising|are going up)
  (the|our|this|her|his|their|special) (price|prices|rate|quote|discount|offer|deal|fee) (go|goes|is going|will go|jumps|rises) up
  (the|our|this|her|his|their|special) (price|rate|discount|offer|deal|quote|slot) (doubles|dies|die|vanishes|disappears|is gone|evaporates|will double|will be gone|is off|ends tonight|ends today|expires (tonight|today|at midnight|in \\d+ hour)|is off the table|off the table|will not last|is only good)
  (we|i) (will )?(walk away|walk|pull out|go elsewhere|give up on|stop bothering|move on without)
  (we|i|price|discount|offer|deal|slot|place|quote|rate|it) (?:[^ .;]+ ){1,8}?unless (he|she|they|@p|you|we)
  (we|i|price|discount|offer|deal|slot|place|quote|rate|it) (?:[^ .;]+ ){1,8}?if (he|she|they|@p|you) (does not|do not|did not|has not|have not|will not|stay|stays|wait|waits|sit|sits|ignore|ignores|delay|delays|keep|keeps|refuse|refuses|drag|drags|fail|fails|stall|stalls|can not|say no|says no|hesitate|hesitates)
  if (he|she|they|@p|you) (does not|do not|did not|has not|have not|will not|stay|stays|wait|waits|sit|sits|ignore|ignores|delay|delays|keep|keeps|refuse|refuses|drag|drags|fail|fails|stall|stalls|hesitate|hesitates) [^.]*(we|i|price|discount|offer|deal|slot|place|quote|rate|rival|competitor)
  lose (his|her|their|the|your|this) (slot|place|spot|discount|price|deal|rate|seat|offer)
  (we|i) (really |urgently |now )?need (an?|his|her|their|the|your) (\\S+ )?(answer|decision|signature|yes|reply|commitment|order|response) (by|today|now|tonight|this|before|immediately|or|tomorrow|asap|soon|straight)
  (will|would) (lose|fall behind|be left behind|suffer|fail|fall apart|be sorry|pay for)
  (he|she|they|@p|you) (stands?|risks?|will|could|might|may) (to )?(lose|losing) (?!nothing)\\S+
  how much (he|she|they|@p|you) (stands?|will|could|is|are|has|have|loses?|lose|going) (to )?\\S*(lose|losing|loses)?
  (will|would) (not )?(blame|fire|sue|blacklist|hold it against|think less|remember this|extend|hold the|hold it|be quick|come back to bite|be too late)
  (bill|charge|invoice) (him|her|them) anyway
  (sign|decide|buy|commit|act) (today|now|tonight|immediately|right away|right now|at once|this minute)
  so be quick
  (others|someone else|somebody else|another (client|customer|company|buyer)|other (people|clients|customers|buyers)) (is|are|will|have|has|wants?|would|asked) 
  (doomed|disaster|catastrophe|last in line|left behind|falling behind|sleepwalking)
`);
