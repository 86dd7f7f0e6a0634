import type { LocalDay } from '../domain/calendar.ts';
import type { DigestWeek } from '../domain/digest.ts';
import type { UserId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import { clip } from '../domain/reading/text.ts';
import { count, fullDay, sayDay } from './days.ts';
import { bold, context, type Message, message, plain, section } from './message.ts';
import { within } from './said.ts';

export interface TeamMember {
  readonly user: UserId;
  readonly steps: number;
  readonly planned: readonly Prospect[];
  readonly quiet: readonly Prospect[];
}

const shownEach = 5;
const shownPeople = 40;

/** The manager's private view: people by name, what they plan, who is quiet. No ranking, no empty rows, no last-active. */
export function teamView(people: readonly TeamMember[], week: DigestWeek, today: LocalDay): Message {
  const shown = people.filter(({ steps, planned, quiet }) => steps + planned.length + quiet.length > 0);
  if (shown.length === 0)
    return plain(
      'The team’s week is still empty: nothing is planned, nobody is quiet, no step is logged. `/nextstep add Acme` begins it.',
    );
  const rest = shown.length - shownPeople;
  return message(
    section(
      `*The team, ${week.to < today ? `${fullDay(week.from, today)} to ${fullDay(week.to, today)}` : `since ${fullDay(week.from, today)}`}:* ${week.steps ? `${count(week.steps, 'step')}, ${week.gives} given, ${week.asks} asked` : week.to < today ? 'no steps' : 'no steps yet'}`,
    ),
    ...shown.slice(0, shownPeople).map((person) => section(personLines(person, today))),
    rest > 0 ? context(`And ${rest} more; \`/nextstep list @name\` shows each.`) : null,
    context('Only you see this.'),
  );
}

function personLines({ user, steps, planned, quiet: all }: TeamMember, today: LocalDay): string {
  const plans = planned
    .slice(0, shownEach)
    .map(
      ({ name, planned: step }) =>
        `• ${bold(name)}: ${within(clip(step!.text, 80))}, ${sayDay(step!.plannedFor ?? today, today)}`,
    );
  const more = planned.length > shownEach ? [`• and ${planned.length - shownEach} more planned`] : [];
  // A step whose day has passed is listed above; its prospect need not be named twice.
  const quiet = all.filter((prospect) => !prospect.planned);
  const names = quiet.slice(0, shownEach).map(({ name }) => bold(name));
  const others = quiet.length - names.length;
  const silent = names.length ? [`• quiet: ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}`] : [];
  return [`<@${user}>${steps ? ` · ${count(steps, 'step')} taken` : ''}`, ...plans, ...more, ...silent].join('\n');
}
