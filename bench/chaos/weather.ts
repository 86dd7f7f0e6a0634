import type { Fault, Passing, Weather } from '../../playground/slack/faults.ts';
import type { Fate } from './disasters.ts';
import type { Door } from './door.ts';
import type { Slot } from './herd.ts';
import { drawFor, type Lot } from './lot.ts';
import { slackFaults, type StormOptions } from './options.ts';

/** How often each thing went wrong. */
export type Tally = Map<string, number>;

const count = (tally: Tally, what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);

const { limited, before, after, unanswered } = slackFaults;

const faults: readonly { readonly share: number; readonly what: string; readonly fault: Fault }[] = [
  { share: limited, what: '429', fault: { retryAfter: 1 } },
  { share: before, what: '500 before Slack took it', fault: { status: 500 } },
  { share: after, what: '500 after', fault: { statusAfterAccept: 500 } },
  { share: unanswered / 2, what: 'reset after', fault: { dropAfterAccept: true } },
  { share: unanswered / 2, what: 'no answer after', fault: { hangAfterAccept: true } },
];

/** The local Slack's part of a storm. The same rep's nth call goes wrong the same way in every run of a seed. */
export function slackWeather(
  { seed, faults: times }: Pick<StormOptions, 'seed' | 'faults'>,
  {
    slotAt,
    fate,
    moveOn,
    tally,
  }: { slotAt: (port: number | undefined) => Slot | null; fate: Pick<Fate, 'at'>; moveOn: () => void; tally: Tally },
): Weather {
  const calls = new Map<string, number>();
  const posts = ({ method }: Passing): boolean => method === 'chat.postMessage';
  const at = (point: 'arrived' | 'accepted' | 'answered', call: Passing) => {
    const slot = posts(call) ? slotAt(call.port) : null;
    return slot && fate.at(point, slot, keyOf(call));
  };
  return {
    arrives(call) {
      count(tally, call.method);
      if (!posts(call) && call.method !== 'conversations.history') return undefined;
      if (posts(call)) moveOn();
      if (at('arrived', call) === 'kill') return { hang: true };
      const whom = `${call.method} ${String(call.args['channel'])}`;
      calls.set(whom, (calls.get(whom) ?? 0) + 1);
      let drawn = drawFor(seed, whom, calls.get(whom)!);
      const spoilt = faults.find(({ share }) => (drawn -= share * times) < 0);
      if (spoilt) count(tally, spoilt.what);
      return spoilt?.fault;
    },
    done: (call) => void at('accepted', call),
    answered: (call) => void at('answered', call),
  };
}

function keyOf({ args }: Passing): string | null {
  const metadata: unknown = typeof args['metadata'] === 'string' ? JSON.parse(args['metadata']) : args['metadata'];
  const payload: unknown = metadata instanceof Object && 'event_payload' in metadata ? metadata.event_payload : null;
  return payload instanceof Object && 'key' in payload ? String(payload.key) : null;
}

/** The network's part: at even distances over the storm, one process's way to the database, or to Slack, fails. */
export function networkWeather(
  many: number,
  nudges: number,
  { lot, database, slack, tally }: { lot: Lot; database: readonly Door[]; slack: readonly Door[]; tally: Tally },
): { moveOn(): void } {
  const ways: readonly (readonly [string, () => void])[] = [
    ['database reset', () => one(database).reset()],
    ['database silent for 2 s', () => one(database).swallow(2_000)],
    ['database slow for 2 s', () => one(database).slow(40, 2_000)],
    ['Slack reset', () => one(slack).reset()],
    ['Slack slow for 2 s', () => one(slack).slow(40, 2_000)],
  ];
  const one = (doors: readonly Door[]): Door => doors[lot.under(doors.length)]!;
  let moves = 0;
  let done = 0;
  return {
    moveOn() {
      moves += 1;
      if (done >= many || moves < (nudges * 0.9 * (done + 1)) / (many + 1)) return;
      const [what, happen] = ways[done % ways.length]!;
      done += 1;
      count(tally, what);
      happen();
    },
  };
}
