import { wordSet } from './word-set.ts';

/** To be in touch with somebody, by any wire. "Call her and ask" is one of these with a word said over it: one action. */
export const channelVerbs = wordSet(
  'call ring phone text email mail message dm write ping visit meet voicemail facetime whatsapp',
);

/** What is said once somebody is on the line. */
export const speechVerbs = wordSet(`
  ask tell say thank wish congratulate apologise offer mention explain read confirm check see find invite remind let leave
  praise suggest propose describe admit warn answer discuss request agree
`);

/** Something changes hands. */
const giftVerbs = wordSet(`
  send resend give share forward show hand pass post deliver bring drop leave return ship lend attach copy deliver submit
  upload introduce point connect recommend refer pay refund donate buy order print mail email
`);

/** Something is made that was not there before; where large things come from. */
export const makingVerbs = wordSet(`
  build create prepare draft write make design develop produce assemble compile configure migrate translate redo rewrite
  rework plan complete fill read review analyse compare map document audit implement customise record finish finalise
  generate construct organise code program collate set put do restructure revamp overhaul rebuild redesign research
  summarise proofread edit format author craft film shoot model deploy install integrate import export convert run answer
  go work outline update update sketch draw script
`);

/** What somebody could be filmed doing. A second one of these in a step is a second step. */
export const actionVerbs = wordSet(
  [...channelVerbs, ...giftVerbs].join(' '),
  `
  ask tell thank congratulate apologise offer invite remind book schedule reschedule cancel arrange organise print record
  draft prepare create build make fix update add remove delete open close order buy scan sign research review find get
  propose suggest confirm explain praise warn reply respond answer intro summarise sketch draw list note jot log upload
  download translate finish complete set put look check follow chase ask escalate block plan pay ship fetch collect pick
  dig demo run host demo post publish tweet connect install register submit request reserve write circulate cc notify
  compile collate edit proofread rewrite redo file tidy track test try visit meet move walk take circle reach touch nudge
  bump pitch present tidy wrap grab speak talk reply
  `,
);

/** Other verbs a sentence of a rep may hold. */
export const otherVerbs = wordSet(`
  accept act admit agree allow answered appear apply argue asks asking attend avoid be bear become begin believe belong
  bin blame borrow bother brag break brief bring bug calls came care carry cause celebrate choose chose cite claim
  clarify come commit consider contact contain contribute cope correct count cover cross cut deal decide define delay
  deliver demand depend describe deserve discuss doubt drive drop earn eat edit encourage endorse enjoy ensure enter
  estimate examine exist expect explore face fail feel feels felt file fill finds follow forget forgive forgot gather
  gave get gets getting give gives goes gone got grow guess handle hang happen hate head hear heard help helps hide hit
  hope hurry hurt identify ignore imagine improve include insist introduce involve join joins keep kept kill kick knew know
  known knows land last laugh lay lead learn learned learnt leaves left liaise lie like likes listen live lives load look
  looks lose loses lost love loves lower made mails make makes manage mark matter mean means meant mention might miss missed
  move named naming narrow needed needs notice occur offer offered own owe owns pack pick picks plan play plays plug prefer
  prefers prepare press prevent print promise promised prove provide pull push put qualify quit raise ran reach react
  read reads realise receive recognise reconnect reduce refuse regret relate rely remain remember remove repair repeat
  replace require resolve respect rest return reveal rise rush said sat save saw say says scare see seem seems sees sell
  sells sent serve share sits sit skip sleep slip smile sold solve sort sound speak spend spent split spoke spread stand
  start starts stay stays steal stick stole stood stop stops strike struggle study stuck succeed suffer suggest suit suits
  supply suppose survive suspect taken takes taking talks talked taught teach tell tells thank think thinks thought throw
  told took top train treat tried try trust turn understand understood update use used uses using value view wait waited
  wait walk wander want wanted wants warn wash waste watch watched wear went win wins wish won wonder wondered work worked
  works worry wrap write writes writing wrote asked called emailed mailed phoned shared showed shown sends sending hearing
  closes closing closed signing signed signs sign replied replies reply paid pays paying bought buys buying noticed
  published guided looking reading preferred bring brought drawn drew spoken grown done tick tap vote endorse like reread
  listing filling calling converting trying visiting checking leaving meeting moved moving broke fixed blocked
  introduced introducing touched arrived arrives listed opened hosted shut reopened reopen forgot mentioned
`);

/** What salespeople say they do. Only the rules want these; they are words, so that one with a capital is not a name. */
export const salesVerbs = wordSet(`
  accelerate activate address advance advise align amplify approach badger bag bait bamboozle blackmail bombard boost bother
  brainstorm browbeat browse bully butter cajole calculate celebrate challenge champion chat check circle clinch close coax
  coerce collaborate communicate compel compliment confront contact contemplate convert convince corner court crack cultivate
  deepen delight demo demonstrate develop digest ditch double drip drive educate elevate embarrass empathise energise engage
  enlighten enrol ensure entice escalate establish evaluate excite expand expedite familiarise fast feed ferret firm flatter
  follow force foster frighten gain gauge ghost google grab grill guilt guilttrip hammer handle harass hassle hit hook hound
  hurry hustle ideate immerse impress incentivise influence inform ink insist inspire instil interact intimidate investigate
  jolt juggle keep land lean leverage liaise light lobby lock loop lure maintain manage manipulate massage maximise meditate
  monitor motivate mull nag nail navigate negotiate network nudge nurture obtain onboard overcome own partner penetrate
  perceive persuade pester pitch plug poke ponder position pounce pressure pressurise prioritise probe process progress
  promote prod propel prospect pursue push qualify railroad raise ramp reactivate rearrange reassure recapture reconnect
  reengage refine reflect reignite rekindle renew renegotiate repair resume resurrect retain revisit revive reverse ruffle rush
  salvage scare schmooze score scour scout secure seal sell serve shame shadow shmooze signal smooth snag snoop soften solidify
  soothe spam speculate squeeze stalk stabilise steer stimulate stir strategise strengthen stress strong strongarm
  strongarmed study suss sway sync talk target tease terrify threaten tighten touch tour track transform trap troubleshoot
  twist unblock underline understand upsell urge validate visualise warm watch weaken wear weigh win woo work worry wow
  guarantee await clinch achieve procure acquire receive seek beg plead implore interrogate ambush blast burn panic sting stall
  stalling sadden bash inundate flood overwhelm torment ink whine wine dine sweeten crosssell upsold reup overpromise
  decipher grasp unpack unravel untangle dissect diagnose explore inspect observe surveil eavesdrop snoop spy reconsider
  rethink theorise hypothesise internalise absorb peruse skim scan swot revise ruminate muse daydream acquaint reacquaint
`);

/** They look like a form of a verb and begin a step as something else. */
export const nounsInForm = wordSet(
  'meeting training pricing building briefing closing signed approved agreed marked printed need bring ring feed closed',
);
