import type { LocalSlack } from '../slack/local-slack.ts';
import type { Seen, SeenView } from '../slack/seen.ts';

/** What a story is written on: headings, what people do, and what they see. */
export interface Page {
  heading(words: string): void;
  act(words: string): void;
  /** A message as a person reads it. One that was shown before is shown by what changed in it. */
  message(seen: Seen): void;
  /** A form as a person finds it. */
  form(seen: SeenView): void;
}

export interface PageOptions {
  readonly slack: Pick<LocalSlack, 'print'>;
  readonly colour: boolean;
  write(line: string): void;
}

const codes = { bold: 1, cyan: 36 } as const;

export function openPage({ slack, colour, write }: PageOptions): Page {
  const shown = new Map<string, ReadonlySet<string>>();
  const paint = (code: keyof typeof codes, words: string) => (colour ? `\u001B[${codes[code]}m${words}\u001B[0m` : words);
  return {
    heading: (words) => write(`\n${paint('bold', words)}`),
    act: (words) => write(paint('cyan', words)),
    form: (seen) => write(slack.print(seen, { colour }).replace(/^/gm, '  ')),
    message(seen) {
      // The first line says who speaks, which the heading has said.
      const lines = buttonsTogether(slack.print(seen, { colour }).split('\n').slice(1));
      const before = shown.get(seen.ts);
      shown.set(seen.ts, new Set(lines));
      for (const line of before ? changed(lines, before) : lines) write(line);
    },
  };
}

function changed(lines: readonly string[], before: ReadonlySet<string>): string[] {
  const told = lines.map((line) => (before.has(line) ? null : line));
  return told.flatMap((line, at) => line ?? (told[at - 1] === null ? [] : '  …'));
}

const wide = 110;

/** Buttons stand behind what they are about when there is room: a story is read, not pressed. */
function buttonsTogether(lines: readonly string[]): string[] {
  const together: string[] = [];
  for (const line of lines) {
    const last = together.at(-1);
    const joined = last && isButtons(line) && !isListed(last) && `${last}${last.endsWith(']') ? ' ' : '  '}${line.trim()}`;
    if (joined && joined.length <= wide) together[together.length - 1] = joined;
    else together.push(line);
  }
  return together;
}

const isListed = (line: string): boolean => /^\s*\d\. /.test(line);

const isButtons = (line: string): boolean => /^\s*\[.*\]$/.test(line);
