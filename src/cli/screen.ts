import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrationsFolder } from '../db/folder.ts';
import type { Modal } from '../views/form.ts';
import type { Home } from '../views/home.ts';
import type { Message } from '../views/message.ts';

/** One message, form or Home of the app in one state, and what state that is. */
export interface Screen {
  readonly name: string;
  readonly drawn: Message | Modal | Home;
}

export const screensFile = 'screens.json';

/** The screens that were drawn when the app was built; null where none came along. */
export async function builtScreens(): Promise<readonly Screen[] | null> {
  const text = await readFile(join(migrationsFolder(), '..', screensFile), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as readonly Screen[]);
}
