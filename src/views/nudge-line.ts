import type { LocalDay } from '../domain/calendar.ts';
import { fill } from '../domain/coach/fill.ts';
import { playbookStep } from '../domain/coach/playbook.ts';
import { blanksFor } from '../domain/coach/suggest-for.ts';
import { findSomebody } from '../domain/coach/suggest.ts';
import type { NudgeItem } from '../domain/nudge.ts';
import type { Prospect } from '../domain/prospect.ts';
import { rhythmName } from '../domain/rhythm.ts';
import { stageLabel } from '../domain/stage.ts';
import { count, sayDay } from './days.ts';
import { escape } from './message.ts';
import { called } from './said.ts';

/** One person of a nudge: the name, the reason for today, one doable step. */
export function itemLine(item: NudgeItem, prospect: Prospect, today: LocalDay): string {
  const step = prospect.planned && item.step ? escape(prospect.planned.text) : suggested(item, prospect);
  return `${called(prospect)} · ${reason(item, prospect, today)}${step ? `\n${step}` : ''}`;
}

/** The words of a playbook step for this prospect, escaped; null when the log cannot fill them any more. */
function suggested({ suggestion }: Pick<NudgeItem, 'suggestion'>, prospect: Prospect): string | null {
  if (!suggestion) return null;
  const words = playbookWords(suggestion, prospect);
  return words && escape(words);
}

/** A playbook step in words, for this prospect; `referrer` is who opened the door. */
export function playbookWords(id: string, prospect: Prospect, referrer: string | null = null): string | null {
  const blanks = blanksFor(prospect, referrer);
  if (id === 'WHO') return findSomebody(blanks.company).text;
  const step = playbookStep(id);
  return step ? fill(step, blanks) : null;
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
      return 'said not now, and this is the day we agreed';
    case 'question':
      return `I have asked four times. ${prospect.planned ? 'Slower, rest, or drop it?' : 'Slower, or a rest?'}`;
    case 'quiet':
      return `${stageLabel(prospect.stage)}${rhythmName(prospect, today) === 'silent' ? ', silent' : ''}, no step for ${count(days, 'working day')}`;
  }
}
