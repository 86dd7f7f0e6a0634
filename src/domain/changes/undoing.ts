import { restingKeys } from '../agreed-silence.ts';
import type { LocalDay } from '../calendar.ts';
import type { Before, What } from '../entry.ts';
import type { Prospect } from '../prospect.ts';
import type { Step } from '../step.ts';
import { type Change, touched } from './change.ts';

/**
 * Takes an entry back: the prospect and the steps it touched are as they were before, a prospect it added is
 * removed, a step it wrote is void. `steps` are those it touched, as they are now.
 */
export function undo(current: Prospect, what: What, before: Before, steps: readonly Step[], today: LocalDay): Change {
  const now = new Map(steps.map((step) => [step.id, step]));
  return {
    what: { kind: 'undone', what: what.kind },
    before: current,
    after: before.prospect ? asThen(before.prospect, current) : { ...touched(current, today), removed: true, planned: null },
    // Backwards, as they are written in order: the planned step that came goes before the one that went comes back.
    steps: before.steps.toReversed().flatMap(({ id, was }) => {
      const step = now.get(id);
      return step ? [{ was: step, is: was ?? { ...step, state: 'void' as const } }] : [];
    }),
  };
}

/** What others agreed stands as it does now; and an entry older than agreed keys tells its silence by the names alone. */
function asThen(was: Prospect, { silentUntil }: Prospect): Prospect {
  return { ...was, silentUntil, agreedKeys: was.agreedUntil && (was.agreedKeys ?? restingKeys(was)) };
}
