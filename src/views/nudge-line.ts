import type { LocalDay } from '../domain/calendar.ts';
import { type Coaching, playbookWords } from '../domain/coach/coaching.ts';
import type { NudgeItem } from '../domain/nudge-content.ts';
import type { Prospect } from '../domain/prospect.ts';
import { isSilent } from '../domain/rhythm.ts';
import { placeOf, stageLabel } from '../domain/stage.ts';
import { count, sayDay } from './days.ts';
import { called, within } from './said.ts';

/** One person of a nudge: the name, the reason for today, one doable step. */
export function itemLine(item: NudgeItem, prospect: Prospect, coaching: Coaching, today: LocalDay): string {
  const step = prospect.planned && item.step ? within(prospect.planned.text) : suggested(item, prospect, coaching);
  return `${called(prospect)} · ${reason(item, prospect, today)}${byWhom(item, prospect)}${step ? `\n${step}` : ''}`;
}

/** The words of a playbook step for this prospect, escaped; null when the log cannot fill them any more. */
function suggested({ suggestion }: Pick<NudgeItem, 'suggestion'>, prospect: Prospect, coaching: Coaching): string | null {
  const words = suggestion ? playbookWords(suggestion, prospect, coaching) : null;
  return words && within(words.text);
}

/** A colleague's plan, a leader's or of whoever had them before, is not taken for one's own. */
function byWhom({ step, because }: Pick<NudgeItem, 'step' | 'because'>, { planned, owner }: Prospect): string {
  if (!step || !planned || planned.by === owner) return '';
  return `${because === 'today' || because === 'overdue' ? '' : ' · planned'} by <@${planned.by}>`;
}

function reason({ because, days }: NudgeItem, prospect: Prospect, today: LocalDay): string {
  const day = prospect.planned?.plannedFor;
  switch (because) {
    case 'promise':
      return `you told them you would${day && day < today ? `, by ${sayDay(day, today)}` : ''}`;
    case 'today':
    case 'overdue':
      return day && day < today ? `meant for ${sayDay(day, today)}` : 'planned for today';
    case 'agreed':
      return prospect.agreedUntil !== null && prospect.agreedUntil < today
        ? `said not now; the day we agreed was ${sayDay(prospect.agreedUntil, today)}`
        : 'said not now, and this is the day we agreed';
    case 'question':
      return 'named four times, and now I wait for you';
    case 'quiet':
      return prospect.stage === 'new' && prospect.lastStepOn === null
        ? 'new, no first step yet'
        : `${stands(prospect)}, quiet for ${count(days, 'working day')}`;
  }
}

/** `talking`, `talking, 2 steps unanswered`, `said no`. */
function stands({ stage, unanswered }: Prospect): string {
  const place = placeOf(stage);
  if (place === 'resting') return `said ${stageLabel(stage)}`;
  return `${stageLabel(stage)}${place === 'heading' && isSilent({ unanswered }) ? `, ${count(unanswered, 'step')} unanswered` : ''}`;
}
