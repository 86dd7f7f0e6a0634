import type { Prospect } from '../../../src/domain/prospect.ts';
import { defaultRhythms } from '../../../src/domain/rhythm.ts';
import { stages } from '../../../src/domain/stage.ts';
import { type Filter, listView } from '../../../src/views/list.ts';
import { day, weekdays } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, beta, ben, inStage, names, today } from '../cast.ts';

const list = (prospects: readonly Prospect[], filter: Filter = '', whose: typeof ben | null = null, page = 0) =>
  listView({ prospects, filter, whose, page, rhythms: defaultRhythms, week: weekdays }, today);
const mixed = [
  acmeWith('2026-11-20', {}, { stage: 'deciding' }),
  acmeWith('2026-11-24', { text: 'Call Lee about the rota.' }, { name: 'Acme Labs', contacts: ['Lee Poe'] }),
  beta(),
  beta({ name: names.japanese, contactedOn: today }),
  inStage('not now', { name: 'Gamma', agreedUntil: day('2027-03-01') }),
  inStage('won', { name: names.hebrew, contacts: ['יעל כהן'] }),
  beta({ name: 'Delta', stopped: true }),
  beta({ name: names.rude }),
];
const many = Array.from({ length: 32 }, (_, at) => beta({ name: `Bakery ${at + 1}` }));

export const scenes = [
  scene('everybody', 'most in need first; each with what is next', list(mixed)),
  scene('one', 'and not one prospects', list([beta()])),
  scene('the first page of three', 'more are one press away', list(many)),
  scene('the second page', 'back and more', list(many, '', null, 1)),
  scene('the last page', 'back only', list(many, '', null, 2)),
  scene('the quiet ones', 'the filter is named', list([beta(), acme()], 'quiet')),
  ...stages.map((stage) =>
    scene(`those who are ${stage}`, 'a stage has the name people know it by', list([inStage(stage)], stage)),
  ),
  scene('a colleague’s', 'for managers', list(mixed.slice(0, 2), '', ben)),
  scene('nobody yet', 'how to begin', list([])),
  scene('nobody is quiet', 'good news, said plainly', list([], 'quiet')),
  scene('nobody is opened', 'not won', list([], 'won')),
  scene('nobody said not now', 'the stage in quotes', list([], 'not now')),
  scene('a colleague’s quiet ones', 'for managers', list([beta({ owner: ben })], 'quiet', ben)),
  scene('a colleague’s opened, and nobody is', 'whose and which', list([], 'won', ben)),
  scene('a colleague has nobody', 'without a question', list([], '', ben)),
  scene(
    'long names and long steps',
    'steps are cut, names are not',
    list([
      acmeWith(
        '2026-11-26',
        {
          text: 'Send the half page their finance colleague asked for, with the two numbers from March, and ask nothing. '.repeat(
            3,
          ),
        },
        { name: names.long, contacts: ['Dr. Annegret von der Heydt-Sommerfeld'] },
      ),
    ]),
  ),
];
