import { mara } from '../../demo/cast.ts';
import { diaryOf, press, say, type Told, type } from './told.ts';

const day = diaryOf(mara.id, '09:20');

/** Small firms on the coast that want to know what is on their shelves. One customer has opened the door to the next. */
export const maras: readonly Told[] = [
  day(
    42,
    type('settings strength off'),
    type('add Segelmacherei Nordwind, Jörg Albers: send Jörg the one-page counting sheet tomorrow'),
    type('add Druckerei Kowalski, Ewa Kowalska: ask Ewa which paper runs out first by thursday'),
    type('add Buchhandlung Marx, Lena Marx'),
    type('no Buchhandlung Marx: her brother keeps the shelves in a spreadsheet'),
  ),
  day(41, type('done Nordwind: he counted the sailcloth the same evening'), type('talking Nordwind')),
  day(40, type('done Kowalski: the rough grey, every month'), type('talking Kowalski')),
  day(
    36,
    type('did Nordwind: drew his three shelves on one page with him'),
    type('did Kowalski: sent Ewa the reorder card for the rough grey'),
  ),
  day(
    35,
    type('deciding Nordwind'),
    type('add Gärtnerei Petersen, Frauke Petersen: ask Frauke which seed trays she loses track of on friday'),
  ),
  day(32, type('done Petersen: the ones in the second glasshouse'), type('talking Petersen')),
  day(28, type('won Nordwind', 'Plan 1'), type('did Kowalski: counted one pallet with Ewa, fourteen minutes')),
  day(27, type('done Nordwind: he was glad that somebody still writes by hand', 'Plan 3'), type('deciding Kowalski')),
  day(
    25,
    type('done Nordwind: he wrote the name on the wall', 'Plan 1'),
    type('did Petersen: sent Frauke the label that survives water'),
  ),
  day(22, type('done Nordwind: eleven ropes bought twice last year')),
  day(
    21,
    type('did Nordwind: looked at two weeks with Jörg, no rope ordered twice', 'It went well for them'),
    type('refer Nordwind > Hotel Sonnenhof, Ayşe Demir: send Ayşe the ten-minute page on counting linen tomorrow'),
    type('won Kowalski', 'Plan 1'),
  ),
  day(
    20,
    type('done Sonnenhof: she counted two rooms at once', 'They answered'),
    type('talking Sonnenhof'),
    type('done Kowalski: she pinned it up', 'They answered'),
  ),
  day(
    18,
    type('not now Petersen until {+48}: the second glasshouse is rebuilt first'),
    type('add Fahrradwerk Holm, Ole Holm: send Ole the list of the ten parts that shops run out of'),
  ),
  day(15, type('done Holm: no answer'), type('did Sonnenhof: counted one linen room with Ayşe', 'They answered')),
  day(
    14,
    type('deciding Sonnenhof'),
    type('did Nordwind: sent Jörg his first month as one picture'),
    type('did Kowalski: set the first reorder line with Ewa', 'They answered'),
  ),
  day(12, type('did Holm: sent Ole a photo of a shelf like his, with the numbers'), type('heard Holm: no answer')),
  day(
    11,
    type('won Sonnenhof', 'Plan 1'),
    type('add Schiffsbedarf Thode, Malte Thode: ask Malte which shackle he never finds on monday'),
  ),
  day(
    8,
    type('settings strength normal'),
    type('done Sonnenhof: the card is on her desk', 'They answered'),
    type('done Thode: the twelve millimetre ones', 'They answered'),
    type('talking Thode'),
  ),
  day(
    7,
    type('did Nordwind: gave Jörg the name of a label maker in Kiel'),
    type('did Kowalski: looked at the first full month with Ewa, no grey paper missing', 'It went well for them'),
  ),
  day(
    6,
    type('refer Sonnenhof > Bäckerei Jansen, Silke Jansen: send Silke the flour sheet that Ayşe uses tomorrow', 'I told them'),
    type('Thode: lend Malte the label printer for a day tomorrow'),
  ),
  day(
    5,
    press('Jansen', 'Did it'),
    type('heard Jansen: she taped it to the flour bin'),
    type(
      'done Thode: he labelled four hundred shackles and found forty that nobody knew of',
      'They answered',
      'Share in the digest',
    ),
    type('deciding Thode'),
    type('talking Jansen'),
  ),
  day(
    4,
    type('add Imkerei Voss, Hauke Voss: send Hauke the page on counting jars before a market on wednesday'),
    type('Holm: ask Ole one question that yes or no answers on thursday'),
    type('Jansen: bring Silke one week of flour on one page by tuesday', 'I told them'),
  ),
  day(
    1,
    type('did Sonnenhof: told Jörg that Ayşe counts on her own now'),
    type('add Hafenapotheke, Mehmet Aydın: send Mehmet the list of what expires first soon', 'Fri'),
    type('Kowalski: ask Ewa for one printer who still counts the way she used to'),
    say('sales', 'Ewa counted the whole store in an afternoon. She used to need a weekend.'),
  ),
];
