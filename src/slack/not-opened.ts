import { WebAPIPlatformError } from '@slack/web-api';
import { formLateView } from '../views/apology.ts';
import type { Modal } from '../views/form.ts';
import { filesScopeView } from '../views/import.ts';
import type { Message } from '../views/message.ts';
import type { Forms } from './forms.ts';

/** Why Slack did not open a form: too late, as a rule; a field for files also needs a scope of its own. */
export function notOpenedView(error: unknown, modal: Modal | undefined): Message {
  const files = modal?.blocks.some((block) => block.type === 'input' && block.element.type === 'file_input');
  const code = error instanceof WebAPIPlatformError ? error.data.error : '';
  return files && /^(?:missing_scope|invalid_arguments)$/.test(code) ? filesScopeView : formLateView;
}

interface Ears {
  readonly forms: Pick<Forms, 'open'>;
  apologise(error: unknown): Message;
}

/** Opens a form; when Slack does not, says why. What a form would ask for is not written yet, so nothing is lost. */
export function openingOr({ forms, apologise }: Ears) {
  return (trigger: string, modal: Modal, say: (words: Message) => Promise<void>): Promise<void> =>
    forms.open(trigger, modal).catch(async (error: unknown) => {
      apologise(error);
      await say(notOpenedView(error, modal));
    });
}
