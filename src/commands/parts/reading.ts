import { daysBetween, type LocalDay } from '../../domain/calendar.ts';
import { soundsPrivate } from '../../domain/coach/confidence.ts';
import { playbookStep } from '../../domain/coach/playbook.ts';
import type { EarlierStep, ReaderFacts } from '../../domain/coach/reader-facts.ts';
import { readStep } from '../../domain/coach/reader.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { isSilent } from '../../domain/rhythm.ts';
import type { Step } from '../../domain/step.ts';
import type { Context } from '../command.ts';
import { namesBeside } from './names-beside.ts';

/** As many steps back as the reader looks for words of theirs. */
const lookedBack = 20;

/** What the reader says about a step in somebody's own words; null when it has nothing to say. It never stands in the way. */
export async function hintOn(context: Context, prospect: Prospect, text: string, day: LocalDay): Promise<string | null> {
  const verdict = readStep(text, await factsFor(context, prospect, text, day));
  return verdict.ok ? null : verdict.hint;
}

/** What the log tells the reader about a step and whom it is for. */
export async function factsFor(context: Context, prospect: Prospect, text: string, day: LocalDay): Promise<ReaderFacts> {
  const { name, contacts, stopped, stage, unansweredAsks, goodResultOn } = prospect;
  const [done, beside] = await Promise.all([
    context.tenant.steps.lastTaken(prospect.id, lookedBack),
    soundsPrivate(text) ? namesBeside(context, prospect) : null,
  ]);
  return {
    name,
    contacts,
    stopped,
    stage,
    unansweredAsks,
    silent: isSilent(prospect),
    goodResult: goodResultOn !== null,
    daysAhead: daysBetween(context.today, day),
    lastSteps: done.slice(0, 2).reverse().map(earlier),
    notes: done.filter(({ note }) => note !== null).length,
    others: beside ? [...beside.others, ...beside.firstNames] : [],
  };
}

function earlier({ text, playbook }: Step): EarlierStep {
  return { text, theirMinutes: playbook ? (playbookStep(playbook)?.theirMinutes ?? null) : null };
}
