import { context, escape, type Message, message, plain, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';

interface Described {
  readonly usage: readonly string[];
  readonly summary: string;
}

const perSection = 12;

const question = '*Next Step* asks one question: what is the next small step you could help them take?';

const lineOf = ({ usage, summary }: Described): string => `\`/nextstep${usage[0] ? ` ${escape(usage[0])}` : ''}\`  ${summary}`;

/** To somebody who says hello: the question, and what to begin with. */
export function greetingView(verbs: readonly Described[]): Message {
  return message(
    section(`Hello. ${question}`),
    section(verbs.map(lineOf).join('\n')),
    context('`/nextstep help` lists everything.'),
  );
}

/** To somebody who says thanks. */
export const thankedView: Message = plain('You are welcome. `/nextstep` shows what is planned for today.');

/** Short usage, drawn from the verbs themselves, so it cannot fall behind them. */
export function helpView(verbs: readonly Described[]): Message {
  return message(
    section(question),
    ...paragraphs(verbs.map(lineOf), perSection),
    context(
      'Days: `friday`, `12 dec`, `in 2 weeks`, `next month`. Names work by their first letters, and small typos are fine. Only you see what I answer.',
    ),
  );
}
