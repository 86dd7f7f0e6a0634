import { type PlaybookStep, playbookStep, type Shelf, shelves } from './playbook.ts';

/** What a team made of the playbook: steps it does not want to see, and steps of its own. */
export interface TeamPlaybook {
  readonly hidden: readonly string[];
  readonly own: readonly PlaybookStep[];
}

/** The playbook as one team has it. */
export interface Playbook extends TeamPlaybook {
  /** What may be suggested from a shelf: ours, then the team's own, less what it hid. */
  on(shelf: Shelf): readonly PlaybookStep[];
  /** The step with this id, a hidden one too: a step planned from it keeps its words. */
  step(id: string): PlaybookStep | undefined;
}

export function playbookOf({ hidden, own }: TeamPlaybook): Playbook {
  const shown = (step: PlaybookStep): boolean => !hidden.includes(step.id);
  return {
    hidden,
    own,
    on: (shelf) => [...shelves[shelf], ...own.filter((step) => step.shelf === shelf)].filter(shown),
    step: (id) => own.find((step) => step.id === id) ?? playbookStep(id),
  };
}

/** The playbook of a team that changed nothing. */
export const standardPlaybook = playbookOf({ hidden: [], own: [] });
