import { expect, it } from 'vitest';
import { asksForDoor } from '../../../src/domain/coach/asks-for-door.ts';
import { playbook } from '../../../src/domain/coach/playbook.ts';

it.each([
  'ask Ewa for one printer who still counts the way she used to',
  'Asked Ewa for a bakery like hers',
  'Ask Jane for a referral',
  'ask Jane for the name of a colleague whose team has the same problem',
  'ask Jane for a name',
  'ask Jane who else she knows',
  'ask Jane to introduce me to her friend at Beta',
  'ask Jane whether she would introduce us to Sam',
  'ask Jane if she knows another baker',
  'invite Jane for one person who has just opened a shop',
])('may be answered with a name: %s', (text) => {
  expect(asksForDoor({ text, playbook: null })).toBe(true);
});

it.each([
  'ask Jane for one example of a late order',
  'ask Jane whether the tape was right',
  'ask Jane for the list of what expires first',
  'ask Jane which line a colleague will push back on',
  'send Jane the checklist',
  'introduce Jane to Sam',
  'ask Jane for the name of the printer',
  'ask Jane how many names are on the list',
  'Jane nach einem Namen fragen',
])('asks for no name: %s', (text) => {
  expect(asksForDoor({ text, playbook: null })).toBe(false);
});

it('knows the steps of the playbook that ask for a name, whoever they are filled in for', () => {
  expect(playbook.filter(({ id }) => asksForDoor({ text: '', playbook: id })).map(({ id }) => id)).toEqual([
    'NO11',
    'WR2',
    'WR3',
    'WR4',
    'WR10',
  ]);
});

it('reads no step of another shelf as one', () => {
  const read = playbook.filter(({ text }) => asksForDoor({ text: text.replaceAll(/\{[^}]*\}/g, 'Jane'), playbook: null }));
  expect(read.filter(({ shelf }) => shelf !== 'WR' && shelf !== 'NO').map(({ id }) => id)).toEqual([]);
});
