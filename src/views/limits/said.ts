import type { Problem } from './check.ts';
import { isObject, objectsIn } from './json.ts';
import { checkMessage, checkOption, checkView, isViewTooLarge } from './surfaces.ts';

// Stricter than Slack where Slack only advises, cuts, or counts in a way it does not tell.

/** `chat.update` refuses more, `chat.postMessage` only advises against it. */
const textMost = 4_000;

/** Why a message must not be sent, worst first: what Slack refuses, a `text` that says nothing or too much, blank words, equal ids. */
export function problemsInMessage({ text, blocks }: { readonly text?: unknown; readonly blocks?: unknown }): Problem[] {
  const said = typeof text === 'string' ? text : '';
  return [
    ...checkMessage(blocks),
    ...(said.trim() ? [] : [{ message: 'missing required field: text', pointer: '/text' }]),
    ...(said.length > textMost ? [{ message: `must be less than ${textMost + 1} characters`, pointer: '/text' }] : []),
    ...blanksIn({ text, blocks }, ''),
    ...equalIdsIn(blocks, '/blocks'),
  ];
}

/** Why a modal or a Home tab must not be shown. */
export function problemsInView(view: unknown): Problem[] {
  return [
    ...checkView(view),
    ...(isObject(view) && isViewTooLarge(view) ? [{ message: 'view_too_large', pointer: '/view' }] : []),
    ...blanksIn(view, '/view'),
    ...equalIdsIn(isObject(view) ? view['blocks'] : [], '/view/blocks'),
  ];
}

/** Why a search field must not offer these: a hundred at most, each told apart by its value. */
export function problemsInOptions(options: readonly unknown[]): Problem[] {
  const values = objectsIn(options).map(({ value }) => value);
  return [
    ...(options.length > 100 ? [{ message: 'no more than 100 items allowed', pointer: '/options' }] : []),
    ...options.flatMap((option, at) => checkOption(option, `/options/${at}`)),
    ...(new Set(values).size < values.length ? [{ message: 'values must be unique', pointer: '/options' }] : []),
    ...blanksIn(options, '/options'),
  ];
}

/** Words that nobody sees, and halves of characters. */
function blanksIn(value: unknown, pointer: string): Problem[] {
  if (typeof value === 'string') {
    if (value.trim() === '') return [{ message: 'says nothing', pointer }];
    return /\p{Surrogate}/u.test(value) ? [{ message: 'holds half of a character', pointer }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => blanksIn(one, `${pointer}/${key}`));
}

/** A press is known by its id alone, so two of one message may not share it. */
function equalIdsIn(blocks: unknown, pointer: string): Problem[] {
  const ids = objectsIn(blocks)
    .filter(({ type }) => type === 'actions')
    .flatMap(({ elements }) => objectsIn(elements).map((element) => element['action_id']));
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ message: `two controls are called ${JSON.stringify(id)}`, pointer }));
}

/** One line for each. */
export const inLines = (problems: readonly Problem[]): string =>
  problems.map(({ message, pointer }) => `${message} at ${pointer}`).join('\n');
