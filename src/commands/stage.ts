import { stepMost } from '../domain/limits.ts';
import type { LocalDay } from '../domain/calendar.ts';
import type { Stage } from '../domain/stage.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import type { Reply } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { standing } from '../views/said.ts';
import { stageForm } from '../views/stage-form.ts';
import { stageView } from '../views/stage.ts';
import { on } from './command.ts';
import { gone, mine, wrongAhead, shown, tooLong, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { ahead, standAt } from './parts/stage.ts';

function wrongUntil(stage: Stage, until: LocalDay | null, today: LocalDay): string | null {
  if (!until) return null;
  return stage === 'not now' ? wrongAhead(until, today) : 'A day goes with “not now” only. Choose that, or leave this empty.';
}

export const presses = [
  on(buttons.openStage, (context, about) =>
    opening(context, about, (prospect, nudge) => {
      const { stage, agreedUntil, reason } = prospect;
      return stageForm({ prospect, nudge, stage, until: ahead(agreedUntil, context.today), reason });
    }),
  ),
];

export const forms = [
  onSubmit(kinds.stage, async (context, { prospect: id, nudge, seen: drawn }, told): Promise<Reply> => {
    const { today } = context;
    const before = await mine(context, id);
    if (!before) return gone(told.reason);
    const seen = { ...drawn, until: ahead(drawn.until, today) };
    const { stage } = told;
    const asIs = (as: typeof told) => as.stage === told.stage && as.until === told.until && as.reason === told.reason;
    const now = { stage: before.stage, until: ahead(before.agreedUntil, today), reason: before.reason };
    // The day and the reason of the stage before were put in by us: with another stage they go.
    const turned = stage !== seen.stage;
    const until = turned && told.until === seen.until ? null : told.until;
    const reason = turned && told.reason === seen.reason ? null : told.reason;
    const again = (said: string): Reply => ({ redraw: stageForm({ prospect: before, nudge, stage, until, reason, said }) });
    if (before.stopped) return again(refusalView({ refused: 'stopped', name: before.name }).text);
    if (asIs(drawn) || asIs(seen) || asIs(now))
      return shown(stageView({ prospect: before, entry: null, dropped: null, suggestions: [] }, today), nudge);
    const errors = wrongWith({ until: wrongUntil(stage, until, today), reason: tooLong(reason, stepMost) });
    if (errors) return { errors };
    if (now.stage !== seen.stage || now.until !== seen.until || now.reason !== seen.reason)
      return again(`Meanwhile they stand elsewhere: ${standing(before, today)}. *Keep it* again, and yours takes its place.`);
    const { whisper: said } = await standAt(context, before, { stage, until, reason });
    return shown(said!, nudge);
  }),
];
