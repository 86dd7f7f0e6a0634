import type { LocalDay } from '../../domain/calendar.ts';
import { smaller } from '../../domain/coach/smaller.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Context } from '../command.ts';
import { factsFor } from './reading.ts';

/** A step's field as it stands in a form. */
export interface Field {
  readonly step: string;
  readonly day: LocalDay;
  /** How often we put words into it. */
  readonly round: number;
}

export interface Shrunk {
  readonly step: string;
  readonly round: number;
  /** Said under the field when the words stay. */
  readonly hint?: string;
}

/** The words in a form's field, made smaller; where nothing smaller is known they stay, and it says so, and what may do `instead`. */
export async function shrunk(context: Context, prospect: Prospect, { step, day, round }: Field, instead = ''): Promise<Shrunk> {
  const found = smaller(step, await factsFor(context, prospect, step, day));
  return found ? { step: found.text, round: round + 1 } : { step, round, hint: `I know no smaller version of that.${instead}` };
}

/** Where a form has cards to choose from. */
export const orCard = ' One of the cards above would be small.';
