import { type LocalDay, workingDaysBetween } from '../../domain/calendar.ts';
import { practiseWith } from '../../domain/coach/worksheet.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { stageLabel } from '../../domain/stage.ts';
import { count } from '../../views/days.ts';
import type { Modal } from '../../views/form.ts';
import { whoForm } from '../../views/worksheet.ts';
import type { Context } from '../command.ts';

/** The worksheet's first page; null for whom nobody is on the list. */
export async function choose({ tenant, rep, team, today }: Context): Promise<Modal | null> {
  const people = await tenant.prospects.of(rep.user);
  if (people.length === 0) return null;
  const offered = practiseWith(people, team.rhythms, rep.week, today);
  return whoForm(offered.map((prospect) => ({ prospect, reason: reasonFor(prospect, rep.week, today) })));
}

function reasonFor({ stage, planned, contactedOn }: Prospect, week: Context['rep']['week'], today: LocalDay): string {
  const quiet = workingDaysBetween(contactedOn, today, week);
  return `${stageLabel(stage)}, ${planned ? 'a step is planned' : quiet > 0 ? `quiet for ${count(quiet, 'working day')}` : 'spoken with today'}`;
}
