import { oneLine } from './text.ts';
import { particles } from './particles.ts';
import { takeDay } from './take-day.ts';
import type { At } from './when.ts';

/**
 * `Acme Jane Doe send Jane the checklist by fri`: a name that runs into a step, with no colon between. Null for what may be a
 * name: only words that end in a day are surely none. The step begins at the first small word that no name has inside.
 */
export function runsIntoStep(words: string, at: At): { readonly name: string; readonly step: string } | null {
  const typed = oneLine(words);
  const { text, when } = takeDay(typed, at);
  if (!when) return null;
  const begins = [...text.matchAll(/(?<= )\p{Ll}[\p{L}'’-]*/gu)].find(([word]) => !particles.has(word));
  const [name, step] = begins ? [typed.slice(0, begins.index), typed.slice(begins.index)] : ['', ''];
  // "Acme tomorrow" says nothing to do.
  return begins && text.slice(begins.index).includes(' ') ? { name: name.replace(/[\s,;–—-]+$/, ''), step } : null;
}
