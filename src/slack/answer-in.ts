import { notice, noticeModal } from '../views/form.ts';
import type { Reply } from '../views/message.ts';
import type { FormSeen } from './filled.ts';
import type { Forms } from './forms.ts';

/**
 * Answers a press in a form, or in Home. A message has no place there, so it becomes a form of its own. A form takes
 * the place of mere words, so that nobody comes back to what is not true any more; over what may be half filled in it
 * is stacked. Rejects when Slack does not take it.
 */
export async function answerIn(
  forms: Pick<Forms, 'open' | 'push' | 'update'>,
  view: FormSeen,
  trigger: string,
  { redraw, open, replace, whisper }: Reply,
): Promise<void> {
  const inPlace = view.filled.form === notice ? open : undefined;
  const drawn = inPlace ?? redraw ?? (replace && noticeModal(replace));
  const over = inPlace ? undefined : (open ?? (whisper && noticeModal(whisper)));
  if (view.kind === 'home') {
    const shown = over ?? drawn;
    if (shown) await forms.open(trigger, shown);
    return;
  }
  if (drawn) await forms.update(view, drawn);
  if (over) await forms.push(trigger, over);
}
