import type { ActionsBlock } from '@slack/types';
import { mayLiftStop } from '../domain/policy.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import type { Step } from '../domain/step.ts';
import { buttons, menus } from './buttons.ts';
import { actions } from './message.ts';

/** Everything a press can do about one person; under the dots what is wanted less often. `last`: the step taken last. */
export function storyPresses({ id, planned, stopped }: Prospect, last: Step | null, viewer: Rep): ActionsBlock {
  const at = { prospect: id };
  const why = { word: 'why', label: 'Why today, or not' } as const;
  if (stopped)
    return actions([
      buttons.why.draw(why.label, at),
      ...(mayLiftStop(viewer) ? [buttons.openLift.draw('Lift the stop…', at)] : []),
      buttons.runVerb.draw('Forget…', { ...at, verb: 'forget' }),
    ]);
  const tell = last ? [buttons.openTell.draw('What happened?', { ...at, step: last.id })] : [];
  const first = planned
    ? [buttons.done.draw('Did it', { ...at, step: planned.id }, 'primary'), buttons.openDid.draw('Did something else', at)]
    : [buttons.openPlan.draw('Plan a step', at, 'primary'), buttons.openDid.draw('Did something', at), ...tell];
  const step = planned
    ? ([
        { word: 'plan', label: 'Plan another step' },
        { word: 'edit', label: 'Edit the step' },
      ] as const)
    : ([{ word: 'contact', label: 'Add a contact' }] as const);
  const dots = menus.personMore.dots([
    ...step,
    why,
    { word: 'stop', label: 'Stop…' },
    { word: 'more', label: 'Everything else…' },
  ]);
  return {
    ...actions([...first, buttons.openStage.draw('Stage', at), buttons.openSnooze.draw('Snooze', at), dots]),
    block_id: menus.personMore.blockId(at),
  };
}
