// Holds the migrations to their promises, without a database: run in CI, and with --write after adding one.
// drizzle-kit ends with success even when it failed, so what counts is what it says.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { type Migration, readMigrations } from '../src/db/journal.ts';

const folder = 'migrations';
// The underscore keeps drizzle-kit from taking it for a snapshot.
const list = join(folder, 'meta', '_hashes.json');

const problems: string[] = [];
const migrations = await readMigrations(folder).catch((error: unknown) => {
  problems.push(error instanceof Error ? error.message : String(error));
  return [];
});

if (problems.length === 0) {
  const write = process.argv.includes('--write');
  if (write) await addHashes(migrations);
  problems.push(
    ...(await compareHashes(migrations)),
    ...(await compareFiles(migrations)),
    ...(write ? [] : await compareSchema()),
  );
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${migrations.length} migrations: in order and unchanged since they landed.`);

/** A landed migration never changes: its hash is written once, when it is added, and reviewed with it. */
async function compareHashes(found: readonly Migration[]): Promise<string[]> {
  const landed = await readHashes();
  const known = new Set(found.map(({ tag }) => tag));
  return [
    ...found
      .filter(({ tag }) => !(tag in landed))
      .map(({ tag }) => `${tag} is new: run "npx tsx scripts/check-migrations.ts --write".`),
    ...found
      .filter(({ tag, hash }) => tag in landed && landed[tag] !== hash)
      .map(({ tag }) => `${tag} was edited after it landed. Put it back as it was and write a new migration.`),
    ...Object.keys(landed)
      .filter((tag) => !known.has(tag))
      .map((tag) => `${tag} landed and is gone. Put it back.`),
  ];
}

async function compareFiles(found: readonly Migration[]): Promise<string[]> {
  const known = new Set(found.map(({ tag }) => `${tag}.sql`));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  return files.filter((name) => !known.has(name)).map((name) => `${name} is not in the journal, so it would never run.`);
}

/** Lets drizzle-kit generate into a copy: anything it adds is a change of the schema that nobody made a migration for. */
async function compareSchema(): Promise<string[]> {
  const aside = await mkdtemp(join(tmpdir(), 'nextstep-migrations-'));
  try {
    await cp(folder, aside, { recursive: true });
    const before = await readdir(aside);
    const kit = join('node_modules', 'drizzle-kit', 'bin.cjs');
    const args = [
      kit,
      'generate',
      '--dialect',
      'postgresql',
      '--schema',
      './src/db/schema.ts',
      '--out',
      `./${relative('.', aside)}`,
    ];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, NO_COLOR: '1' },
    }).catch((error: unknown) => ({ stdout: '', stderr: String(error) }));
    const added = (await readdir(aside)).filter((name) => !before.includes(name));
    if (added.length === 0 && /No schema changes/i.test(stdout)) return [];
    return [`The schema and the migrations differ. Run "npx drizzle-kit generate". It says:\n${stdout}${stderr}`];
  } finally {
    await rm(aside, { recursive: true });
  }
}

/** Adds what is new. What is already there is never rewritten: that is the point of it. */
async function addHashes(found: readonly Migration[]): Promise<void> {
  const hashes = { ...Object.fromEntries(found.map(({ tag, hash }) => [tag, hash])), ...(await readHashes()) };
  await writeFile(list, `${JSON.stringify(hashes, null, 2)}\n`);
}

async function readHashes(): Promise<Record<string, string>> {
  return JSON.parse(await readFile(list, 'utf8').catch(() => '{}')) as Record<string, string>;
}
