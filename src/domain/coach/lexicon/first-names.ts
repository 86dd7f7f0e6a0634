import { wordSet } from './word-set.ts';

/**
 * Names that are nothing else in English, so that `send jane the notes` names somebody without a capital. A name that is
 * missing here costs nothing as long as it has its capital, or stands where a person stands (`call xiomara`).
 */
export const firstNames = wordSet(
  `
  aaron abdul abdullah abel abigail adam adele aditi aditya adrian adriana agata agnes agnieszka ahmad ahmed aidan aiko aileen
  aisha akira alan alana alastair alba albert alberto aldo alejandra alejandro aleksander alena alessandra alessandro alex
  alexander alexandra alexandre alexei alexis alfie alfonso alfred ali alice alicia alina alison alistair allan allison alma
  alvaro alyssa amanda amara amelia amina amir amit amrita amy ana anahita anastasia anders andre andrea andreas andrei andrew
  andrzej andy angela angelica angelina angie angus anika anil anita anja anjali ankit ann anna annabel anne anneke annette
  annie anouk anselm anthony antoine anton antonia antonio anya aoife arash archie ariana arjun armando arne arnold arthur artur
  arun asha ashley asif astrid aurelie aurora ava axel aylin ayse ayumi aziz barbara barry bart beata beatrice beatriz becky
  ben benedict benjamin benoit bernard bernd beth bettina betty bianca bilal birgit bjorn blanca bogdan boris bradley brandon
  brenda brendan brian bridget bruce bruno bryan caitlin caleb calum cameron camila camilla camille carl carla carlo carlos
  carmen caroline carolyn casey caspar cassandra catalina caterina catherine cathy cecilia cedric celeste celia celine cesar
  charles charlie charlotte chen chiara chiedza chinedu chloe chris christa christina christine christoph christophe christopher
  ciara ciaran cindy claire clara clarissa claude claudia claudio clement clive cody colin colleen conor connor constantin cora
  cornelia cristian cristina curtis cynthia daan dagmar daiki damian dan dana daniel daniela danielle danny dara daria darius
  darren dave david davide deborah debra declan deepak deirdre delia denis denise dennis deniz derek desmond diana diane didier
  diego dieter dilip dimitri dirk dmitri dmitry dolores dominic dominik donald donna doris dorothy douglas duncan dylan edgar
  edith eduardo edward edwin eileen einar ekaterina elaine eleanor elena eleni elias elif elijah elin elisa elisabeth elise
  eliza elizabeth ella ellen ellie elodie eloise elsa emil emilia emilie emily emine emma emmanuel enrique enzo eric erica erik
  erika erin ernesto esra esteban esther ethan eugene eva evan evelyn ewa ewan fabian fabio fatima farah farid farouk fatma
  federico felicity felipe felix femi ferdinand fernanda fernando filip fiona florence florian frances francesca francesco
  francis francisco francois frederic frederick freya friedrich fritz gabriel gabriela gareth gary gavin gemma genevieve geoff
  geoffrey george georgina gerald gerard gianni gideon gilbert gillian gina gintaras giovanni giulia giuseppe gloria gordon
  graham greg gregory greta gretchen guido guillaume gunther gustav gustavo gwen hamid hamza hana hanna hannah hans harald
  haruka haruto harold harriet harry hasan hassan hector heidi heike heinrich helen helena helene helga helmut henri henrik
  henry herbert herman hermann hideo hiroshi holger horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilse
  imran imogen ines inga ingrid ioana irene irina isaac isabel isabella isabelle isla ismail istvan ivan ivana ivo jacek jack
  jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet janice janine jared jaroslav jasmine jason
  javier jayden jeanette jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jerry jerzy jess jesse jessica jesus jill
  jim jin jo joan joanna joao joaquin jochen joe joel joerg johan johanna johannes john johnny jon jonas jonathan joost jorge
  jose josef joseph josephine joshua juan juana jude judith judy jules julia julian juliana julie julien juliet julio jun jurgen
  justin justyna kai kamal kamil kane kaori kara karel karen karim karin karl karla karolina kate katarina katarzyna katherine
  kathleen kathryn kathy katie katja katrin katya kay kayla kazuo keiko keith kelly ken kenji kenneth kenny kerry kevin khadija
  khalid kiera kieran kim kimberly kirsten klara klaus koen kofi konrad konstantin kristen kristin kristina krishna krystyna
  kumar kurt kwame kyle lachlan lara larry lars laszlo laura lauren laurence laurent lauri lea leah leandro lee leila lena lenka
  leo leon leonard leonardo leonie leslie leticia levi lewis liam lidia lilian liliana lin linda lindsay lindsey linus lionel lisa
  liz lorena lorenzo lorna lorraine louis louisa louise luca lucas lucia lucy ludmila ludwig luis luisa lukas luke lynn maciej
  madeleine magda magdalena magnus mahmoud maite malik malcolm manfred manuel manuela marc marcel marcella marcin marco marcos
  marcus marek margaret margot maria mariam marian marianne marie marieke marina mario marion marisa marius marjorie markus
  marlene marta martha martina marvin mary maryam mateo mateusz mathias mathilde matilda matt matteo matthew matthias maureen
  maurice mauricio mauro maxim maxime maya megan mehmet mei melanie melissa mercedes meryem mia michael michaela michal micheal
  michel michele michelle miguel mihai mika mike mikhail mila milan milena min minh miriam mitch mohamed mohammad mohammed
  mohan moira mona monica monika monique muhammad mustafa naomi nadia nadine naoko nasser natalia natalie natasha nathalie nathan
  neha neil nelson nia nicholas nicola nicolas nicole niels nigel nikhil nikola nikolai nikos nils nina noah noel noemi noor nora
  norbert nuria octavia olaf ole oleg olga oliver olivia olivier omar oscar oskar osman otto owen pablo paloma pam pamela paola
  paolo pascal patricia patrick paul paula pauline paulo pavel pedro peggy petr petra phil philip philippa philippe phoebe
  pierre pieter pilar piotr priscilla priya quentin rachel radek rafael rahul rainer raj rajesh ralf ralph ramon rania raquel
  rashid raul ravi raymond rebecca regina reinhard renata rene reza rhys ricardo richard rita robbie robert roberta roberto
  rodney rodrigo roger roland rolf roman romy ronald ronan rory rosa rosalind rosie ross rowan roxanne roy ruben rudolf rupert
  russell rui ruth ryan saanvi sabine sabrina sacha sadia sally salma salvador sam samantha sami samir samuel sandeep sandra
  sanjay santiago saoirse sara sarah sarita sascha satoshi scott sean sebastian selena selma serena serge sergei sergio seth
  shane shannon sharon shauna sheila shirin shirley shreya sian sibel siegfried silke silvia simon simona simone siobhan sofia
  sofie soren sonia sonja sophia sophie stan stanislav stefan stefania stefano steffen stella stephanie stephen steve steven
  stuart sunil susan susana susanne suzanne sven svetlana sylvia sylvie tabitha takashi tamara tania tanja tanya tara tariq
  tatiana tendai teresa thandeka theo theodore theresa therese thierry thomas tiago tim timothy timo tina tobias todd tom tomas
  tomasz tommy toni tony tove tracy trevor tristan ulla ulrich ulrike umar uchenna ursula uwe valentina valerie vanessa vasily
  vera verena veronica veronika victoria viktor viktoria vikram vincent vishal vivian vlad vladimir volker waldo wanda wanjiru
  warren wei wendell wendy werner wilhelm william wojciech wojtek wolfgang xavier xiomara yan yana yannick yara yasmin yoko yosef
  youssef yuki yuko yulia yuri yusuf yves yvette yvonne zac zachary zahra zainab zara zbigniew zeynep zoe zofia zsofia
  okonkwo nguyen patel kowalski schmidt muller garcia hernandez rodriguez singh kaur khan chowdhury suzuki tanaka sato
  bea bella bob brad brady chad desiree ernest gus hank jordan josh len lex martin ned nick ollie paige pete rex russ sal ted terry tyler vic viv
  jean luc marc
  takahashi watanabe abara adeyemi mbeki osei mensah okafor
  `,
);

