import type { CliWord } from './word.ts';

// Loaded when asked for: reading a date must not load Slack's packages first.
const loaders: Readonly<Record<string, () => Promise<CliWord>>> = {
  start: async () => (await import('./start.ts')).start,
  migrate: async () => (await import('./migrate.ts')).migrate,
  nudge: async () => (await import('./nudge.ts')).nudge,
  digest: async () => (await import('./digest.ts')).digest,
  import: async () => (await import('./import.ts')).importWord,
  export: async () => (await import('./export.ts')).exportWord,
  read: async () => (await import('./read.ts')).read,
  doctor: async () => (await import('./doctor.ts')).doctor,
  outbox: async () => (await import('./outbox.ts')).outbox,
  when: async () => (await import('./when.ts')).when,
  help: async () => (await import('./help.ts')).help,
};

/** Every word, in the order help shows them. */
export const words: readonly string[] = Object.keys(loaders);

export async function loadWord(word: string): Promise<CliWord | null> {
  return Object.hasOwn(loaders, word) ? loaders[word]!() : null;
}
