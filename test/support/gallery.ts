import { objectsIn } from '../../playground/slack/json.ts';
import { printBlocks, printView } from '../../playground/slack/print.ts';
import { createWorkspace } from '../../playground/slack/workspace.ts';
import type { Modal } from '../../src/views/form.ts';
import type { Home } from '../../src/views/home.ts';
import type { Message } from '../../src/views/message.ts';

/** One message, form or Home of the app in one state. */
export interface Scene {
  readonly name: string;
  /** What a reader should notice, and why it is said like this. */
  readonly why: string;
  readonly drawn: Message | Modal | Home;
  /** What stands under the fields of a form that was submitted like this. */
  readonly errors: Readonly<Record<string, string>>;
}

export function scene(name: string, why: string, drawn: Message | Modal | Home, errors: Scene['errors'] = {}): Scene {
  return { name, why, drawn, errors };
}

/** As wide as a phone held upright, more or less. */
const width = 62;

/** A family of scenes as text, each the way a person reads it on a phone. */
export function page(family: string, scenes: readonly Scene[]): string {
  const title = family.replaceAll('-', ' ');
  return `${[`${title}\n${'='.repeat(title.length)}`, ...scenes.map(draw)].join('\n\n')}\n`;
}

function draw({ name, why, drawn, errors }: Scene): string {
  const wrong = Object.entries(errors).map(([field, words]) => `! ${field}: ${words}`);
  const lines = [read(drawn), ...wrong].join('\n').split('\n').flatMap(wrap);
  return [...wrap(`# ${name}`), ...wrap(`  ${why}`), ...lines.map((line) => `  │ ${line}`.trimEnd())].join('\n');
}

const read = (drawn: Message | Modal | Home): string =>
  'type' in drawn ? printView({ content: { ...drawn } }, workspace) : printBlocks(objectsIn(drawn.blocks), workspace);

/** Long lines break at blanks and go on under their own beginning; a picture's lines are left alone. */
function wrap(line: string): string[] {
  if (line.length <= width || /^[├└│]/.test(line)) return [line];
  const [indent = ''] = /^(?:\s*(?:[•○●]|\d+\.)?\s*)/.exec(line) ?? [];
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent.length).split(/ (?![^[]*\])/)) {
    if (current && indent.length + current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current || lines.length ? `${current} ${word}`.trimStart() : word;
  }
  return [...lines, current].map((words, at) => (at === 0 ? indent : ' '.repeat(indent.length)) + words);
}

const people = [
  { id: 'U0DANA', name: 'dana', real_name: 'Dana Fox' },
  { id: 'U0BEN', name: 'ben', real_name: 'Ben Ode' },
  { id: 'U0ADA', name: 'ada', real_name: 'Ada Kern', is_admin: true },
  { id: 'U0MAX', name: 'max', real_name: 'Max Roth' },
];

const workspace = createWorkspace({ people, channels: [{ id: 'C0SALES', name: 'sales' }] }, 'U0APP', {
  now: () => new Date('2026-11-24T08:00:00Z'),
});
