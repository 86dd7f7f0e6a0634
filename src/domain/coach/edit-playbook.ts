import { proposedWay } from '../step.ts';
import { blankNames } from './fill.ts';
import type { PlaybookStep, Shelf } from './playbook.ts';
import { stepsOn, type TeamPlaybook } from './team-playbook.ts';

/** More than a team reads, and little enough to be kept with its settings. */
const ownMost = 100;
export const ownTextMost = 200;

/** Minutes of a step whose team did not say how long it takes. */
const usualMinutes = { minutes: 10, theirMinutes: 2 };

/** Why a step cannot be added. */
export type Unfit =
  | { readonly unfit: 'full' | 'long' | 'empty' }
  | { readonly unfit: 'brace'; readonly brace: string }
  | { readonly unfit: 'there'; readonly id: PlaybookStep['id'] };

/** Adds a team's own step to a shelf. Ids go on rising also over hidden ones: a planned step keeps the words of its id. */
export function addOwn(
  playbook: TeamPlaybook,
  shelf: Shelf,
  typed: string,
): { readonly step: PlaybookStep; readonly playbook: TeamPlaybook } | Unfit {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(text)) return { unfit: 'empty' };
  if ([...text].length > ownTextMost) return { unfit: 'long' };
  const brace = [...text.matchAll(/\{([^{}]*)\}?|\}/g)].find(
    ([whole, name]) => !blankNames.has(name ?? '') || !whole.endsWith('}'),
  );
  if (brace) return { unfit: 'brace', brace: brace[0] };
  const same = stepsOn(shelf, playbook).find((step) => step.text.toLowerCase() === text.toLowerCase());
  if (same) return { unfit: 'there', id: same.id };
  if (playbook.own.length >= ownMost) return { unfit: 'full' };
  const step: PlaybookStep = { id: `T${playbook.own.length + 1}`, shelf, text, ...usualMinutes, way: proposedWay(text) };
  return { step, playbook: { ...playbook, own: [...playbook.own, step] } };
}

/** Hides a step from everybody's suggestions, or brings it back. */
export function withHidden({ hidden, own }: TeamPlaybook, id: string, hide: boolean): TeamPlaybook {
  const others = hidden.filter((other) => other !== id);
  return { hidden: hide ? [...others, id] : others, own };
}
