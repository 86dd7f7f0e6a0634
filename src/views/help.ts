import { context, escape, type Message, message, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';

interface Described {
  readonly usage: readonly string[];
  readonly summary: string;
}

const perSection = 12;

/** Short usage, drawn from the verbs themselves, so it cannot fall behind them. */
export function helpView(verbs: readonly Described[]): Message {
  const lines = verbs.map(({ usage, summary }) => `\`/nextstep${usage[0] ? ` ${escape(usage[0])}` : ''}\`  ${summary}`);
  return message(
    section('*Next Step* asks one question: what is the next small step you could help them take?'),
    ...paragraphs(lines, perSection),
    context(
      'Days: `friday`, `12 dec`, `in 2 weeks`, `next month`. Names work by their first letters, and small typos are fine. Only you see what I answer.',
    ),
  );
}
