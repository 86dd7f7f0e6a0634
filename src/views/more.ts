import { isAway } from '../domain/absence.ts';
import type { LocalDay } from '../domain/calendar.ts';
import type { Entry } from '../domain/entry.ts';
import { mayLiftStop, maySeeTeam } from '../domain/policy.ts';
import type { Rep } from '../domain/rep.ts';
import { awayWords } from './away.ts';
import { buttons, type OwnVerb } from './buttons.ts';
import { entryWords } from './entry.ts';
import { type Modal, noticeModal } from './form.ts';
import { actions, bold, message, section } from './message.ts';

export interface More {
  readonly rep: Rep;
  /** What the rep would take back first, and whom it is about. */
  readonly last: { readonly entry: Entry; readonly name: string | null } | null;
}

/** What is wanted less often and is about nobody in particular, so that nothing has to be typed. */
export function moreModal({ rep, last }: More, today: LocalDay): Modal {
  const run = (label: string, verb: OwnVerb) => buttons.ownVerb.draw(label, { verb });
  const away = awayWords(rep, today);
  return noticeModal(
    message(
      actions([
        run('Practise…', 'worksheet'),
        run('Who opened doors', 'doors'),
        run('The week so far', 'digest'),
        run('The playbook', 'playbook'),
      ]),
      maySeeTeam(rep) ? actions([run('The team’s week', 'team'), run('The team’s doors', 'doors team')]) : null,
      last &&
        section(
          `The last thing you wrote: ${last.name === null ? '' : `${bold(last.name)} · `}${entryWords(last.entry.what, today)}`,
        ),
      last && actions([buttons.undo.draw('Take it back', { entry: last.entry.id })]),
      away !== null && section(away),
      actions([
        away ? run(isAway(rep, today) ? 'I am back' : 'I am not away', 'back') : buttons.openAway.draw('I am away…', {}),
        run('Import people', 'import'),
        run('Export everything', 'export'),
      ]),
      actions([...(mayLiftStop(rep) ? [buttons.openLift.draw('Lift a stop…', {})] : []), run('Help', 'help')]),
    ),
    'More',
  );
}
