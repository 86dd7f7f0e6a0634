import { devika, mara, tom } from '../../demo/cast.ts';

/** Something one of them typed, and what they pressed in the answer. */
export interface Told {
  /** How many days before the story's present, which is a Tuesday. */
  readonly ago: number;
  readonly who: string;
  /** On their own wall. */
  readonly at: string;
  readonly says: string;
  readonly presses?: readonly string[];
  readonly where?: string;
}

const [ines, noor] = ['U0INES', 'U0NOOR'];

/** `9:30` of some days before the present, for somebody. */
const by =
  (who: string) =>
  (ago: number, at: string, says: string, ...presses: string[]): Told => ({ ago, who, at, says, presses });
const [m, d, t] = [by(mara.id), by(devika.id), by(tom.id)];

/**
 * Days ago by weekday: Tuesdays 42 35 28 21 14 7, Wednesdays 41 34 27 20 13 6, Thursdays 40 33 26 19 12 5, Fridays 39 32
 * 25 18 11 4, Mondays 36 29 22 15 8 1.
 */
export const history: readonly Told[] = [
  { ...by(noor)(42, '09:00', 'digest here'), where: 'sales' },
  by(noor)(42, '09:05', 'settings managers @ines'),

  // Mara: energy and print in the north of Germany. Nordwind bought, and opened three doors.
  m(42, '10:00', 'add Nordwind Energie, Jörg Albers: explain one bill to Jörg, line by line, tomorrow'),
  m(42, '10:10', 'add Kowalski Druck, Ewa Kowalska: send Ewa two paper samples by friday'),
  m(41, '11:00', 'done Nordwind: he showed it to his boss', 'They answered'),
  m(41, '11:05', 'talking Nordwind'),
  m(40, '15:00', 'did Nordwind: sent the comparison of three tariffs', 'They answered'),
  m(39, '10:00', 'done Kowalski Druck: she kept the rough one', 'They answered'),
  m(39, '10:02', 'talking Kowalski Druck'),
  m(36, '13:00', 'did Kowalski Druck: asked Ewa which ink smears most', 'They answered'),
  m(36, '14:00', 'deciding Nordwind'),
  m(35, '11:00', 'won Nordwind', 'Plan 1'),
  m(34, '09:30', 'done Nordwind: he was glad somebody still called'),
  m(33, '10:10', 'did Kowalski Druck: sent Ewa the card of inks that dry in a minute', 'They answered'),
  m(33, '10:30', 'add Stadtwerke Husum, Frauke Petersen: ask Frauke which form takes longest by friday'),
  m(32, '09:20', 'done Stadtwerke Husum: the meter form, by far', 'They answered'),
  m(32, '09:25', 'talking Stadtwerke Husum'),
  m(29, '15:00', 'did Kowalski Druck: brought Ewa two proofs to compare', 'They answered'),
  m(27, '16:00', 'did Nordwind: set the night tariff with Jörg, two nights cost a third less', 'It went well for them'),
  m(26, '10:00', 'refer Nordwind > Hotel Sonnenhof, Ayşe Demir'),
  m(26, '10:03', 'Nordwind: thank Jörg for naming Ayşe tomorrow'),
  m(25, '09:15', 'done Nordwind: he laughed, and named his sister’s bakery too', 'They answered'),
  m(25, '09:30', 'did Kowalski Druck: showed Ewa where the paper jams', 'They answered'),
  m(25, '09:40', 'did Hotel Sonnenhof: sent Ayşe one page on kitchens at night', 'They answered'),
  m(25, '09:41', 'talking Hotel Sonnenhof'),
  m(22, '10:30', 'did Kowalski Druck: wrote down the three settings her team forgets', 'They answered'),
  m(22, '11:00', 'refer Nordwind > Bäckerei Jansen, Silke Jansen'),
  m(22, '13:00', 'add Buchhandlung Marx, Lena Marx: send Lena the list of local printers'),
  m(20, '10:00', 'did Kowalski Druck: lent Ewa the sample book', 'They answered'),
  m(20, '10:02', 'deciding Kowalski Druck'),
  m(19, '11:10', 'did Kowalski Druck: stayed for the first long run', 'They answered'),
  m(19, '11:30', 'did Hotel Sonnenhof: read the meter with Ayşe, room by room', 'They answered'),
  m(18, '11:00', 'won Kowalski Druck', 'Plan 1'),
  m(18, '09:30', 'won Hotel Sonnenhof', 'Plan 1'),
  m(15, '10:00', 'done Hotel Sonnenhof: she put it up in the kitchen', 'They answered'),
  m(15, '10:20', 'done Kowalski Druck: she read it out in the workshop', 'They answered'),
  m(14, '16:20', 'did Kowalski Druck: counted with Ewa, one reprint fewer a day', 'It went well for them'),
  m(14, '10:30', 'not now Stadtwerke Husum until january: the council decides first'),
  m(13, '09:40', 'no Buchhandlung Marx: her brother prints'),
  m(12, '09:30', 'did Bäckerei Jansen: brought Silke the oven’s real cost for one week', 'They answered'),
  m(12, '09:32', 'talking Bäckerei Jansen'),
  m(11, '15:00', 'add Reederei Thode, Malte Thode: send Malte the harbour tariff in plain words'),
  m(8, '10:00', 'done Reederei Thode: he asked what “peak” means', 'They answered'),
  m(8, '10:01', 'talking Reederei Thode'),
  m(6, '09:30', 'did Hotel Sonnenhof: checked the first night bill with Ayşe, a fifth lower', 'It went well for them'),
  m(5, '10:00', 'Bäckerei Jansen: ask Silke which day the oven rests by tuesday', 'I told them'),
  m(5, '10:10', 'Reederei Thode: draw “peak” on one page for Malte tomorrow'),
  m(4, '14:00', 'done Reederei Thode: he pinned it over his desk', 'They answered', 'Share in the digest'),
  m(4, '14:05', 'deciding Reederei Thode'),
  m(4, '14:20', 'add Imkerei Voss, Hauke Voss: send Hauke one label printed three ways on tuesday'),

  // Devika: textiles and health. She was on leave last week.
  d(41, '10:00', 'add Mehta Textiles, Rohan Mehta: send Rohan the dye checklist tomorrow'),
  d(40, '11:00', 'done Mehta: he ticked eight of ten', 'They answered'),
  d(40, '11:05', 'talking Mehta'),
  d(40, '11:20', 'add Lotus Clinic, Farida Khan: ask Farida who answers the phone at night'),
  d(39, '10:00', 'done Lotus Clinic: nobody does', 'They answered'),
  d(36, '12:00', 'add Saffron Kitchens, Arjun Nair: send Arjun the two-minute cleaning card'),
  d(35, '12:30', 'done Saffron: it hangs over the sink now', 'They answered'),
  d(35, '12:32', 'talking Saffron'),
  d(34, '10:00', 'did Mehta: sent the swatch that survived twenty washes', 'They answered'),
  d(33, '10:00', 'deciding Mehta'),
  d(32, '10:00', 'won Mehta', 'Plan 1'),
  d(29, '10:00', 'done Mehta: he thanked us for the call', 'They answered'),
  d(28, '11:00', 'not now Lotus Clinic until march: the budget opens then'),
  d(27, '10:30', 'add Banyan Schools, Kavita Joshi: send Kavita the list of quiet fabrics'),
  d(26, '15:00', 'done Banyan: two classrooms want them', 'They answered'),
  d(26, '15:02', 'talking Banyan'),
  d(22, '10:00', 'did Mehta: counted with Rohan, eleven metres saved each week', 'It went well for them'),
  d(21, '10:10', 'refer Mehta > Coral Weavers, Nisha Pillai'),
  d(20, '10:10', 'did Coral Weavers: sent Nisha the dye checklist, as Rohan asked', 'They answered'),
  d(20, '10:12', 'talking Coral Weavers'),
  d(19, '16:00', 'no Saffron: chose a cousin’s firm'),
  d(18, '12:00', 'did Banyan: lent Kavita one curtain for a week', 'They answered'),
  d(15, '12:00', 'deciding Banyan'),
  d(13, '10:00', 'did Coral Weavers: asked which colour comes back most'),
  d(4, '17:30', 'away until thursday'),

  // Tom: the Midwest. Bluebird asked him to stop.
  t(41, '09:30', 'add Bluebird Foods, Carla Jensen: send Carla the allergen sheet tomorrow'),
  t(41, '09:40', 'add Ríos Brothers, Lucía Ríos: ask Lucía which invoice takes longest by friday'),
  t(40, '10:00', 'done Bluebird'),
  t(39, '10:00', 'done Ríos: the one with two stamps', 'They answered'),
  t(39, '10:02', 'talking Ríos'),
  t(36, '09:00', 'stop Bluebird', 'Stop for everybody'),
  t(35, '09:30', 'add Prairie Dental, Dr. Amy Cho: send Amy the reminder card her patients can keep'),
  t(34, '11:00', 'done Prairie Dental: she copied it', 'They answered'),
  t(34, '11:02', 'talking Prairie Dental'),
  t(29, '09:30', 'did Ríos: sent Lucía the one-stamp version', 'They answered'),
  t(28, '09:30', 'deciding Ríos'),
  t(26, '14:00', 'add Lakeside Bikes, Pete Novak: ask Pete what customers bring back by monday'),
  t(22, '09:10', 'done Lakeside Bikes: no answer'),
  t(21, '09:30', 'won Ríos', 'Plan 1'),
  t(20, '09:30', 'done Ríos: she read it aloud to her brother', 'They answered'),
  t(19, '10:00', 'did Prairie Dental: timed one morning at the desk with Amy', 'They answered'),
  t(18, '10:00', 'deciding Prairie Dental'),
  t(14, '10:00', 'did Lakeside Bikes: sent Pete a photo of the part that breaks'),
  t(13, '10:00', 'add Corn Belt Radio, Dee Washington: send Dee the quietest hour of last month'),
  t(12, '10:00', 'done Corn Belt Radio: she plays jazz there now', 'They answered'),
  t(12, '10:02', 'talking Corn Belt Radio'),
  t(7, '09:30', 'did Ríos: sorted a month of stamps with Lucía, an afternoon saved', 'It went well for them'),
  t(6, '09:30', 'did Prairie Dental: sent the desk plan with two changes', 'They answered'),
  t(5, '09:40', 'not now Corn Belt Radio until 15 january: she is on air all december'),
  t(4, '09:30', 'Prairie Dental: ask Amy which of the two changes she would try first on tuesday'),

  by(ines)(4, '16:00', 'team'),
];
