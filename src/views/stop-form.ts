import type { DeliveryId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { section } from './message.ts';
import { called } from './said.ts';

/** What a stop means, before it is one. */
export function stopQuestion(prospect: Prospect): string {
  return `${called(prospect)}: nobody in the team will contact them again, and only a Slack admin can lift that. Is that what they asked for?`;
}

/** Asks first, and why, for whoever wants to say. */
export function stopForm(prospect: Prospect, nudge: DeliveryId | null): Modal {
  return forms.stop.draw(
    { prospect: prospect.id, nudge },
    {
      title: 'Do not contact',
      submit: 'Stop for everybody',
      close: 'Never mind',
      blocks: [
        section(stopQuestion(prospect)),
        textField('reason', { label: 'In their words: why?', lines: true, most: 2_000, optional: true }),
      ],
    },
  );
}
