import { context, escape, type Message, message, section } from './message.ts';

interface Described {
  readonly usage: readonly string[];
  readonly summary: string;
}

const perSection = 12;

/** Short usage, drawn from the verbs themselves, so it cannot fall behind them. */
export function helpView(verbs: readonly Described[]): Message {
  const lines = verbs.map(({ usage, summary }) => `\`/nextstep${usage[0] ? ` ${escape(usage[0])}` : ''}\`  ${summary}`);
  const sections = lines.flatMap((_, at) =>
    at % perSection === 0 ? [section(lines.slice(at, at + perSection).join('\n'))] : [],
  );
  return message(
    section('*Next Step* asks one question: what is the next small step you could help them take?'),
    ...sections,
    context(
      'Days: `friday`, `12 dec`, `in 2 weeks`, `next month`. Names work by their first letters, and small typos are fine. Only you see what I answer.',
    ),
  );
}
