import { wordSet } from './word-set.ts';

/** Things, qualities and doings of the working day: what stands here is a word and not somebody's name. */
export const commonWords = wordSet(
  `
  able access account accounts action actual add address adoption advice afternoon age agenda agent agreed agreement alarm
  alert amount analysis anniversary annual answer answers app apple application appointment approach approval area arm
  article asked assessment asset attachment attention audience audit author average award baby background bad badge bag
  bakery bale ball bank bar barn base batch battery bed before bench benefit best better bid big bike bill bin birthday bit
  black block blog blue board boat boiler bolt bonus book bookcase boots booth border boss bottle bottom box boxes branch
  brand bread break breakfast brief briefing bright broken brochure brother browser budget bug build building bulb bulletin
  bus business busy button buyer cabin cabinet cable cafe cake calculator calendar call calls camera campaign candidate
  capacity car card cards care cargo carrier case cases cash catalogue catering cause cell centre certificate chain chair
  challenge champion change changes channel chapter charge charger charges chart chat cheap check checklist chief child
  choice church city claim clash class clause clean clear clerk click clinic clip clock close cloud club coat code coffee
  cold colleague colleagues colour column comment committee common community company comparison complaint complete
  compliance computer concern conference confirmation connection consent construction content contents contract control
  conversation cook copier copies copy corner corporate correct cost costs council country couple course court cover craft
  crate cream credit crew critical crop cup currency current customer customers customs cut daily dairy damage dashboard
  data date dates day days deadline deal decision deck defect delay delivery delta demo department deposit depot desk detail
  detailed details device diagram diary difference dinner direct direction director discount discussion dispatch display
  doc document documents dog door doubt draft drawing drill driver drivers dry due early easy edit email emails employee
  empty end engagement engine engineer engineers entire entrance entry environment equipment error errors estimate evening
  event evidence exact example excuse exit expense expert export extension extra eye facilities fact factory failure fair
  fall family farm fast fault favour favourite fear feature features fee feedback feeling feelings fees field figure figures
  file files film filter final finance find fire firm first fit fiscal fix flat fleet flight floor flow flower flowers focus
  folder food foot forecast forklift form format forms forum forward fourth fraction frame free freight fresh fridge friend
  friendly front fruit fuel full fun function fund funding funny furniture future game gap garage garden gas gate general
  gentle gift glass glossary goal gold good goods grant graph great green grey ground group growth guarantee guess guest
  guidance guide half hall hand handbook handover hard harvest hat head headcount heading headline health heat heater heavy
  height hello help helpful high hint hire history hobby hold holiday home honest hook hospital host hot hotel hour hours
  house ice idea ideas image impact import important impression improvement inbox incident industry info information initial
  input inquiry insight inspection installer instruction insurance integration interest interesting interface internal
  interview introduction intro introductory inventory investment invitation invite invoice invoices issue issues item items
  jacket jam job journey joy juice junior key keys kind kit kitchen knowledge lab label labels ladder lamp land language
  laptop large last late latest launch law lawyer lead leaders leadership leads leaf leaflet learning lease leave left legal
  lending length lesson letter level library licence license life lift light limit line lines link links list little load
  loading loan local location lock log login logistics logo long loop lorry loss lost lot loud lounge love low luck lunch
  machine machines magazine mail main maintenance making management manager managers manual map margin mark market marketing
  material materials matter meal measure medical meeting member memo memory menu message messages metal method middle mile
  milk mind minor minute minutes mistake mobile model module money month monthly months mood morning motor mouse move movie
  music mutual name names narrow national nature neat need needs network new news newsletter nice night noise noon normal
  north note notes notice notification number numbers nurse nursing object objection objections objective october offer
  offers office official oil old online open opening operation operations opinion opportunity option options orange order
  orders organisation original outcome outline output oven overview owner pack package packaging pad page pages pain paint
  pair pallet pallets panel paper paperwork paragraph parcel parking part partner partners parts party pass passport password
  past path patient pattern pay payment payroll pdf peer pen pencil people percent perfect performance period permit person
  personal phone photo photos phrase picture piece pilot pin pitch pizza place plain plan plane plans plant plate platform
  play plug plus pocket podcast point points policy pool poor popular portal position possible post postcode poster pound
  power practice preparation presentation president press pressure preview price prices pricing print printer printout
  private prize problem problems procedure process procurement product products profile profit program programme progress
  project promise promo promotion proof proper proposal prospect prospects protocol prototype public pump purchase purpose
  quality quantity quarter quarterly query question questionnaire questions queue quick quiet quota quote rack radio rail rain
  ramp range rate rates ratio raw reach ready real reason reasons recap receipt recent reception receptionist recipe record
  recording records red reference references referral referrals refund region regular related relationship release relevant
  reminder reminders renewal rent repair repairs reply report reports request requirement requirements research resource
  response rest restaurant result results retail return returns review reviews reward rice rich right ring risk road roadmap
  role rollout roof room rooms root rota rough round route routine row rows rule rules sad safe safety salary sale sales salt
  sample samples sandbox satellite scale schedule scheme school scope score screen screens script sea search season seat
  seating seats second secret section sector security seed selection seller seminar senior sense sentence sentences separate
  sequence serial series serious server service services session setting settings setup shape share sharp sheet sheets shelf
  shift shifts ship shipment shipping shoe shoes shop short shot shoulder show side sign signal signature silence simple single
  sink site sites situation size sketch skill skills slide slides slot slots slow small smart smooth snack snag snow social
  software soil solar solution soon sort source south space spare special specific speech speed spend sport spot spreadsheet
  spring stack staff stage stairs stamp stand standard start state statement station status steel step steps stock stone stop
  storage store stories story straight strange strategy street strike strong student studio stuff style subject success sugar
  suggestion suitable summary summer sun supplier suppliers supply support sure surprise survey sweet switch system systems
  table tables tablet tag talk talks tank tap target task tasks tax taxi tea team teams tech technical template templates term
  terms test tests text thanks theme theory thing things thinking third thought thoughts thread ticket tickets tide tidy tight
  timeline timesheet timetable times time timing tiny tip tips title tool tools topic total touch tour town track trade traffic
  trailer train training transfer transport travel tree trend trial trick trip trouble truck true tyre update updates upgrade
  upset urgent use useful user users usual vacation valid valuable value van variety various vat vehicle vendor vendors venue
  version video view village visit visitor vital voice voicemail volume vote voucher wage walk walkthrough wall wallet war
  warehouse warm warning warranty waste watch water wave way weather web webinar website week weekend weekly weeks weight
  welcome wet wheel white whiteboard whole wide wifi win wind window wine winter wire wise wood word words work worker workers
  working works workshop workspace world worry worse worst worth write wrong yard year yearly years yellow yesterday young zone
  zip wedding trainer trainers pricelist datasheet onboarding invoicing helpline hotline paperback screenshot screenshots
  thankyou headset handout handouts mockup backup barcode spelling typo typos invite invitee hiring maths footage audio pictures
  snapshot napkin keyring mug adapter umbrella shortcut shortcuts keyboard poster stapler lanyard goodie hamper chocolates
  scratch adopt self ok okay hi hello documentation sometime cc bcc pc ink env poc sow rfp nda qbr crm po podcast meetup congress exhibition expo trade congratulation congratulations congrats birthday postcard postcard bouquet
  `,
);
