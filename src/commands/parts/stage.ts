import type { LocalDay } from '../../domain/calendar.ts';
import { changeStage } from '../../domain/changes/standing.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Stage } from '../../domain/stage.ts';
import { addedView } from '../../views/added.ts';
import { type Reply, whisper } from '../../views/message.ts';
import { stageView } from '../../views/stage.ts';
import type { Context, Verb } from '../command.ts';
import { longer, stepMost } from './plan.ts';
import { record } from './record.ts';
import { suggestions } from './suggestions.ts';
import { type Asked, refuse, whom } from './whom.ts';

export interface To {
  readonly stage: Stage;
  readonly until?: LocalDay | null;
  readonly reason?: string | null;
}

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
    async run(context, { who, note, said }) {
      const tooLong = longer(note ?? '', stepMost, context);
      if (tooLong) return tooLong.reply;
      const found = await whom(context, who, { usage: spec.usage[0]!, ...asked });
      if ('reply' in found) return found.reply;
      if (found.added && stage === 'new')
        return whisper(addedView(found.prospect, found.added, await suggestions(context, found.prospect)));
      return standAt(context, found.prospect, { stage, reason: note?.trim() || null }, aside?.(said));
    },
  };
}
