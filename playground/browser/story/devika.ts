import { devika } from '../../demo/cast.ts';
import { diaryOf, press, say, type Told, type } from './told.ts';

const day = diaryOf(devika.id, '13:30');

/** Shops, mills and a clinic from Kolkata to Tokyo. */
export const devikas: readonly Told[] = [
  day(
    42,
    type('settings strength off'),
    type('add Mehta Textiles, Rohan Mehta: send Rohan the sheet for counting rolls tomorrow'),
    type('add Lotus Clinic, Farida Khan: ask Farida what is missing most often at night on thursday'),
  ),
  day(41, type('done Mehta: he filled in eight of ten lines'), type('talking Mehta')),
  day(40, type('done Lotus: gloves in small'), type('talking Lotus')),
  day(36, type('did Mehta: sent the label that survives twenty washes'), type('deciding Mehta')),
  day(34, type('add Saffron Kitchens, Arjun Nair: send Arjun the two-minute card for the cold room')),
  day(33, type('won Mehta', 'Plan 1'), type('done Saffron: it hangs beside the door now')),
  day(32, type('done Mehta: he read it out to his sister'), type('talking Saffron')),
  day(28, type('not now Lotus until {+62}: the new ward opens first'), type('did Mehta: walked Rohan through the first order')),
  day(26, type('add Monsoon Umbrellas, Tariq Ansari: send Tariq a photo of the rack that shows what is left')),
  day(25, type('done Monsoon: he asked what it costs'), type('talking Monsoon')),
  day(22, type('did Mehta: counted with Rohan, eleven metres of cloth found again', 'It went well for them')),
  day(
    21,
    type('refer Mehta > Coral Weavers, Nisha Pillai: send Nisha the roll sheet, as Rohan asked tomorrow'),
    type('no Monsoon Umbrellas: chose a cousin’s firm'),
  ),
  day(20, type('done Coral: she counted before lunch', 'They answered'), type('talking Coral')),
  day(19, type('add Banyan Books, Kavita Joshi: ask Kavita which school title sells out first on friday')),
  day(18, type('done Banyan: the blue atlas', 'They answered'), type('did Saffron: counted one shelf of spices with Arjun')),
  day(
    15,
    type('talking Banyan'),
    type('did Coral: asked Nisha which two questions she would ask another weaver', 'They answered'),
  ),
  day(14, type('did Banyan: lent Kavita the scanner for a day', 'They answered'), type('deciding Banyan')),
  day(12, type('add Kopi Corner, Tan Wei Ling: send Wei Ling the card for counting beans by the sack')),
  day(11, type('done Kopi: she likes the drawing', 'They answered'), type('talking Kopi')),
  day(
    8,
    type('settings strength normal'),
    type('add Hooghly Tea, Sourav Sen: ask Sourav which chest is always the last one tomorrow'),
  ),
  day(
    7,
    press('Hooghly', 'Did it'),
    type('heard Hooghly: the Assam, always the Assam'),
    type('talking Hooghly'),
    type('did Saffron: sent Arjun his own numbers as one picture'),
  ),
  day(
    6,
    type('won Banyan', 'Plan 1'),
    type('did Coral: asked Nisha which colour she counts twice', 'They answered'),
    type('deciding Coral'),
  ),
  day(
    5,
    type('done Banyan: she laughed at the atlas on the card', 'They answered'),
    type('did Kopi: asked which sack is opened first'),
  ),
  day(
    4,
    type('add Sakura Stationery, Yuki Tanaka: send Yuki the sheet in Japanese on tuesday'),
    type('Hooghly: draw Sourav’s chests as one page for him on tuesday', 'I told them'),
    type('did Coral: sat beside Nisha for one count', 'They answered'),
  ),
  day(
    1,
    type('did Mehta: looked at the second month with Rohan, two rolls fewer bought', 'It went well for them'),
    type('refer Banyan > Kalinga Crafts, Meera Patnaik: thank Kavita for naming Meera on wednesday'),
    say('general', 'Back from the mills. If anybody needs the counting sheet in Bengali, ask me.'),
  ),
];
