import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'oxc-parser';

export interface Import {
  /** A file of ours from the project's root (`src/log.ts`), a package (`@slack/bolt`), `node`, or `?` when only running it would tell. */
  readonly target: string;
  /**
   * `names` leaves nothing at run time, `runs` runs it with the file, `loads` when the code gets there.
   * `import { type X }` runs: with our compiler settings something of it is left.
   */
  readonly how: 'names' | 'runs' | 'loads';
}

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Walks the syntax tree. */
  visit(visitor: VisitorObject): void;
}

const root = join(import.meta.dirname, '../..');

/** Every TypeScript file below these folders, read by a real parser: comments and strings are not taken for code. */
export function readSource(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readOne(join(folder, name).replaceAll('\\', '/')))
      .sort((a, b) => a.path.localeCompare(b.path)),
  );
}

/** The names of the files directly in a folder, without their ending. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.ts') ? [name.slice(0, -'.ts'.length)] : []));
}

function readOne(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]!.message}`);
  const visit = (visitor: VisitorObject): void => new Visitor(visitor).visit(program);
  return { path, lines: text.trimEnd().split('\n').length, imports: importsOf(path, visit), visit };
}

function importsOf(path: string, visit: SourceFile['visit']): Import[] {
  const found: Import[] = [];
  const add = (source: { readonly value?: unknown } | null, how: Import['how']): void => {
    if (!source) return;
    found.push({ target: typeof source.value === 'string' ? targetOf(path, source.value) : '?', how });
  };
  visit({
    ImportDeclaration: ({ source, importKind }) => add(source, importKind === 'type' ? 'names' : 'runs'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source, exportKind === 'type' ? 'names' : 'runs'),
    ExportNamedDeclaration: ({ source, exportKind }) => add(source, exportKind === 'type' ? 'names' : 'runs'),
    ImportExpression: ({ source }) => add('value' in source ? source : {}, 'loads'),
    TSImportType: ({ source }) => add(source, 'names'),
  });
  return found;
}

function targetOf(path: string, source: string): string {
  if (source.startsWith('.')) return relative(root, join(root, dirname(path), source)).replaceAll('\\', '/');
  if (source.startsWith('node:')) return 'node';
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}
