import { stepMost } from '../../domain/limits.ts';
import type { LocalDay } from '../../domain/calendar.ts';
import { changeStage } from '../../domain/changes/standing.ts';
import type { ProspectId } from '../../domain/ids.ts';
import { mayChange } from '../../domain/policy.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Stage } from '../../domain/stage.ts';
import { addedView } from '../../views/added.ts';
import { replace, type Reply, whisper } from '../../views/message.ts';
import { refusalView } from '../../views/refusal.ts';
import { stageView } from '../../views/stage.ts';
import type { Context, Verb } from '../command.ts';
import { withColon } from './forgotten-colon.ts';
import { longer } from './plan.ts';
import { record } from './record.ts';
import { suggestions } from './suggestions.ts';
import { type Asked, refuse, whom } from './whom.ts';

export interface To {
  readonly stage: Stage;
  readonly until?: LocalDay | null;
  readonly reason?: string | null;
}

/** A promise of silence that was kept is over: its day would only be refused. */
export const ahead = (day: LocalDay | null, today: LocalDay): LocalDay | null => (day && day > today ? day : null);

/** Changes the stage and says what fits now. */
export async function standAt(
  context: Context,
  before: Prospect,
  { stage, until = null, reason = null }: To,
  aside?: string,
): Promise<Reply> {
  if (before.stopped) return refuse({ refused: 'stopped', name: before.name }).reply;
  const { prospect, entry } = await record(context, changeStage(before, { stage, until, reason }, context.today));
  const dropped = before.planned && !prospect.planned ? before.planned : null;
  return whisper(
    stageView(
      { prospect, entry, dropped, suggestions: await suggestions(context, prospect), ...(aside && { aside }) },
      context.today,
    ),
  );
}

/** The day or the reason of a stage that a press names later; what is known stays. */
export async function tellMore(context: Context, id: ProspectId, more: Pick<To, 'until' | 'reason'>): Promise<Reply> {
  const prospect = await context.tenant.prospects.get(id);
  const stale = replace(refusalView({ refused: 'stale-press' }));
  if (!prospect || !mayChange(context.rep, prospect) || prospect.stage !== 'not now') return stale;
  const known = { until: prospect.agreedUntil, reason: prospect.reason };
  const told = { ...known, ...more };
  if (told.until === known.until && told.reason === known.reason)
    return replace(stageView({ prospect, entry: null, dropped: null, suggestions: [] }, context.today));
  const { whisper: said } = await standAt(context, prospect, { stage: 'not now', ...told });
  return said ? replace(said) : stale;
}

/** A verb that names a stage: `talking Acme`, `won Acme`. What follows the colon is the reason. */
export function stageVerb(
  stage: Stage,
  spec: Pick<Verb, 'usage' | 'summary' | 'aliases'>,
  asked: Omit<Asked, 'usage'> = {},
  aside?: (said: string) => string | undefined,
): Verb {
  return {
    verb: stage,
    ...spec,
    async run(context, { said, ...words }) {
      // `new Acme South` is somebody new rather than a word about Acme.
      const { who, note, guessed } = asked.fresh ? { ...words, guessed: false } : await withColon(context, words);
      const tooLong = longer(note ?? '', stepMost, context);
      if (tooLong) return tooLong.reply;
      const found = await whom(context, who, { usage: spec.usage[0]!, ...asked, guessed });
      if ('reply' in found) return found.reply;
      if (found.added && stage === 'new')
        return whisper(addedView(found.prospect, found.added, await suggestions(context, found.prospect)));
      return standAt(context, found.prospect, { stage, reason: note?.trim() || null }, aside?.(said));
    },
  };
}
