import type { LocalDay } from '../domain/calendar.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons } from './buttons.ts';
import { type Modal, noticeModal } from './form.ts';
import { actions, context, message, section } from './message.ts';
import { called, standing, stepLine } from './said.ts';

/** What is wanted less often about one person, so that nothing has to be typed. */
export function everythingModal({ planned, ...prospect }: Prospect, today: LocalDay): Modal {
  const at = { prospect: prospect.id };
  const run = (label: string, verb: 'coach' | 'worksheet' | 'drop' | 'remove' | 'forget') =>
    buttons.runVerb.draw(label, { ...at, verb });
  return noticeModal(
    message(
      section(`${called(prospect)} · ${standing(prospect, today)}`),
      planned && section(`Next: ${stepLine(planned, today)}`),
      planned && actions([buttons.openMove.draw('Another day…', at), run('Drop the step', 'drop')]),
      actions([buttons.openHeard.draw('They answered…', at), run('Three small steps', 'coach'), run('Practise…', 'worksheet')]),
      actions([
        buttons.openContact.draw('Add a contact', at),
        buttons.openRefer.draw('They opened a door…', at),
        buttons.openRename.draw('Rename…', at),
        buttons.openHand.draw('Hand over…', at),
      ]),
      context('Removing takes them off the list and can be undone. Forgetting erases them, and asks first.'),
      actions([run('Remove', 'remove'), run('Forget…', 'forget')]),
    ),
    'Everything else',
  );
}
