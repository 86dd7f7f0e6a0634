import { buttons } from './buttons.ts';
import { searchField } from './fields.ts';
import { fit } from './fit.ts';
import type { Modal, ModalBlock } from './form.ts';
import { forms, searches } from './forms.ts';
import { actions, context, italic } from './message.ts';

/** With whom. `note`: the message that a step with them is logged from. */
export function pickForm(note: string | null): Modal {
  return forms.pick.draw(
    { note },
    {
      title: note === null ? 'Plan a step' : 'Log a step',
      submit: 'Next',
      blocks: [
        ...messagePart(note),
        searchField('who', { label: 'With whom?', search: searches.prospect, placeholder: 'Type a name' }),
        actions([buttons.openAdd.draw('Somebody new', {})]),
      ],
    },
  );
}

/** The message that goes along. */
export function messagePart(note: string | null): ModalBlock[] {
  return note === null ? [] : [context(`This message goes along: ${italic(fit(note, 300))}`)];
}
