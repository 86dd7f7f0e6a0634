import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the migrations: at the root of a checkout, or beside the bundle. Throws when it was not delivered. */
export function migrationsFolder(): string {
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const found = join(folder, 'migrations');
    if (existsSync(join(found, 'meta', '_journal.json'))) return found;
    if (folder === dirname(folder)) throw new Error(`There is no folder of migrations above ${here}.`);
  }
}
