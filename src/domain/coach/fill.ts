import type { PlaybookStep } from './playbook.ts';

/** What the log can put in place of a brace; null is "not known". */
export interface Blanks {
  /** The main contact person, or the prospect itself when that is a person; null: the company stands in for them. */
  readonly name: string | null;
  readonly company: string | null;
  readonly referrer: string | null;
}

/** What may stand in braces. */
export const blankNames: ReadonlySet<string> = new Set<keyof Blanks>(['name', 'company', 'referrer']);

/**
 * The words of a step as a person reads them; null when a brace asks for something the log does not know.
 * No brace ever reaches a person: the ones inside somebody's name are left out.
 */
export function fill(step: Pick<PlaybookStep, 'text'>, blanks: Blanks): string | null {
  // Read the braces before putting anything in, so that a name cannot smuggle in one of its own.
  const parts = step.text.split(/\{([^{}]*)\}/).map((part, at) => (at % 2 === 0 ? part : valueOf(part, blanks)));
  return parts.includes(null) ? null : parts.join('');
}

function valueOf(brace: string, blanks: Blanks): string | null {
  const known = blankNames.has(brace) ? blanks[brace as keyof Blanks] : null;
  const words = known?.replace(/[{}]/g, '').trim();
  return words || (brace === 'name' ? valueOf('company', blanks) : null);
}
