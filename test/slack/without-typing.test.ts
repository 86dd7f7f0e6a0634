import { describe, expect, it } from 'vitest';
import type { LocalFile } from '../../playground/slack/files.ts';
import { verbs } from '../../src/commands/catalog.ts';
import { useApp } from '../support/app.ts';

// Whatever can be typed behind /nextstep, once without typing it. One admin does it all, in this order, most of it about Acme.

const file: LocalFile = { name: 'people.csv', bytes: Buffer.from('company\nDelta\n') };
const day = '2026-11-23';

interface Way {
  readonly verb: string;
  /** What is pressed or chosen, from Home on: a button, `dots > choice`, or the values of a form. */
  readonly by: readonly (string | Readonly<Record<string, string | LocalFile>>)[];
  /** What is read then: in the form on top, in Home, or in the direct message. */
  readonly says: string;
  readonly where?: 'home' | 'messages';
}

const story = (...by: Way['by']): Way['by'] => ['Acme: Open', ...by];
const everything = (...by: Way['by']): Way['by'] => story('… > Everything else…', ...by);
const stage = (name: string): Way['by'] => story('Stage', { stage: name });

const ways: readonly Way[] = [
  { verb: 'add', by: ['Add somebody', { name: 'Acme', contact: 'Jane Doe' }], says: 'Acme, Jane Doe is on your list' },
  {
    verb: 'step',
    by: story('Plan a step', { step: 'Send Jane a card', day }),
    says: 'Next: Send Jane a card, today, Mon 23 Nov.',
  },
  { verb: 'today', by: [], says: 'Acme, Jane Doe · planned for today', where: 'home' },
  { verb: 'move', by: everything('Another day…', { until: '2026-11-26' }), says: 'Next: Send Jane a card, Thu 26 Nov.' },
  { verb: 'edit', by: story('… > Edit the step', { step: 'Send Jane a map' }), says: 'Next: Send Jane a map' },
  { verb: 'drop', by: everything('Drop the step'), says: '“Send Jane a map” is off the plan.' },
  { verb: 'did', by: story('Did something', { step: 'Sent a card' }), says: 'Acme, Jane Doe. Done: Sent a card.' },
  { verb: 'heard', by: everything('They answered…', { note: 'she said yes' }), says: '“she said yes”, noted.' },
  { verb: 'coach', by: everything('Three small steps', 'Plan 1'), says: 'Acme, Jane Doe. Next:' },
  { verb: 'done', by: story('Did it'), says: 'Acme, Jane Doe. Done:' },
  { verb: 'undo', by: ['More…', 'Take it back'], says: 'Taken back for Acme' },
  { verb: 'show', by: story(), says: 'did: Sent a card' },
  { verb: 'why', by: story('… > Why today, or not'), says: 'something was logged about them today' },
  { verb: 'contact', by: everything('Add a contact', { name: 'Sam Roe' }), says: 'Sam Roe is one of the contacts.' },
  { verb: 'snooze', by: story('Snooze', { until: '2026-12-24' }), says: 'no nudges until Thu 24 Dec.' },
  { verb: 'talking', by: stage('Talking'), says: 'you are talking.' },
  { verb: 'deciding', by: stage('Deciding'), says: 'they are making up their mind.' },
  { verb: 'not now', by: story('Stage', { stage: 'Not now', until: '2027-03-01' }), says: 'silent until Mon 1 Mar 2027' },
  { verb: 'no', by: stage('No'), says: 'they said no, a clear answer.' },
  { verb: 'new', by: stage('New'), says: 'a fresh start.' },
  { verb: 'won', by: stage('Opened'), says: 'a door opened' },
  { verb: 'rename', by: everything('Rename…', { name: 'Acme Corp' }), says: 'Acme is Acme Corp from now on.' },
  { verb: 'refer', by: everything('They opened a door…', { name: 'Beta' }), says: 'Beta is on your list, referred by Acme Corp' },
  { verb: 'doors', by: ['More…', 'Who opened doors'], says: '└─ Beta' },
  { verb: 'worksheet', by: ['More…', 'Practise…'], says: 'Practise this week' },
  { verb: 'settings', by: ['Settings', { hour: '08:30' }], says: 'hour: 08:30' },
  { verb: 'away', by: ['More…', 'I am away…', { until: '2026-12-07' }], says: 'I am silent until Mon 7 Dec' },
  { verb: 'back', by: ['More…', 'I am back'], says: 'Welcome back.' },
  { verb: 'team', by: ['More…', 'The team’s week'], says: 'The team, since Mon 23 Nov' },
  { verb: 'digest', by: ['More…', 'The week so far'], says: 'Only you see this' },
  { verb: 'playbook', by: ['More…', 'The playbook'], says: 'The playbook' },
  { verb: 'import', by: ['More…', 'Import people', { file }, {}], says: '1 person is on your list now.' },
  { verb: 'export', by: ['More…', 'Export everything'], says: 'prospects.csv', where: 'messages' },
  { verb: 'help', by: ['More…', 'Help'], says: 'add a prospect, with a contact' },
  { verb: 'remove', by: ['Delta: Open', '… > Everything else…', 'Remove'], says: 'Delta is off your list.' },
  { verb: 'forget', by: ['Beta: Open', '… > Everything else…', 'Forget…', 'Erase them'], says: 'They are forgotten here.' },
  { verb: 'stop', by: story('… > Stop…', {}), says: 'we leave them in peace' },
  { verb: 'lift', by: story('Lift the stop…', { reason: 'they wrote to us' }), says: 'the stop is lifted' },
  { verb: 'list', by: ['Show > Opened (1)'], says: 'Acme Corp, Jane Doe · opened', where: 'home' },
  { verb: 'hand', by: everything('Hand over…', { colleague: 'U0BEN' }), says: 'Acme Corp, Jane Doe is with' },
];

it('there is a way without typing for everything that can be typed', () => {
  const known = new Set(ways.map(({ verb }) => verb));
  expect(verbs.filter(({ verb }) => !known.has(verb)).map(({ verb }) => verb)).toEqual([]);
});

describe.each(['socket', 'http'] as const)('without typing, over %s', (mode) => {
  const running = useApp(mode);

  it.each(ways)('$verb', async ({ by, says, where }) => {
    const ada = running.slack.as('U0ADA');
    while (ada.modal()) await ada.closes(ada.modal()!);
    await ada.opensHome();
    await running.settled();
    for (const act of by) {
      const on = ada.modal() ?? ada.home()!;
      if (typeof act !== 'string') expect((await ada.submits(on, act)).errors).toEqual({});
      else if (act.includes(' > ')) await ada.selects(on, act.split(' > ')[0]!, act.split(' > ')[1]!);
      else if (act.includes(': ')) await ada.presses(on, act.split(': ')[1]!, { which: act.split(': ')[0]! });
      else await ada.presses(on, act);
      await running.settled();
    }
    const read = where === 'home' ? ada.home()?.drawn : where === 'messages' ? ada.sees().at(-1)?.text : ada.modal()?.drawn;
    expect(read).toContain(says);
  });
});
