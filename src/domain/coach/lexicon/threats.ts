import { openings, phrases } from '../text/phrases.ts';

const above =
  '(boss|bosses|manager|director|ceo|cfo|coo|cto|vp|md|owner|chairman|chair|board|superior|superiors|supervisor|head office|headquarters|line manager)';

/** Past somebody, to whoever stands above them. */
export const overTheirHead = openings(`
  (escalate|complain|report|tattle|appeal|jump|skip) (?:[^ .;]+ ){0,4}?(to|with) (@p|@c|@p 's|@c 's|his|her|their|the)( 's)? (\\S+ )?${above}
  (take|bring|raise|go|turn|run|write|move) (this |it |things |the (matter|deal|issue|case) |straight |directly |right |up |over |back )*(to|with) (@p 's|his|her|their) (\\S+ )?${above} (if|since|because|as|unless|when|so|until|instead|again|before|over|directly|$)
  (call|ring|email|write to|contact|text|message|phone|ask|tell|visit|go to) (@p 's|his|her|their) (\\S+ )?(${above.slice(1, -1)}|wife|husband|partner|mother|father|parents) (since|because|as|if|until|so|to (complain|make|get|put|force|report))(?! (he|she|they|@p) (asked|wants?|wanted|said|suggested|told|offered|agreed))
  (bypass|sidestep|outflank|leapfrog|circumvent|undermine|overrule) (@p|@c|him|her|them)
  (go|work|get|reach|sneak) (round|around|above|behind|past|over) (@p|him|her|them)(?! 's (house|garden|site|lake))
  (cc|copy|copy in|bcc|loop in|involve|bring in|add) (?:[^ .;]+ ){1,4}?${above} (so|to (make|get|force|shame|embarrass|scare|speed|put|hurry|push|move)|on (the|my|every|our) (chaser|reminder|chase|next)|if|until|unless|because|since|for (pressure|leverage))
`);

/** To press for it: a decision forced, somebody pinned down, a signature chased. */
export const pressingFor = openings(`
  force (an?|the|his|her|their|@p 's) (\\S+ )?(decision|answer|yes|reply|signature|choice|meeting|issue|hand|commitment|date|call|no|response)
  (pin|nail|tie) (@p|him|her|them|@p 's \\S+) down
  (pin|nail) down (@p|him|her|them)(?! 's)
  (chase|push|press|harry|hustle|hound|rush|hurry) (up )?(?:[^ .;]+ ){1,4}?(for|into|towards?|about) (an?|the|his|her|their|our|final|some)? ?(?:[^ .;]+ )?(decision|answer|signature|signatures|yes|po|order|reply|commitment|contract|payment|deposit|response|verdict|approval|sign off)
  (hold|keep) (@p|him|her|them) to (an?|the|his|her|their|that) (\\S+ )?(word|promise|commitment|deadline)
  (call|press|push|email|chase|text|ring|write|ask|phone|message) WHO (again and again|over and over|non stop|relentlessly|around the clock|day and night|all day|(twice|several times|\\d+ times|many times) (an?|per|every|each|this) (day|hour|week|morning|afternoon))
  (call|ring|phone|text|email|message|chase|ping|dm) [^.;]*(until|till) (he|she|they|@p) (finally |at last )?(?!(is|are|gets|come|comes|returns?) )[a-z]+
  give (@p|him|her|them) (\\d+|an?|1) (more|last|final|extra) (day|hour|week|chance|go|try|minute) [^.;]*(then|or|before|and) (we|i|cancel|close|drop|withdraw|escalate|move|pull|give|delete|stop)
  push (@p|him|her|them) (to|over|across) the (finish|line|edge|brink|limit|wall|end)
  (box|fence|hem|trap|pen) (@p|him|her|them) in
  (pull rank|name and shame|lay down the law|put (my|the) foot down|draw a line in the sand|(read|give) (@p|him|her|them) the riot act|call (@p|him|her|them|@p 's bluff|his bluff|her bluff) out)
  (put|get|have|place) (@p|him|her|them) (under|against) (pressure|the gun|the clock|the wall|the cosh)
  (catch|take) (@p|him|her|them) off guard
  (get|be|go|turn|act|stay|become) (really |very |more |in )?(tough|tougher|firm|firmer|hard|harder|aggressive|pushy|heavy|nasty|ruthless|forceful|stern|blunt|relentless|demanding|strict|serious|insistent) (with|on|about|at|towards)
  (play|pit|set) (@p|him|her|them) (off |up )?against
  (bluff|deceive|mislead|trick|trap|lie to|fool|con) (@p|him|her|them)
  (come on|go in|play it|play|push it) (too )?(strong|hard|tough|heavy)
  (not|never|refuse to) (hang up|leave|stop|rest|quit|give up|let go|go home|take|accept|put the phone down) [^.;]*(without|until|till|unless|for an answer)
  (call|ring|phone|text|email|message|ping|keep|go|stay|sit|wait|visit|write|mail|dm) [^.;]*(until|till) (there is|i have|we have|i get|we get|it is|i hear) (an?|the|his|her|some|my)? ?(\\S+ )?(answer|yes|decision|signature|reply|order|commitment|po|response|signed)
  (call|ring|phone|visit|go|meet|email|text|see) [^.;]*(not (hang up|leave|stop|let)|refuse to|without (an?|his|her|the) (yes|answer|signature|decision|commitment|order))
  (send|give|make|write|do|email|try|have|1|an?|my|our) (?:[^ .;]+ ){0,4}?(last|final) (push|attempt|try|plea|warning|chaser|ultimatum|appeal)
  give (@p|him|her|them) (hell|grief|a hard time|an earful|a piece of my mind|what for|a talking to|a kick up)
`);

