import type { Rhythms } from '../domain/rhythm.ts';

const labels: Partial<Record<keyof Rhythms, string>> = {
  silent: 'somebody silent',
  onboarding: 'somebody in the month after a yes',
  won: 'somebody opened',
  'not now': 'a not now',
  no: 'a no',
  'no later': 'a no that had a step since',
};

/** Whom a rhythm is for, inside a sentence. */
export function rhythmLabel(name: keyof Rhythms): string {
  return labels[name] ?? `somebody ${name}`;
}
