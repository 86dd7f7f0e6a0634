import type { NextStep } from '../../../src/app.ts';
import { addDays, dayAt, instantAt, type LocalDay } from '../../../src/domain/calendar.ts';
import { mara } from '../../demo/cast.ts';
import type { LocalSlack } from '../../slack/local-slack.ts';
import type { MovedClock } from '../travel.ts';
import { cast } from './cast.ts';
import { devikas } from './devika.ts';
import { leads } from './lead.ts';
import { live } from './live.ts';
import { maras } from './mara.ts';
import { type Told, type } from './told.ts';
import { toms } from './tom.ts';

export { cast } from './cast.ts';

export interface Stage {
  readonly slack: LocalSlack;
  readonly app: Pick<NextStep, 'settled'>;
  /** At the beginning of the story. */
  readonly clock: MovedClock;
  /** Lives through the time until then, with what the app says on the way. */
  travel(to: Date): Promise<void>;
}

/** The app begins to speak with the first nudges, which are switched on so many days before the present. */
const spokenDays = 8;

/**
 * Plays six weeks of a team through the real app: what people typed and pressed, each at its hour, and in the last days
 * also what the app said. Ends at the story's present. Rejects when the app answered something else than the story needs.
 */
export async function tellHistory(stage: Stage): Promise<void> {
  const { slack, app, clock, travel } = stage;
  const present = cast.presentOf(clock.now());
  const today = dayAt(present, mara.tz);
  // The very first word finds everything cold, and is waited for alone.
  await live(slack.as(mara.id), app, [type('help')], today);
  for (const moment of momentsOf([...leads, ...maras, ...devikas, ...toms], today)) {
    const { instant, ago } = moment[0]!;
    await (ago <= spokenDays ? travel(instant) : clock.moveTo(instant));
    await Promise.all(moment.map(({ who, does }) => live(slack.as(who), app, does, today)));
  }
  await travel(present);
  await app.settled();
  // What only one person saw is gone with the day, as in Slack.
  for (const message of slack.workspace.messages) if (message.onlyFor !== undefined) message.deleted = true;
}

interface Lived extends Told {
  readonly instant: Date;
}

const together = 3 * 3_600_000;

/**
 * The diaries by the moments at which the story stops: what people do within a few hours of each other they do at once,
 * and as long as the app is silent within a day, which takes half as long to tell.
 */
function momentsOf(told: readonly Told[], today: LocalDay): Lived[][] {
  const moments: Lived[][] = [];
  const lived = told.map((one) => ({ ...one, instant: instantAt(addDays(today, -one.ago), one.at, cast.zone(one.who)) }));
  for (const one of lived.sort((a, b) => b.instant.getTime() - a.instant.getTime())) {
    const [last] = moments[0] ?? [];
    const near = last && last.instant.getTime() - one.instant.getTime() < together;
    if (last?.ago === one.ago && (near || one.ago > spokenDays)) moments[0]!.push(one);
    else moments.unshift([one]);
  }
  return moments;
}
