import { randomBytes } from 'node:crypto';
import { hear, type Office } from './commands/desk.ts';
import { offer } from './commands/parts/offer.ts';
import { showHome } from './commands/parts/show-home.ts';
import { describeFailure } from './db/failure.ts';
import { type Log, placesOf } from './log.ts';
import type { InHand } from './ops/in-hand.ts';
import type { Forms } from './slack/forms.ts';
import { openHomes } from './slack/homes.ts';
import type { Installation } from './slack/installation.ts';
import type { Ears } from './slack/listen.ts';
import type { Respond } from './slack/respond.ts';
import type { Clock } from './time/clock.ts';
import { apologyView } from './views/apology.ts';

interface World {
  readonly office: Office;
  readonly forms: Forms;
  readonly home: Installation;
  readonly respond: Respond;
  readonly clock: Clock;
  readonly log: Log;
  readonly inHand: InHand;
}

/** What Slack's listeners hand things to: the desk, at the clock's time, with an apology for what breaks. */
export function openEars({ office, forms, home, respond, clock, log, inHand }: World): Ears {
  const apologise: Ears['apologise'] = (error) => {
    const reference = randomBytes(4).toString('hex');
    const { failure, ...described } = describeFailure(error);
    log.error({ reference, failure, ...described, ...(failure === 'fault' && { at: placesOf(error) }) }, 'answer.failed');
    return apologyView(failure === 'conflict' || failure === 'duplicate' ? 'busy' : failure, reference);
  };
  const homes = openHomes({ draw: (looked) => showHome(office, { ...looked, now: clock.now() }), forms, home });
  return {
    async hear(heard) {
      const reply = await hear(office, { ...heard, now: clock.now() });
      // Beside the answer, not before it: whoever has Home open sees it change, and nobody waits for that.
      const drawn = reply.home ? homes.show(heard.actor, reply.home) : homes.refresh(heard.actor);
      void inHand.track(drawn.catch((error: unknown) => void apologise(error)));
      return reply;
    },
    offer: (sought) => offer(office, { ...sought, now: clock.now() }),
    apologise,
    respond,
    forms,
    homes,
    track: inHand.track,
  };
}