/** Guilt, reproach and threats, whoever they are told to. */
export const threats = phrases(`
  (the|a) (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|\\d+th|last|final|very last) time
  ((i|we) (am|are|was) )?(counting|relying|depending|banking) on (him|her|them|@p|you)
  (lets?|letting) (me|us|the (side|team)) down
  (in|into) (real |big |deep |serious |hot |so much )*(trouble|hot water) (if|unless|with|because)
  (lose|losing|risk|risking|cost me|costs me) my (job|bonus|head|house|shirt)
  (went|gone|going) out of (my|our) way
  (bent|bend|bending) over backwards
  (stuck|stick|put) my neck (out|on)
  (pulled|called in) (every|all|some|so many|a lot of|a few) (strings?|favours?)
  (expected|expect|deserves?|deserved) (so much |much |a bit )?(more|better) (from|of|than)? ?(him|her|them|you|this|that|$)
  how (much|many|hard|long) (?:[^ .;]+ ){0,3}?(i|we) (have |had )?(already )?(done|did|put|spent|given|waited|worked)
  the least (he|she|they|you) (can|could)
  (as an? (\\S+ )?favour to (me|us)|do (me|us) (an?|this|1) (\\S+ )?favour)
  (that )?(i|we) (am|are|have been) (been |tired of |sick of |fed up with |done )(waiting|with (him|her|them|this|it)|chasing)
  (or|and) (then )?(we|i) (are|am|will be) (done|out|off|finished|through|gone)
  (answer|reply|sign|decide|respond|pay|commit|buy|order|confirm|call me|call back) (?:[^ .;]+ ){0,4}?or (else|we (will|are|pull|walk|cancel|close|go)|i (will|am)|lose|forget|risk|miss|the (offer|price|deal|slot|discount|quote|order))
  (his|her|their|your|@p 's) (boss|manager|ceo|director|board|wife|husband|customers|colleagues) (will|is going to|would|might) (hear|find out|know|be told|learn|see|not be)
  (start|take|begin|threaten|threatening|considering|with|of) (\\S+ )?legal action
  (bring in|involve|instruct|set) (the|our|a) (lawyers?|solicitors?|debt collectors?|bailiffs)
  (close|cancel|drop|freeze|suspend|terminate|shut|stop|cut off) (his|her|their|the|@p 's) (\\S+ )?(file|account|case|trial|access|support|service|slot|order|application) (unless|if (he|she|they|@p) (does|do|has|have|stays?|will|can) ?(not|silent|quiet)?)
  point blank
  (i|we) (did|have done|do) (him|her|them|@p|you) (an?|this|1|so many|many|enough|\\S+) favours?
  it is (now )?(his|her|their|your) turn(?= ($|to (decide|sign|give|help|buy|pay|return|do|show|move)))
  (is|are|find it|finds it|being) (so |very |really |quite |simply )?(embarrassing|shameful|unprofessional|disrespectful|unacceptable|pathetic|selfish|insulting|not fair)
  why (he|she|they|@p) (is|are|was) (being |still |so )*(slow|late|quiet|silent|difficult|stubborn|hesitant|afraid|undecided|waiting|stalling)
  how many more (?:[^ .;]+ ){1,4}?(wants?|needs?|can|will|before|it takes|to)
  (" still waiting|still waiting(?= (for (him|her|them|@p|you|his|her|their|an? (answer|reply)|the (answer|signature|contract|order|decision))|on (him|her|them)|$|!|")))
  how (he|she|they|@p) (can|could) (still |even |ever )?(justify|explain|defend|sleep|live with|afford|ignore|be so|sit)
  if (he|she|they|@p) (really |actually )?(wants?|would like|likes|is happy|prefers?|is ready|is prepared) to (be (responsible|the 1|to blame|blamed|left|the last|remembered)|explain|lose|risk|keep (losing|wasting|paying)|fall|stay (behind|stuck)|miss)
  how (much |many )?(long|longer|more) (?:[^ .;]+ ){0,3}?(can|wants? to|plans? to|intends? to|will|is going to|has to|must) (still )?(keep|afford|wait|ignore|lose|stall|put (us|this|it) off|happen|let)
  to (squeeze|pressure|pressurise|force|corner|scare|rush|hurry|shame|guilt|frighten|push|panic|intimidate|embarrass) (@p|him|her|them|an?)
  if (he|she|they|@p) even
  why (he|she|they|@p) (will|would|can|has|have) not (\\S+ )?(commit|committed|sign|signed|answer|answered|reply|replied|respond|responded|decide|decided|called|got back|come back|paid|moved)
  (what|why) (is it |it is |is |it )?(that )?tak(es|ing) (him|her|them|@p|it|so)( so)? long
  (how much longer|what (his|her|their) (problem|excuse) is|will (finally|ever) (decide|sign|answer|reply|commit|respond))
`);
