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
import type { Told } from './told.ts';
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

/**
 * The diaries by the moments at which the story stops. Each day on which the app is silent is one moment, at which
 * everybody does what they did that day: nobody can see at which hour it was, and it takes half as long to tell.
 */
function momentsOf(told: readonly Told[], today: LocalDay): Lived[][] {
  const lived = told
    .map((one) => ({ ...one, instant: instantAt(addDays(today, -one.ago), one.at, cast.zone(one.who)) }))
    .sort((a, b) => b.instant.getTime() - a.instant.getTime());
  const moments = new Map<string, Lived[]>();
  for (const one of lived) {
    const moment = one.ago <= spokenDays ? one.instant.toISOString() : `${one.ago} days ago`;
    moments.set(moment, [...(moments.get(moment) ?? []), one]);
  }
  return [...moments.values()].reverse();
}
