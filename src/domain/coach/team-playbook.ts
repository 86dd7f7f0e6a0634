import { type PlaybookStep, playbookStep, type Shelf, shelves } from './playbook.ts';

/** What a team made of the playbook: steps it does not want to see, and steps of its own. */
export interface TeamPlaybook {
  readonly hidden: readonly string[];
  readonly own: readonly PlaybookStep[];
}

/** A team that changed nothing. */
export const standardPlaybook: TeamPlaybook = { hidden: [], own: [] };

/** What may be suggested from a shelf: ours, then the team's own, less what it hid. */
export function stepsOn(shelf: Shelf, { hidden, own }: TeamPlaybook): readonly PlaybookStep[] {
  return [...shelves[shelf], ...own.filter((step) => step.shelf === shelf)].filter(({ id }) => !hidden.includes(id));
}

/** The step with this id, a hidden one too: a step planned from it keeps its words. */
export function stepIn({ own }: TeamPlaybook, id: string): PlaybookStep | undefined {
  return own.find((step) => step.id === id) ?? playbookStep(id);
}
