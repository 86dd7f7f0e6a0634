import {
  apologyView,
  type Broken,
  formLateView,
  noFormHereView,
  forWhomView,
  writtenHelpView,
  formUnsureView,
  stillOnItView,
} from '../../../src/views/apology.ts';
import { scene } from '../../support/gallery.ts';

/** Every way in which something can break. */
const broken: Record<Broken, string> = {
  unavailable: 'the log is out of reach: not saved, and what to do',
  busy: 'too much at once reads the same: nobody can tell the difference, or needs to',
  full: 'whoever runs the app has to act, and is named',
  unsure: 'it is not claimed to be saved, nor to be lost, and there is a way to see',
  fault: 'a reference finds the line in the log',
};

export const scenes = [
  ...(Object.keys(broken) as Broken[]).map((how) => scene(how, broken[how], apologyView(how, 'e7c1-4f2a'))),
  scene('an answer takes longer than Slack waits', 'it is on its way', stillOnItView),
  scene('a form takes longer than Slack waits', 'under its first field; what was typed stays', formUnsureView),
  scene('a form came too late', 'Slack did not open it; nothing was typed yet', formLateView),
  scene('a form asked for in the direct message', 'where Slack opens it', noFormHereView),
  scene('a step of nobody that is known', 'how it is said, and whose words', forWhomView('sent Acme the deck')),
  scene('words that nobody can be sure of', 'three ways to say it', writtenHelpView),
];
