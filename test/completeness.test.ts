import { existsSync } from 'node:fs';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { formFor, pressFor, searchFor, spokenWords, verbs } from '../src/commands/catalog.ts';
import { words } from '../src/cli/words.ts';
import type { Press, Verb } from '../src/commands/command.ts';
import type { Search, Submission } from '../src/commands/parts/forms.ts';
import * as schema from '../src/db/schema.ts';
import { jobs } from '../src/jobs/all.ts';
import type { Job } from '../src/jobs/job.ts';
import { buttons, menus, pickers, retired, shortcuts } from '../src/views/buttons.ts';
import { forms, searches } from '../src/views/forms.ts';
import { namesIn, readSource, type SourceFile } from './support/source.ts';

/** The modules of a folder, but for those files that are something else. */
async function modulesIn<Module>(folder: string, ...others: string[]): Promise<(Module & { readonly file: string })[]> {
  const names = namesIn(`src/${folder}`).filter((name) => !others.includes(name));
  return Promise.all(names.map(async (file) => ({ ...((await import(`../src/${folder}/${file}.ts`)) as Module), file })));
}

const commands = await modulesIn<{
  command?: Verb;
  presses?: readonly Press[];
  forms?: readonly Submission[];
  searches?: readonly Search[];
}>('commands', 'command', 'catalog', 'desk');
const presses = commands.flatMap((module) => module.presses ?? []);

