import { diaryOf, say, type Told, type, typeIn } from './told.ts';

const ines = diaryOf('U0INES', '17:30');
const noor = diaryOf('U0NOOR', '10:30');

/** After a month of trying it, the team takes it up: a channel, a manager, a rhythm of their own. */
export const leads: readonly Told[] = [
  noor(
    11,
    typeIn('sales', 'digest here'),
    type('settings managers @ines'),
    type('settings rhythm no 30'),
    say(
      'general',
      'Next Step posts our week in #sales from Monday on. Nudges are up to each of you: /nextstep settings strength normal.',
    ),
  ),
  ines(
    8,
    type('team'),
    say('sales', 'Thank you for trying it for a month. I see who helped whom, and that is all I want to see.'),
  ),
  ines(4, type('team')),
  ines(1, say('sales', 'Forty shackles that nobody knew of. I will be telling that one all week.')),
];
