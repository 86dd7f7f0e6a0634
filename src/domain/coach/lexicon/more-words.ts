import { wordSet } from './word-set.ts';

/** More of the words of the trade and of everyday talk, so that none of them is taken for a name. */
export const moreWords = wordSet(
  `
  vouch endorse endorsement upvote swag merch voucher vouchers
  abreast absolutely acceptance accessible accommodate accumulate active activity adds advantage advantages advert adverts
  advertise advertisement advice advisor adviser advocate afraid ahead alignment alive allocate ally amazing angle angles angry
  announce announcement annoyed anticipate anxious anxiety anxieties apart approach approachable approve appreciate appreciation
  architecture archive arrive ascertain ashamed aspect aspects assess assist assistance attempt attentive automate available
  awareness aware awesome awkward backlog bare basic beat bespoke bid blessing blind blueprint boil bond bone boot bootcamp bounce
  breakdown breakup breath brilliant brush budget bullet bullets bundle calm camp capabilities capture careful casual catalog
  catastrophe catch catchup cater cautious cave cement cell certain certification certified cheapest clarity climb coast
  collection comfort comfortable commission commitment communication competition competitor competitors complain complicated
  compose comprehensive concept conclude condition conditions conduct confident confidence conscious consensus consistent
  consolidate context continue continuous convene conversion convey coordinate countdown coupon crazy creative credentials
  credibility criteria curious curriculum custom cycle database dead debrief dedicate deep deeper definite deluxe depth determine
  devote dial dialogue die dies differ difficult digital diligence dirt disappear disappointed disaster disposal dive dossier doubt
  downside dream drop drum dumb ear ease ebook edge edition effort ego elaborate elearning elsewhere empathy ends energy enhance
  enterprise entirety envelope essay evaluation expectation expectations experience expertise expire expires explanation
  exploration extend extensive extract eyes facilitate fake false familiar famous fan fare fault feet fence few fewer fifth
  financial five four flag flame flash flexible flip flyer flyers fold foolish footprint forge formal foundation frustrated
  functionality funnel gang gap genuinely glance glowing goodwill grease grip groundwork guilty gun half happy harsh hatch headway
  heart hesitate hesitation highlight homework honestly hop hopeful horizon huge humble hype idiot immediately implementation
  impossible increase index inquiry insecurity inspiration instance instead intake intel intelligence intend interactive invest
  investigation jealous jar job jobs jump keen kickoff knock kpi kpis lazy leaderboard lengthy limit linkedin lit lookout loyalty
  mad magic maintain manufacture massive masterclass match matrix mental mess mild mindful mini mix momentum monthly moon mount
  multi naive narrow needful needle neighbour neighbours nervous nod nose nurture obstacle occupied offended onboard ongoing onside
  onsite optimistic otherwise outline outreach painful participate partnership patch peace peek persistent perspective phase pile
  pipeline plan platinum playbook poach polish polite politely politics portfolio positive postage potential powerful practical
  pray premium prep prepay presence prey priority priorities pro proactive proceed promising pronunciation prospectus proudly
  provision publicly pulse punish pushback puzzle quotation radar range rank ranking rapport readiness realistic reassurance rebate
  recall reconcile redesign reel refresh reinforce reluctant reputation reservation reservations resistance responsive restart
  retention revenue revision ridiculous rival rivals rise risky rope roundtable rude rung satisfaction satisfied scarcity scope
  scorecard seat seen sensitive sensor set settle seventh sexy shout showcase sick sight silent silly similar simmer sixth skeleton
  slack slice snap soft solid sorry soul spark spec specs specification spend spin spoken star static stern stew strategic strategy
  strength strengths strict string structure stupid style subscribe subscription sue suggestion sum superb superior supportive
  surf surprise sweat swing swore synergy synergies tab tackle tailor tailored taste technology tender tension tenth terrible
  testimonial testimonials thin third thorough thoughtful threat three throughout thumbs tie tier tired tooth touchpoint touchpoints
  toy transcript trigger trim triple truth tune tutorial twice twist ultimatum unavailable uncomfortable unique unlock unsure upcoming
  upside urgency urgent usage useless valve vast verbal verbally vigilant virtual visibility visible voluntary wake wave weak weird
  wide willing wireframe wisely withdraw wonderful workbook workflow workload written zoom stage stuff thumb totally tricky trivial
  airport appetite apples assembly auction autumn balance bath beach bean beans beer belt berry birth bite blanket blade blood boots
  bridge brick brass bronze brush bucket builder bulk bump burger burn butter butcher cabbage calm canal candle cap capital cardboard
  carpet cart castle cat cattle cave ceiling cent ceremony chalk cheese chemical cherry chess chicken chips circle cleaner climate
  clinic cloth coal coast coin collar column concrete container copper corn cotton couch cow crane crash crisis crowd crystal cube
  curtain curve cushion cycle dam dance danger dark daughter debt degree dentist desert diet dirt dish doctor dog doll dolphin dozen
  dress drink dry duck dust duty ear earth east economy egg eggs election electric electricity elephant elevator energy engine
  escape ethics exam exercise exhibition eye face fabric fan farm farmer fat father fence ferry festival fever fiction fig finger
  fish fitness flight flood flour fog forest fork fountain fox fraud freedom freezer frost fuel fur gallery garlic gas gear gem ghost
  giant girl glove gloves glue goat grain grape grass gravel gravity guitar gym habit hammer handle harbour hardware hay hazard head
  height helmet hen herb hill hole honey horse hunger husband ice ink insect iron island jacket jaw jeans jelly jet joint joke judge
  jungle kettle keyword king kiss kite knee knife knot lace ladder lake lamb lane leaf leather lemon lens lettuce lid lightning lime
  lion lip liquid list litre load loaf lobby log lung magnet maid map marble mask mat meadow meat melon metal microphone microscope
  mill mirror missile mission mist mixture moment monkey monster moss mountain mouth mud muscle museum mushroom nail neck needle
  nephew nest net noodle nut oak oats ocean odd oil onion orchard organ oven owl ox oxygen palace palm pan paper parade parrot pasta
  paste peach peak pear pepper pepper pet piano pie pig pigeon pill pillow pilot pine pink pipe plum poem poet pole police pond pony
  pool pork port pot potato powder prayer prison profession puppy purple purse quarry queen rabbit race rainbow ram rat ray razor rein
  relief religion rescue rhythm ribbon rifle rim river robot rocket rod rope rose rug ruler saddle sail salad salmon sand sandwich
  sauce sausage saw scar scarf scent scissors seed shade shadow shame sheep shell shelter shield shirt shock shore shoulder shovel
  shower sister skin skirt sky sleeve slope smell smoke snake soap sock sofa song soup spade spice spider spine spirit spoon square
  squirrel stable stair steam steel stem sting stomach stone storm stove straw stream strip sugar suit summit swan sword tail tape
  tea tear temple tent thief thread throat throne thunder tiger tile timber tin tissue toast tobacco toe tomato tongue torch towel
  tower trap tray treasure tree tribe trousers trumpet trunk tube tunnel turkey twin umbrella uncle universe valley vase vegetable
  vein verse vest victory vine violin vision vitamin volcano waist waiter wallet walnut weapon web wedding weed wheat whip whistle
  wife willow wing wire wolf wool worm wound wrist yarn yeast yoga zebra zinc zoo brother mother son sons daughter daughters kids
  parents grandfather grandmother aunt baby boy boys girls child children birthday neighbours
  `,
);