describe('the catalog of verbs', () => {
  it('has every file of the folder: a verb is one file and one line', () => {
    const inFolder = commands.flatMap(({ command }) => command ?? []);
    expect(new Set(verbs)).toEqual(new Set(inFolder));
    expect(verbs).toHaveLength(inFolder.length);
    expect(
      commands
        .filter((module) => !module.command && !module.presses && !module.forms && !module.searches)
        .map(({ file }) => file),
    ).toEqual([]);
    expect(presses.filter((press) => pressFor(press.name) !== press).map(({ name }) => name)).toEqual([]);
  });

  it('gives each word to one verb', () => {
    const words = verbs.flatMap(({ verb, aliases = [] }) => [verb, ...aliases]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(spokenWords).toHaveLength(words.length);
  });
});

it('every button, date picker, menu and shortcut has exactly one listener', () => {
  const drawn = [buttons, pickers, menus, retired, shortcuts].flatMap((kinds) => Object.values(kinds).map(({ name }) => name));
  expect(presses.map(({ name }) => name).sort()).toEqual([...drawn].sort());
  expect(new Set(drawn).size).toBe(drawn.length);
});

it.each([
  {
    what: 'form',
    listened: commands.flatMap((module) => module.forms ?? []),
    all: Object.values(forms).map(({ name }) => name),
    find: formFor,
  },
  {
    what: 'search',
    listened: commands.flatMap((module) => module.searches ?? []),
    all: Object.values(searches),
    find: searchFor,
  },
])('every $what has exactly one listener, and the catalog finds it', ({ listened, all, find }) => {
  expect(listened.map(({ name }) => name).sort()).toEqual([...all].sort());
  expect(listened.filter((one) => find(one.name) !== one)).toEqual([]);
});

it('every button, date picker and menu is drawn somewhere, and none that was retired', () => {
  const drawn = new Set<string>();
  for (const { visit } of readSource('src/views')) {
    visit({
      MemberExpression: ({ object, property }) => {
        const kinds = object.type === 'Identifier' && /^(?:buttons|pickers|menus|retired)$/.test(object.name);
        if (kinds && property.type === 'Identifier') drawn.add(property.name);
      },
    });
  }
  expect(Object.keys({ ...buttons, ...pickers, ...menus }).filter((name) => !drawn.has(name))).toEqual([]);
  expect(Object.keys(retired).filter((name) => drawn.has(name))).toEqual([]);
});

/** They say nothing of their own: everything is put together of them. */
const bricks: ReadonlySet<string> = new Set(['message', 'plain', 'saidView', 'withoutBlocks']);

it('every message, every form and every Home that the app can draw hangs in the gallery', () => {
  const drawers = readSource('src/views').flatMap(drawersIn);
  const hung = new Set(readSource('test/views').flatMap((file) => (file.path.endsWith('.test.ts') ? [] : namesUsedIn(file))));
  expect(drawers.length).toBeGreaterThan(30);
  expect(drawers.filter((name) => !bricks.has(name) && !hung.has(name))).toEqual([]);
});

/** What a file exports that is, or answers with, a Message, a Modal or a Home: by its type, or because it hands on what a brick makes. */
function drawersIn({ visit }: SourceFile): string[] {
  const found: string[] = [];
  const draws = (type: unknown): boolean => /"name":"(?:Message|Modal|Home)"/.test(JSON.stringify(type ?? null));
  visit({
    ExportNamedDeclaration: ({ declaration }) => {
      if (declaration?.type === 'FunctionDeclaration' && draws(declaration.returnType)) found.push(declaration.id?.name ?? '?');
      if (declaration?.type !== 'VariableDeclaration') return;
      for (const { id, init } of declaration.declarations) {
        if (id.type !== 'Identifier') continue;
        const arrow = init?.type === 'ArrowFunctionExpression' ? init : null;
        const said = arrow?.body.type === 'CallExpression' ? arrow.body.callee : null;
        const byBrick = said?.type === 'Identifier' && bricks.has(said.name);
        if (draws(id.typeAnnotation) || draws(arrow?.returnType) || byBrick) found.push(id.name);
      }
    },
  });
  return found;
}

/** Everything a file names outside of its imports. */
function namesUsedIn({ visit }: SourceFile): string[] {
  const named: string[] = [];
  const imported: string[] = [];
  visit({
    Identifier: ({ name }) => void named.push(name),
    ImportSpecifier: ({ local, imported: of }) => void imported.push(local.name, ...(of.type === 'Identifier' ? [of.name] : [])),
  });
  // An import names it as well, once as what it is and once as what it is called here.
  return [...new Set(named)].filter(
    (name) => named.filter((one) => one === name).length > imported.filter((one) => one === name).length,
  );
}

it('the clock starts every job of the folder', async () => {
  const inFolder = await modulesIn<{ job: Job }>('jobs', 'all', 'job');
  expect(new Set(jobs.map(({ name }) => name))).toEqual(new Set(inFolder.map(({ job }) => job.name)));
  expect(jobs).toHaveLength(inFolder.length);
});

describe('the wall between workspaces', () => {
  const tables = Object.values(schema)
    .filter((value) => is(value, PgTable))
    .map((table) => getTableConfig(table));
  const others = tables.filter(({ name }) => name !== 'workspaces');

  it('stands in every table', () => {
    expect(others.length).toBeGreaterThan(6);
  });

  it.each(others.map((table) => [table.name, table] as const))('stands in every key of %s', (_, table) => {
    const keys = [
      ...table.primaryKeys.map((key) => ({ key: 'the primary key', first: key.columns[0]?.name })),
      ...table.indexes.flatMap(({ config }) => {
        const [column] = config.columns;
        return config.unique ? [{ key: config.name, first: column && 'name' in column ? column.name : undefined }] : [];
      }),
      ...table.foreignKeys.map((key) => ({ key: key.getName(), first: key.reference().columns[0]?.name })),
    ];
    expect(table.primaryKeys).toHaveLength(1);
    expect(keys.filter(({ first }) => first !== 'workspace_id')).toEqual([]);
  });

  it.each(others.map((table) => [table.name, table] as const))('holds %s to rows of the same workspace', (_, table) => {
    const over = table.foreignKeys.filter((key) => key.reference().foreignColumns[0]?.name !== 'workspace_id');
    expect(over.map((key) => key.getName())).toEqual([]);
  });
});

it.each([
  { kind: 'verb', folder: 'commands', names: commands.map(({ file }) => file) },
  { kind: 'job', folder: 'jobs', names: namesIn('src/jobs').filter((name) => name !== 'all' && name !== 'job') },
  { kind: 'word of the command line', folder: 'cli', names: words },
])('every $kind has its test', ({ folder, names }) => {
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => !existsSync(`test/${folder}/${name}.test.ts`))).toEqual([]);
});
