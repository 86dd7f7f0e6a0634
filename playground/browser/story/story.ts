import type { NextStep } from '../../../src/app.ts';
import { addDays, dayAt, instantAt, type LocalTime } from '../../../src/domain/calendar.ts';
import { mara } from '../../demo/cast.ts';
import type { LocalSlack } from '../../slack/local-slack.ts';
import type { MovedClock } from '../travel.ts';
import { cast } from './cast.ts';
import { history, type Told } from './history.ts';

export { cast } from './cast.ts';

export interface Stage {
  readonly slack: LocalSlack;
  readonly app: Pick<NextStep, 'settled'>;
  readonly clock: MovedClock;
  /** Lives through the time until then, with what the app says on the way. */
  travel(to: Date): Promise<void>;
}

/** How many days before the present the app begins to speak: what it said earlier, nobody reads in a playground. */
const spokenDays = 8;

/**
 * Plays six weeks through the real app: what people typed and pressed, each at its hour, and in the last days also what
 * the app said. Ends at the story's present. Throws when the app answered something else than the story needs.
 */
export async function tellHistory({ slack, app, clock, travel }: Stage): Promise<void> {
  const present = cast.present(new Date(clock.now().getTime() + 43 * 86_400_000));
  const today = dayAt(present, mara.tz);
  for (const one of inOrder(history)) {
    const at = instantAt(addDays(today, -one.ago), one.at as LocalTime, zoneOf(one.who));
    if (one.ago <= spokenDays) await travel(at);
    else clock.moveTo(at);
    await tell(slack, one);
    // A slow machine answers after the first sign: the next one must find this one done.
    await app.settled();
  }
  await travel(present);
}

async function tell(slack: LocalSlack, { who, says, presses = [], where }: Told): Promise<void> {
  const person = slack.as(who);
  let { message, error, text } = await person.types(`/nextstep ${says}`, where ? { channel: where } : {});
  for (const label of presses) {
    if (!message?.buttons.includes(label)) throw new Error(`The story needs [${label}] after “${says}”: ${error ?? text}`);
    ({ message, error, text } = await person.presses(message, label));
  }
  if (error) throw new Error(`The story broke off at “${says}”: ${error}`);
}

const zoneOf = (who: string): string => cast.people.find(({ id }) => id === who)?.tz ?? mara.tz;

const inOrder = (all: readonly Told[]): Told[] => all.toSorted((a, b) => b.ago - a.ago || instantOf(a) - instantOf(b));

/** Within one day people in the east come first. */
const instantOf = ({ at, who }: Told): number => instantAt('2026-01-05' as never, at as LocalTime, zoneOf(who)).getTime();
