import { randomBytes } from 'node:crypto';
import { hear, type Office } from './commands/desk.ts';
import type { RunErrand } from './errands.ts';
import { offer } from './commands/parts/offer.ts';
import { showHome } from './commands/parts/show-home.ts';
import { showNudge } from './commands/parts/show-nudge.ts';
import { describeFailure } from './db/failure.ts';
import type { DeliveryId, UserId, WorkspaceId } from './domain/ids.ts';
import { type Log, placesOf } from './log.ts';
import type { InHand } from './ops/in-hand.ts';
import type { Forms } from './slack/forms.ts';
import { openHomes } from './slack/homes.ts';
import type { Installation } from './slack/installation.ts';
import type { Ears } from './slack/listen.ts';
import type { Messenger } from './slack/messenger.ts';
import type { Respond } from './slack/respond.ts';
import type { Say } from './slack/say.ts';
import type { Clock } from './time/clock.ts';
import { apologyView } from './views/apology.ts';

interface World {
  readonly office: Office;
  readonly messenger: Pick<Messenger, 'update'>;
  readonly forms: Forms;
  readonly home: Installation;
  readonly respond: Respond;
  readonly say: Say;
  readonly clock: Clock;
  readonly log: Log;
  readonly inHand: InHand;
  readonly run: RunErrand;
  readonly gone: Ears['gone'];
}

/** What Slack's listeners hand things to: the desk, at the clock's time, with an apology for what breaks. */
export function openEars({ office, messenger, forms, home, respond, say, clock, log, inHand, run, gone }: World): Ears {
  const apologise: Ears['apologise'] = (error) => {
    const reference = randomBytes(4).toString('hex');
    const { failure, ...described } = describeFailure(error);
    log.error({ reference, failure, ...described, ...(failure === 'fault' && { at: placesOf(error) }) }, 'answer.failed');
    return apologyView(failure === 'conflict' || failure === 'duplicate' ? 'busy' : failure, reference);
  };
  /** Beside the answer, not before it: nobody waits for that. */
  const beside = (work: Promise<void>): void => void inHand.track(work.catch((error: unknown) => void apologise(error)));
  const homes = openHomes({ draw: (looked) => showHome(office, { ...looked, now: clock.now() }), forms, home });
  /** What a form changed is shown at once in the nudge it came from. What Slack does not take now is the clock's to do. */
  async function redraw(workspace: WorkspaceId, actor: UserId, nudge: DeliveryId): Promise<void> {
    const now = clock.now();
    const shown = await showNudge(office, workspace, { actor, nudge, now });
    if (!shown) return;
    const { outcome } = await messenger.update(workspace, shown.channel, shown.ts, shown.message);
    if (outcome !== 'sent') await office.transact(workspace, ({ outbox }) => outbox.redraw(nudge, actor, now));
  }
  return {
    async hear(heard) {
      const reply = await hear(office, { ...heard, now: clock.now() });
      // Whoever has Home open sees it change.
      beside(reply.home ? homes.show(heard.actor, reply.home) : homes.refresh(heard.actor));
      if (reply.nudge) beside(redraw(heard.workspace, heard.actor, reply.nudge));
      return reply;
    },
    begin(whom, { errand }, view) {
      if (!whom || !errand) return;
      beside(run(whom, errand, { view, apologise }).then(() => homes.refresh(whom.actor)));
    },
    offer: (sought) => offer(office, { ...sought, now: clock.now() }),
    apologise,
    respond,
    say,
    forms,
    homes,
    gone,
    track: inHand.track,
  };
}
