import type { LocalDay } from '../domain/calendar.ts';
import type { Stage } from '../domain/stage.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import type { Reply } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { stageForm } from '../views/stage-form.ts';
import { stageView } from '../views/stage.ts';
import { on } from './command.ts';
import { gone, mine, wrongAhead, shown, tooLong, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { stepMost } from './parts/plan.ts';
import { standAt } from './parts/stage.ts';

function wrongUntil(stage: Stage, until: LocalDay | null, today: LocalDay): string | null {
  if (!until) return null;
  return stage === 'not now' ? wrongAhead(until, today) : 'A day goes with “not now” only. Choose that, or leave this empty.';
}

export const presses = [
  on(buttons.openStage, (context, about) =>
    opening(context, about, (prospect, nudge) => {
      const { stage, agreedUntil: until, reason } = prospect;
      return stageForm({ prospect, nudge, stage, until, reason });
    }),
  ),
];

export const forms = [
  onSubmit(kinds.stage, async (context, { prospect: id, nudge }, { stage, ...told }): Promise<Reply> => {
    const { today } = context;
    const before = await mine(context, id);
    if (!before) return gone(told.reason);
    // The day and the reason of the stage before were put in by us: with another stage they go.
    const turned = stage !== before.stage;
    const until = turned && told.until === before.agreedUntil ? null : told.until;
    const reason = turned && told.reason === before.reason ? null : told.reason;
    const wrong = until === before.agreedUntil ? null : wrongUntil(stage, until, today);
    const errors = wrongWith({ until: wrong, reason: tooLong(reason, stepMost) });
    if (errors) return { errors };
    if (before.stopped) {
      const said = refusalView({ refused: 'stopped', name: before.name }).text;
      return { redraw: stageForm({ prospect: before, nudge, stage, until, reason, said }) };
    }
    if (!turned && until === before.agreedUntil && reason === before.reason)
      return shown(stageView({ prospect: before, entry: null, dropped: null, suggestions: [] }, today), nudge);
    const { whisper: said } = await standAt(context, before, { stage, until, reason });
    return shown(said!, nudge);
  }),
];
