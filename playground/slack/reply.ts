import { type Origin, showAnswer } from './answer.ts';
import type { Delivery, DeliveryError, DeliveryKind } from './deliver.ts';
import type { Happening } from './journal.ts';
import { isObject, type JsonObject } from './json.ts';
import { type Seen, seeMessage, type SeenView, seeView } from './seen.ts';
import type { Stage } from './stage.ts';
import type { Message } from './workspace.ts';

/** What somebody saw because of what they did. Grows while the app goes on answering. */
export interface Reply {
  /** What Slack would tell them went wrong: `operation_timeout` for a late ack. */
  readonly error: DeliveryError | undefined;
  /** The newest message's words, '' when nothing was said. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly message: Seen | undefined;
  /** Each message that appeared or changed, once, as it stands now, in order of appearance. Deleted ones are gone. */
  readonly messages: readonly Seen[];
  /** The modal or Home tab this opened or changed. */
  readonly view: SeenView | undefined;
  /** Field errors a form came back with, by block id. */
  readonly errors: Readonly<Record<string, string>>;
  readonly drawn: string;
  readonly delivery: Delivery;
  /** What was said (or changed) after the first thing, one call at a time; throws when nothing comes in time. */
  next(withinMs?: number): Promise<Seen>;
}

export interface Act {
  readonly kind: DeliveryKind;
  readonly payload: JsonObject;
  readonly via: string;
  /** Where an answer in the ack would be shown; a form submission has none. */
  readonly origin?: Origin;
  /** Happenings that belong to this act beside those marked with `via`. */
  touches?(happening: Happening): boolean;
  /** What to do with the ack beyond showing it; answers the field errors, if any. */
  onAck?(ack: unknown): Readonly<Record<string, string>>;
  /** Do not wait for anything after the ack. */
  readonly expectsNothing?: boolean;
}

/** Delivers what somebody did, shows what the ack says, and waits for the first sign of an answer. */
export async function act(stage: Stage, doing: Act): Promise<Reply> {
  const { world, deliverer, patienceMs } = stage;
  const from = world.journal.all.length;
  const delivery = await deliverer.deliver(doing.kind, doing.payload);
  let errors: Readonly<Record<string, string>> = {};
  if (delivery.error === undefined) {
    if (doing.onAck) errors = doing.onAck(delivery.ack);
    else if (doing.origin) showAck(stage, delivery, doing.origin);
  }
  const mine = () => world.journal.all.slice(from).filter((one) => one.via === doing.via || doing.touches?.(one) === true);
  const isDone = () =>
    mine().length > 0 || doing.expectsNothing === true || delivery.error !== undefined || Object.keys(errors).length > 0;
  await world.journal.until(isDone, patienceMs);
  return replyOf(stage, delivery, mine, errors);
}

/** The reply to something that never went to the app. */
export const answered = (stage: Stage, delivery: Delivery, via: string): Reply =>
  replyOf(stage, delivery, () => stage.world.journal.all.filter((one) => one.via === via), {});

/** An ack's text or blocks are a message; what Slack would not show becomes the command's error. */
function showAck({ world }: Stage, delivery: Delivery, origin: Origin): void {
  if (delivery.ack === undefined) return;
  if (!isObject(delivery.ack)) return void (delivery.error = 'invalid_command_response');
  const wrong = showAnswer(world, origin, delivery.ack);
  if (wrong) delivery.error = wrong.error === 'invalid_blocks' ? 'invalid_blocks' : 'invalid_command_response';
}

function replyOf(
  stage: Stage,
  delivery: Delivery,
  mine: () => readonly Happening[],
  errors: Readonly<Record<string, string>>,
): Reply {
  const { world } = stage;
  const heard = () => mine().filter((one) => 'message' in one);
  const messages = () => {
    const distinct = new Set<Message>(heard().map((one) => one.message));
    return [...distinct].filter((message) => !message.deleted).map((message) => seeMessage(world, message));
  };
  let read = Math.min(heard().length, 1);
  const reply: Reply = {
    delivery,
    errors,
    get error() {
      return delivery.error;
    },
    get messages() {
      return messages();
    },
    get message() {
      const last = heard().findLast((one) => !one.message.deleted);
      return last && seeMessage(world, last.message);
    },
    get text() {
      return reply.message?.text ?? '';
    },
    get buttons() {
      return reply.message?.buttons ?? [];
    },
    get view() {
      const last = mine().findLast((one) => 'view' in one);
      return last && seeView(world, last.view);
    },
    get drawn() {
      return [...messages().map((one) => one.drawn), ...(reply.view ? [reply.view.drawn] : [])].join('\n');
    },
    async next(withinMs = stage.patienceMs) {
      if (!(await world.journal.until(() => heard().length > read, withinMs)))
        throw new Error(`Nothing more was said within ${withinMs} ms.`);
      return seeMessage(world, heard()[read++]!.message);
    },
  };
  return reply;
}
