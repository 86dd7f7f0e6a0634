import { expect, it } from 'vitest';
import { readSource, type SourceFile } from './support/source.ts';

const src = readSource('src');

/** Who may ask the time, and what they ask. Everybody else is handed a `now`, or a stopwatch. */
const asksTime: Readonly<Record<string, { readonly what: readonly string[]; readonly why: string }>> = {
  'src/time/clock.ts': { what: ['new Date()', 'performance.now()'], why: 'it is the clock' },
  'src/db/embedded/server.ts': { what: ['performance.now()'], why: 'it waits for a server, and db knows no clock' },
};

it('only the clock asks what time it is', () => {
  const asked = Object.fromEntries(
    src.map((file) => [file.path, questions(file)] as const).filter(([, found]) => found.length > 0),
  );
  expect(asked).toEqual(Object.fromEntries(Object.entries(asksTime).map(([path, { what }]) => [path, what])));
});

function questions({ visit }: SourceFile): string[] {
  const found = new Set<string>();
  visit({
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) found.add('new Date()');
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date') found.add('Date()');
    },
    MemberExpression: ({ object, property }) => {
      const of = object.type === 'Identifier' ? object.name : '';
      const asked = property.type === 'Identifier' ? property.name : '';
      if (of === 'Temporal' && asked === 'Now') found.add('Temporal.Now');
      if (asked === 'now' && (of === 'Date' || of === 'performance')) found.add(`${of}.now()`);
    },
  });
  return [...found].sort();
}

it('no file wants to be two', () => {
  expect(src.filter(({ lines }) => lines > 150).map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
});

it('nobody tells the compiler that a thing is what it is not', () => {
  const all = [...src, ...readSource('test', 'bench', 'playground', 'scripts')];
  const liars = all.filter(({ visit }) => {
    let lies = false;
    visit({
      TSAsExpression: ({ expression }) => {
        lies ||= expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword';
      },
    });
    return lies;
  });
  expect(liars.map(({ path }) => path)).toEqual([]);
});

/** What we never call a sale. That nothing of what was typed is lost may be said. */
const neverSaid =
  /\b(?:close[ds]?|closing|win (?:rate|probability)|always be clos\w+|abc)\b|(?<!\bnothing (?:else )?is )\blost\b/i;

/** Words that reps type for a verb; we answer with ours. */
const typed: ReadonlySet<string> = new Set(['closed', 'lost']);

/** What reps type, so that the reader knows it. Its hints are said by us, and stand elsewhere. */
const onlyRead = /^src\/domain\/coach\/(?:rules|lexicon)\//;

it('a sale is opened, and never called closed or lost', () => {
  for (const words of ['Always be closing.', 'the ABC of it', 'a lost sale', 'your win rate']) expect(words).toMatch(neverSaid);
  // In views/limits are Slack's names for things.
  const speaks = src.filter(
    ({ path }) => /^src\/(?:views\/(?!limits\/)|commands\/|domain\/coach\/)/.test(path) && !onlyRead.test(path),
  );
  expect(speaks.map(({ path }) => path)).toContain('src/domain/coach/hints.ts');
  const said = speaks.flatMap((file) => wordsOf(file).map((words) => [file.path, words] as const));
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter(([, words]) => !typed.has(words) && neverSaid.test(words))).toEqual([]);
});

function wordsOf({ visit }: SourceFile): string[] {
  const said: string[] = [];
  visit({
    Literal: ({ value }) => void (typeof value === 'string' && said.push(value)),
    TemplateElement: ({ value }) => void said.push(value.cooked ?? value.raw),
  });
  return said;
}
