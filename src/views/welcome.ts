import type { Rep } from '../domain/rep.ts';
import { buttons } from './buttons.ts';
import { actions, context, escape, type Message, message } from './message.ts';

/** Under somebody's first answer: what will happen, and where to change it. */
export function welcoming({ blocks }: Message, { hour, zone }: Pick<Rep, 'hour' | 'zone'>): Message {
  const words = `Welcome. On working days from ${hour} (${escape(zone)}) I name the few people who need a small step, and stay silent when nobody does. \`/nextstep settings\` changes that, \`/nextstep help\` lists everything.`;
  return message(...blocks, context(words));
}

/** Under the first answer to the first admin. */
export function askingForChannel({ blocks }: Message): Message {
  return message(
    ...blocks,
    context(
      'You are a Slack admin. The team’s weekly digest waits for a channel: choose it here, or type `/nextstep digest here` in it. Which should it be?',
    ),
    actions([buttons.openDigest.draw('Choose a channel', {})]),
  );
}
