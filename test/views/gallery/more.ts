import type { Entry, What } from '../../../src/domain/entry.ts';
import type { BatchId, EntryId, ProspectId, StepId } from '../../../src/domain/ids.ts';
import { awayForm } from '../../../src/views/away-form.ts';
import { awayView } from '../../../src/views/away.ts';
import { liftForm } from '../../../src/views/lift-form.ts';
import { moreModal } from '../../../src/views/more.ts';
import { day, rep, someId } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, names, today } from '../cast.ts';

const what: What = { kind: 'planned', step: someId<StepId>(), text: 'send Jane the checklist', day: day('2026-11-27') };
const entry = (told: What): Entry => ({
  id: someId<EntryId>(),
  at: new Date('2026-11-23T09:00:00Z'),
  actor: rep.user,
  prospect: someId<ProspectId>(),
  what: told,
  before: null,
  undoes: null,
  batch: null as BatchId | null,
});

export const scenes = [
  scene('on the first day', 'nothing to take back yet', moreModal({ rep, last: null }, today)),
  scene(
    'for a rep',
    'what was written last can be taken back',
    moreModal({ rep, last: { entry: entry(what), name: 'Acme' } }, today),
  ),
  scene(
    'an absence planned ahead',
    'one press puts it off',
    moreModal({ rep: { ...rep, awayFrom: day('2026-12-07'), awayUntil: day('2026-12-19') }, last: null }, today),
  ),
  scene('while away', 'one press ends it', moreModal({ rep: { ...rep, awayUntil: day('2026-12-07') }, last: null }, today)),
  scene(
    'for an admin who is a manager',
    'the team, and stops',
    moreModal(
      {
        rep: { ...rep, admin: true, manager: true },
        last: { entry: entry({ kind: 'removed' }), name: 'Beta' },
      },
      today,
    ),
  ),
  scene('away', 'from when until when', awayForm(today, day('2026-11-30'))),
  scene('away at once', 'said when it is over', awayView({ from: null, until: day('2026-12-07') }, rep, today)),
  scene(
    'away on friday?',
    'what else it may mean',
    awayView({ from: null, until: day('2026-11-27') }, rep, today, { dayAlone: 'friday' }),
  ),
  scene(
    'away later',
    'both days, and no reason kept',
    awayView({ from: day('2026-12-07'), until: day('2026-12-19') }, rep, today, {
      unkept: '<!channel> skiing',
      before: { awayFrom: day('2026-12-21'), awayUntil: day('2026-12-31') },
    }),
  ),
  scene('a day that has passed', 'at its field', awayForm(today, day('2026-11-30')), {
    until: 'That day is not ahead of us. Pick tomorrow or a later one.',
  }),
  scene('a stop to lift', 'for admins, with a reason', liftForm(acme({ stopped: true }))),
  scene(
    'a stop of somebody with a name that would ping everybody',
    'it is only a name',
    liftForm(acme({ name: names.rude, stopped: true })),
  ),
  scene('a stop of somebody off the list', 'by the name', liftForm(null)),
];
