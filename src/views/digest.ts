import type { LocalDay } from '../domain/calendar.ts';
import { type DigestStory, type DigestWeek, nothingHappened, type WeekTally } from '../domain/digest.ts';
import type { UserId } from '../domain/ids.ts';
import { clip } from '../domain/reading/text.ts';
import { barChart, type ChartBlock, chartWords } from './chart.ts';
import { count, fullDay, weekdays } from './days.ts';
import { bold, context, escape, header, type Message, message, section } from './message.ts';
import { capitalised, waitingWords, within } from './said.ts';

const shownDoors = 12;
/** A paragraph holds 3,000 characters; what is cut must be whole lines, not half of a name. */
const doorsMost = 2_800;
const shownPeople = 40;
/** Fewer make no picture. */
const leastDrawn = 3;

/** In the channel; or to one person alone, while the week has not ended or looking back at it. */
type Told = 'posted' | 'so far' | 'looked back';

/** The team's week: what was done, never who did nothing. */
export function digestView(week: DigestWeek, today: LocalDay, told: Told = 'posted'): Message {
  const soFar = told === 'so far';
  const days = `${fullDay(week.from, today)} to ${fullDay(week.to, today)}`;
  if (nothingHappened(week)) {
    return message(
      section(
        soFar
          ? `Nothing is logged this week yet, ${days}.`
          : `A quiet week, ${days}: no steps logged. One small one today makes a beginning.`,
      ),
    );
  }
  const chart = chartOf(week);
  const waiting = waitingWords(week.quiet);
  return message(
    header(soFar ? 'Our week so far' : 'Our week of small steps'),
    context(days),
    // A week that has not ended is not set beside one that has.
    paragraph(`${totals(week)}${soFar || !week.before ? '' : `\n${beside(week, week.before)}`}`.trim()),
    doors(
      '*Doors opened*',
      week.opened.map(({ name, by }) => `${bold(name)}${credit(by)}`),
    ),
    doors(
      '*Who opened which door*',
      week.referrals.map(({ from, to, by }) => `${bold(from)} → ${bold(to)}${credit(by)}`),
    ),
    paragraph(kept(week)),
    week.story && section(storyWords(week.story)),
    // Only a message that we post can be posted again without its chart.
    chart && (told === 'posted' ? chart : context(chartWords(chart))),
    paragraph(peopleWords(week)),
    waiting ? context(waiting) : null,
    section(soFar ? 'Who could you still help this week?' : 'Who could we help take a small step this week?'),
  );
}

const paragraph = (words: string) => (words ? section(words) : null);

function totals({ steps, gives, asks, answers }: DigestWeek): string {
  const lines = [
    steps ? `*${count(steps, 'step')}* taken: ${gives} given, ${asks} asked.` : null,
    answers ? `${count(answers, 'person', 'people')} answered.` : null,
  ];
  return lines.filter(Boolean).join(' ');
}

/** More is said as more. Fewer is not said: the week before is told as what it was, and then what rose all the same. */
function beside(week: DigestWeek, before: WeekTally): string {
  const rose = [
    rise(week.opened.length - before.opened, 'door opened', 'doors opened'),
    rise(week.answers - before.answers, 'person answered', 'people answered'),
    rise(week.promisesKept - before.promisesKept, 'promise kept', 'promises kept'),
    rise(week.referrals.length - before.referrals, 'referral', 'referrals'),
  ].find((words) => words !== null);
  const more = week.steps - before.steps;
  const and = rose ? `, and ${rose}` : '';
  // A team's first week has none before it, and nobody is to be told that they did nothing.
  if (before.steps + before.answers + before.opened + before.referrals === 0) return '';
  if (more > 0) return `That is ${count(more, 'more step', 'more steps')} than the week before${and}.`;
  if (more < 0) return `The week before we took ${before.steps}${rose ? `; this week ${rose}` : ''}.`;
  if (week.steps > 0) return `As many steps as the week before${and}.`;
  return rose ? `${capitalised(rose)} than the week before.` : '';
}

const rise = (more: number, one: string, many: string) => (more > 0 ? `${more} more ${more === 1 ? one : many}` : null);

function doors(title: string, lines: readonly string[]) {
  const shown: string[] = [];
  for (const line of lines.slice(0, shownDoors)) if ([title, ...shown, line].join('\n• ').length <= doorsMost) shown.push(line);
  const more = lines.length - shown.length;
  return lines.length ? section([title, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n• ')) : null;
}

// A team that hides names hides them here too.
function credit(by: UserId | null): string {
  return by ? `, with <@${by}>` : '';
}

function kept({ promisesKept, practised }: DigestWeek): string {
  const done = [
    promisesKept ? `kept ${count(promisesKept, 'promise')}` : null,
    practised ? `filled in ${count(practised, 'worksheet')}` : null,
  ].filter(Boolean);
  return done.length ? `We ${done.join(' and ')}.` : '';
}

function storyWords({ by, name, step, note }: DigestStory): string {
  const who = by ? `<@${by}> with ${bold(name)}` : `With ${bold(name)}`;
  const words = escape(clip(note.replace(/\s+/g, ' '), 400));
  return `*One story*\n${who}: ${within(clip(step, 120))}\n> _${words}_`;
}

/** The steps of each day. Saturday and Sunday are there when somebody took one then. */
function chartOf({ days }: DigestWeek): ChartBlock | null {
  const taken = days.map(({ given, asked }) => given + asked);
  if (taken.reduce((sum, steps) => sum + steps, 0) < leastDrawn) return null;
  const shown = days.slice(0, taken.slice(5).some((steps) => steps > 0) ? 7 : 5);
  return barChart('Steps given and asked', weekdays.slice(0, shown.length), {
    Given: shown.map(({ given }) => given),
    Asked: shown.map(({ asked }) => asked),
  });
}

function peopleWords({ people }: DigestWeek): string {
  const more = people.length - shownPeople;
  const names = people.slice(0, shownPeople).map(({ user }) => `<@${user}>`);
  return people.length ? `*Steps by* ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}` : '';
}
