import type { DraftId, ProspectId, UserId } from '../domain/ids.ts';
import { clip } from '../domain/reading/text.ts';
import { buttons } from './buttons.ts';
import { actions, bold, type Message, message, section } from './message.ts';
import { kept } from './refusal.ts';

/** A button's label; Slack allows 75 characters and shows about 30. */
const label = (text: string): string => clip(text, 40);

interface Choice {
  readonly id: ProspectId;
  readonly owner: UserId;
  readonly name: string;
  readonly contacts: readonly string[];
}

/** Several people fit: nothing is written until one is chosen. */
export function whichView(draft: DraftId, typed: string, choices: readonly Choice[]): Message {
  const buttonsFor = choices.map((choice) =>
    buttons.pickProspect.draw(label([choice.name, choice.contacts[0]].filter(Boolean).join(', ')), {
      draft,
      prospect: choice.id,
    }),
  );
  return message(...kept('Which one do you mean? Nothing is saved yet.', typed).blocks, actions([...buttonsFor, cancel(draft)]));
}

/** Nobody fits: an offer to add them, with the words kept. */
export function addThemView(draft: DraftId, typed: string, name: string): Message {
  return message(
    ...kept(`I know nobody called ${bold(name)} yet. Add them, and go on with this?`, typed).blocks,
    actions([buttons.addAnyway.draw(label(`Add ${name}`), { draft }, 'primary'), cancel(draft)]),
  );
}

/** Only a colleague's prospect comes near what was typed: theirs, or somebody new? */
export function theirsView(draft: DraftId, typed: string, prospect: Choice, adding: string | null): Message {
  const { id, owner, name } = prospect;
  return message(
    ...kept(`You mean ${bold(name)}, with <@${owner}>? Nothing is saved yet.`, typed).blocks,
    actions([
      buttons.pickProspect.draw(label(`Yes, ${name}`), { draft, prospect: id }, 'primary'),
      ...(adding ? [buttons.addAnyway.draw(label(`Add ${adding}`), { draft })] : []),
      cancel(draft),
    ]),
  );
}

/** Asks first: for what cannot be taken back by a word, or when only part of a name was typed. */
export function sureView(draft: DraftId, question: string, yes: string, style: 'primary' | 'danger' = 'primary'): Message {
  return message(section(question), actions([buttons.confirm.draw(label(yes), { draft }, style), cancel(draft)]));
}

/** Nothing is done, and the words go. */
export const cancel = (draft: DraftId) => buttons.cancel.draw('Never mind', { draft });
