import { addThemView, eitherView, nearView, sureView, theirsView, whichView } from '../../../src/views/choose.ts';
import { type Bad, whichDayView } from '../../../src/views/which-day.ts';
import { weekdays } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, beta, ben, draft, names, today } from '../cast.ts';

/** Every way in which a day cannot be, with what was typed and what to notice. */
const unread: Record<Bad['unread'], { phrase: string; why: string }> = {
  vague: { phrase: 'soon', why: 'three ways to say it, and days to press' },
  past: { phrase: 'last friday', why: 'a plan is for what is to come' },
  future: { phrase: 'friday', why: 'what was done lies behind us: other ways to say it' },
  impossible: { phrase: 'feb 30', why: 'no such day' },
  far: { phrase: '1 jan 2031', why: 'two years are enough' },
  now: { phrase: 'today', why: 'for what begins tomorrow at the earliest' },
  unknown: { phrase: 'blursday', why: 'the words are quoted, not corrected' },
};
const typed = (words: string) => `Acme: send Jane the checklist by ${words}`;

export const scenes = [
  scene(
    'two people fit',
    'names with their people, as buttons; nothing is written yet',
    whichView(draft, 'done Acme: she loved it', [acme(), acme({ name: 'Acme Labs', contacts: ['Lee Poe'] })]),
  ),
  scene(
    'long names fit',
    'labels are cut, and still told apart by their beginnings',
    whichView(draft, 'done Landesverband', [beta({ name: names.long }), beta({ name: names.japanese, contacts: ['佐藤 花子'] })]),
  ),
  scene(
    'two people named where one goes',
    'one at a time, by a press',
    whichView(draft, 'won Acme and Beta', [acme(), beta()], { together: true }),
  ),
  scene(
    'with colleagues',
    'whose it is',
    whichView(draft, 'show Acme', [acme(), acme({ owner: ben, contacts: ['Lee Poe'] })], {
      owners: [{ user: ben, name: 'Ben Roe' }],
    }),
  ),
  scene('nobody fits', 'an offer to add them, with the words kept', addThemView(draft, 'Acne: send the checklist', 'Acne')),
  scene('nobody fits a smuggled name', 'nobody is pinged', addThemView(draft, `${names.rude}: call`, names.rude)),
  scene(
    'only a colleague’s fits',
    'theirs, or somebody new?',
    theirsView(draft, 'Acne: call', acme({ owner: ben }), { adding: 'Acne' }),
  ),
  scene(
    'only a colleague’s fits, to look at',
    'there is nobody to add',
    theirsView(draft, 'show Acne', acme({ owner: ben }), { adding: null }),
  ),
  scene(
    'part of a name, for what is hard to take back',
    'asks first',
    sureView(draft, 'snooze Acm', { question: 'You mean *Acme*, Jane Doe? Nothing is saved yet.', yes: 'Yes, Acme' }),
  ),
  scene(
    'the verb is nearly the beginning of a name',
    'a step, or the verb? One press says which',
    eitherView(draft, 'No Limit: call', 'no', acme({ name: 'Limit' }), acme({ name: 'No Limits' })),
  ),
  scene(
    'the verb finds nobody, and together it is nearly a name',
    'the name is offered',
    nearView(draft, 'No Limit: call', 'Limit', acme({ name: 'No Limits' })),
  ),
  ...(Object.keys(unread) as Bad['unread'][]).map((kind) =>
    scene(
      `a day that is ${kind}`,
      unread[kind].why,
      whichDayView(
        draft,
        typed(unread[kind].phrase),
        { unread: kind, phrase: unread[kind].phrase },
        { today, week: weekdays, past: kind === 'future' },
      ),
    ),
  ),
  scene(
    'no day at all',
    'the question alone',
    whichDayView(draft, 'move Acme', { unread: 'unknown', phrase: '' }, { today, week: weekdays }),
  ),
];
