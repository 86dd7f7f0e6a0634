import { dayAt, type LocalDay, timeAt } from '../../src/domain/calendar.ts';
import { playbookStep, referralAsk } from '../../src/domain/coach/playbook.ts';
import type { Delivery } from '../slack/deliver.ts';
import type { Seen } from '../slack/seen.ts';
import { devika, hour, lastMorning, mara, type Member, oct, team, tom } from './cast.ts';
import type { Shown, Spoken } from './teller.ts';

/** What the story promised, and in which way it was not so; null when it was. */
export interface Check {
  readonly says: string;
  readonly wrong: string | null;
}

export interface Evidence {
  readonly spoken: readonly Spoken[];
  readonly shown: readonly Shown[];
  readonly deliveries: readonly Delivery[];
  /** Every warning and error the app logged. */
  readonly logged: readonly string[];
  /** About whom something is kept that the log does not say. */
  readonly misplaced: readonly string[];
}

/** The days on which somebody has a step planned or a quiet person; on all others the app has nothing to say. */
const due: ReadonlyMap<Member, readonly LocalDay[]> = new Map([
  // Wed 21: the swatch is for Friday. Mon 26, Thu 29: nobody is quiet yet, or a day is let pass after a nudge.
  [devika, [oct(20), oct(22), oct(23), oct(27), oct(28), oct(30)]],
  // Wed 28, Thu 29: Nordwind heard from her on Tuesday, and the others rest.
  [mara, [oct(21), oct(22), oct(23), oct(26), oct(27), oct(30), lastMorning]],
  // Away on Thu 22 and Fri 23; from Tue 27 on Ríos rests after a no, and Sakura is Devika's.
  [tom, [oct(20), oct(21), oct(26)]],
]);

/** Holds what happened against what the story tells. */
export function checkStory({ spoken, shown, deliveries, logged, misplaced }: Evidence): Check[] {
  const said = (kind: Spoken['kind'], to: Member | null) => spoken.filter((one) => one.kind === kind && one.to === to);
  const when = ({ at }: Spoken, { tz }: Member) => `${dayAt(at, tz)} ${timeAt(at, tz)}`;
  const nudges = team.map((rep) =>
    same(
      `${rep.called} was nudged once on each of ${due.get(rep)!.length} days with something to say, at ${hour} in ${rep.city}, and on no other`,
      said('nudge', rep).map((nudge) => when(nudge, rep)),
      due.get(rep)!.map((day) => `${day} ${hour}`),
    ),
  );
  const mondays = [oct(26), lastMorning].map((day) => `${day} ${hour}`);
  const digests = said('digest', null);
  const utc = (one: readonly Spoken[]) => [...new Set(one.map(({ at }) => at.toISOString().slice(11, 16)))];
  return [
    ...nudges,
    same('when Berlin’s clocks went back, its nine o’clock went along', utc(said('nudge', mara)), ['07:00', '08:00']),
    same(
      `the digest was posted once a week, on Monday at ${hour} in ${tom.city}`,
      digests.map((one) => when(one, tom)),
      mondays,
    ),
    same('when Chicago’s clocks went back, the digest went along', utc(digests), ['14:00', '15:00']),
    same(
      'beside that the app spoke first once, to hand over Sakura',
      spoken.filter(({ kind }) => kind === 'notice').map(({ to }) => to?.called),
      [devika.called],
    ),
    same(
      'the second digest names everybody who took a step, Devika for the one she took over',
      team
        .filter(({ real_name }) =>
          digests
            .at(-1)
            ?.message.text.match(/Steps by.*/)?.[0]
            .includes(real_name),
        )
        .map(({ called }) => called),
      team.map(({ called }) => called),
    ),
    same(
      'the second digest tells the story that Devika shared',
      [digests.at(-1)?.message.text.match(/> _?(.*?)_?$/m)?.[1]],
      ['she sent a drawing back'],
    ),
    afterGoodResult(shown),
    silentAbout('Lotus', 'after “not now until march” nobody was nudged about the clinic', spoken, oct(22)),
    silentAbout('Bluebird', 'after the stop nobody was nudged about Bluebird', spoken, oct(20)),
    same(
      'the app answered everything in time',
      deliveries.filter(({ error }) => error).map(({ error }) => error),
      [],
    ),
    same('what is kept about everybody is what the log says', misplaced, []),
    same('the app logged no warning', logged, []),
  ];
}

function same(says: string, is: readonly unknown[], told: readonly unknown[]): Check {
  const wrong = is.length !== told.length || is.some((one, at) => one !== told[at]);
  return { says, wrong: wrong ? `the story tells [${told.join(', ')}], and it was [${is.join(', ')}]` : null };
}

/** A referral is asked of a customer once a good result was marked, and not a moment sooner. */
function afterGoodResult(shown: readonly Shown[]): Check {
  const good = shown.findIndex(({ message }) => message.text.includes('It went well for them.'));
  const asks = shown.flatMap(({ message }, at) => (asksReferral(message) ? [at] : []));
  const wrong =
    good < 0 ? 'no good result was marked' : !asks.length ? 'none was asked' : asks[0]! < good ? 'one was asked before' : null;
  return { says: 'a referral was asked for, and only after a good result', wrong };
}

function asksReferral({ controls }: Seen): boolean {
  return controls.some(({ element }) => {
    const [, id] = /"playbook":"(\w+)"/.exec(String(element['value'])) ?? [];
    const step = id && playbookStep(id);
    return Boolean(step && referralAsk(step));
  });
}

function silentAbout(name: string, says: string, spoken: readonly Spoken[], since: LocalDay): Check {
  const later = spoken.filter(({ at, message }) => dayAt(at, 'UTC') > since && message.text.includes(name));
  return { says, wrong: later.length ? `it was, ${later[0]!.at.toISOString()}` : null };
}
