import { tom } from '../../demo/cast.ts';
import { diaryOf, press, say, type Told, type } from './told.ts';

const day = diaryOf(tom.id, '09:30');

/** The Midwest. One asked to be left alone; and Tom himself is away this week. */
export const toms: readonly Told[] = [
  day(
    42,
    type('settings strength off'),
    type('add Ríos Brothers Hardware, Lucía Ríos: ask Lucía which screw is always gone by thursday'),
    type('add Bluebird Foods, Carla Jensen: send Carla the shelf-life sheet tomorrow'),
  ),
  day(41, type('done Bluebird')),
  day(40, type('done Ríos: the short brass ones'), type('talking Ríos')),
  day(36, type('stop Bluebird Foods', 'Stop for everybody'), type('did Ríos: sent Lucía the bin labels')),
  day(35, type('add Prairie Dental, Amy Cho: send Amy the card that shows what to reorder')),
  day(34, type('done Prairie Dental: she copied it for both rooms'), type('talking Prairie Dental'), type('deciding Ríos')),
  day(29, type('won Ríos', 'Plan 1'), type('add Lakeside Bikes, Pete Novak: ask Pete what customers wait for longest')),
  day(28, type('done Ríos: she read it to her brother'), type('done Lakeside: no answer')),
  day(26, type('did Prairie Dental: timed one morning in the supply room with Amy')),
  day(22, type('did Ríos: set up the first wall of bins with Lucía')),
  day(21, type('did Lakeside: sent Pete a photo of a wall of tubes with the numbers on it')),
  day(
    20,
    type('add Corn Belt Records, Dee Washington: send Dee the list of sleeves that shops lose'),
    type('heard Lakeside: no answer'),
  ),
  day(19, type('done Corn Belt: she found two of them', 'They answered'), type('talking Corn Belt')),
  day(15, type('did Ríos: looked at one month with Lucía, an afternoon saved each week', 'It went well for them')),
  day(
    14,
    type('did Prairie Dental: asked Amy to cross out one shelf on the plan', 'They answered'),
    type('deciding Prairie Dental'),
  ),
  day(
    13,
    type('add Union Park Vet, Samir Haddad: send Samir the fridge sheet'),
    type('not now Corn Belt until {+27}: she moves the shop first'),
  ),
  day(
    12,
    type('done Union Park Vet: they have one they like', 'They answered'),
    type('no Union Park Vet: their supplier counts for them'),
  ),
  day(11, type('add Great Lakes Canvas, Abdi Warsame: ask Abdi which bolt he measures twice on monday')),
  day(
    8,
    type('settings strength normal'),
    type('done Great Lakes: the heavy green', 'They answered'),
    type('talking Great Lakes'),
    type('did Prairie Dental: asked Amy which change she would try first', 'They answered'),
  ),
  day(7, type('refer Ríos > Maple Street Toys, Hannah Olsen: thank Lucía for naming Hannah tomorrow')),
  day(6, press('Maple', 'Did it'), type('did Great Lakes: cut a tape with the lengths on it for Abdi', 'They answered')),
  day(
    5,
    type('did Maple Street: sent Hannah the page on counting small things in bags', 'They answered'),
    type('talking Maple Street'),
    type('did Lakeside: left Pete the tube chart, no answer needed'),
  ),
  day(
    4,
    type('won Prairie Dental', 'Plan 1'),
    type('Prairie Dental: thank Amy with the number of minutes she measured herself in 2 weeks'),
    type('Great Lakes: ask Abdi whether the tape was right in 10 days'),
    type('away until {+6}'),
    say('general', 'I am off until Monday, up at the lake. Amy said yes an hour ago, so I leave happy.'),
  ),
];