/** Names that are words too. They are somebody with a capital inside a sentence, or right where a person stands. */
export const wordNames = wordSet(`
  ace amber angel april archer art ash august austin autumn baker basil bill blaze bliss brook brooks
  bud carol carter chance charity chase chip chuck clay cliff cole colt cooper crystal curt daisy dale dallas dash dawn dean
  destiny dev dick don dot drew duke dusty earl eve faith fern ford forest frank gene ginger glory grace grant guy
  harmony harper hazel heath heather herb holly honor hope hunter iris israel ivy jade jay joy june junior
  justice king kit lance lane law lily london love lucky major marine mark mason max may melody mercy merit miles mo myrtle
  norm ocean olive pace page paris parker pat patience pearl peg penny phoenix pierce poppy porter precious price
  prince prudence queen randy ray reed rich river rob robin rock rocky rose rosemary royal ruby rusty sage sandy savannah
  serenity sharp sierra skip sky sonny star sterling stone storm sue summer sunny tanner taylor teddy trinity trip
  unity van verity victor violet virginia wade ward welcome will willow winter wren young bond banks barn bishop bell
  black brown white green gray grey hill woods wood field fields cook fisher fox wolf bird day knight lamb long short rush
  sellers fall falls flowers gold silver walker potter shepherd weaver weeks winters moody blessing gift goodness innocent comfort
  rain christian trinity sol al cat kat dom `);
