import { percentile, table, verdict } from '../table.ts';
import type { Broken } from './herd.ts';
import { scaled, skewMs, slackFaults, type StormOptions } from './options.ts';
import { meaning, points } from './points.ts';
import type { Outcome } from './storm.ts';

/** One storm, and over what. */
export interface Told {
  readonly protocol: string;
  readonly honours: boolean;
  readonly ours: boolean;
  readonly outcome: Outcome;
}

/** Of every nudge, at most so many shown twice where Slack forgets a client_msg_id. */
const mostDoubled = 0.002;

/** Whether a storm over our own protocol left everything as promised. */
export function kept({ honours, outcome }: Told, most = honours ? 0 : Math.floor(outcome.nudges * mostDoubled)): boolean {
  const { lost, doubled, untrue, unsaid, open, leases, missed, slow, inTime, broken } = outcome;
  const nothing = [
    lost.length,
    untrue.length,
    ...Object.values(unsaid),
    open,
    leases,
    missed,
    slow,
    broken.filter(crashed).length,
  ];
  return inTime && doubled.length <= most && nothing.every((many) => many === 0);
}

/** It was up, and nobody asked it to end. */
const crashed = ({ wasUp }: Broken): boolean => wasUp;

export function describe(options: StormOptions): string {
  const { sending, beatMs } = scaled(options);
  const percent = (share: number): string => `${share * 100 * options.faults} %`;
  return [
    `Seed ${options.seed}: ${options.nudges.toLocaleString()} nudges of ${options.workspaces} workspaces, due at once, planned by the real sweep and sent by ${options.replicas} processes, whose clocks are right, ${skewMs / 60_000} minutes ahead and as many behind, by turns.`,
    `${options.kills} kill -9 and ${options.stops} SIGSTOP (1.5 leases long), half of them at named points; ${options.cuts} faults of the network before the database and before Slack (RST, black hole, latency).`,
    `The local Slack: ${percent(slackFaults.limited)} 429, ${percent(slackFaults.before + slackFaults.after)} 500 (half after the message was taken), ${percent(slackFaults.unanswered)} taken and never answered.`,
    `Time is ${options.scale} times quicker than in earnest: a lease of ${sending.leaseSeconds} s, ${sending.callSeconds} s for a call, ${sending.lookAfterSeconds} s until an unknown outcome is looked up, ${sending.perMinute} messages a minute and workspace, a beat every ${beatMs / 1_000} s. PostgreSQL with fsync off: it is not what is killed.`,
  ].join('\n');
}

export function resultTable(all: readonly Told[]): string {
  return table(
    [
      'protocol',
      'client_msg_id',
      'lost',
      'doubled',
      'untrue',
      'open',
      'leases',
      'kills, stops',
      'ended by itself',
      'took',
      'kept',
    ],
    all.map((one) => {
      const { lost, doubled, untrue, open, leases, struck, broken, seconds, nudges, inTime } = one.outcome;
      const kills = struck.filter(({ what }) => what === 'kill').length;
      return [
        one.protocol,
        one.honours ? 'honoured' : 'ignored',
        String(lost.length),
        `${doubled.length} (${((doubled.length * 100) / nudges).toFixed(2)} %)`,
        ...[untrue.length, open, leases].map(String),
        `${kills}, ${struck.length - kills}`,
        String(broken.filter(crashed).length),
        `${seconds.toFixed(0)} s${inTime ? '' : ', cut short'}`,
        one.ours ? verdict(kept(one)) : '',
      ];
    }),
  );
}

/** How long after a kill the last message that the dead process held was in somebody's hand again, and had ended. */
export function recoveryTable({ recovered }: Pick<Outcome, 'recovered'>): string {
  const seconds = (ms: number): string => (Number.isFinite(ms) ? `${(ms / 1_000).toFixed(1)} s` : '-');
  const rows = [...points, 'any moment' as const].map((where) => {
    const here = recovered.filter((one) => one.where === where);
    const held = here.filter(({ many }) => many > 0);
    const taken = held.map((one) => one.taken);
    return [
      where === 'any moment' ? where : meaning[where],
      String(here.length),
      String(held.reduce((sum, { many }) => sum + many, 0)),
      seconds(percentile(taken, 0.5)),
      seconds(Math.max(...taken)),
      ...[0.5, 1].map((share) =>
        seconds(
          percentile(
            held.map(({ ended }) => ended),
            share,
          ),
        ),
      ),
    ];
  });
  return table(['killed', 'times', 'messages held', 'taken up, p50', 'slowest', 'ended, p50', 'slowest'], rows);
}

/** What was found wrong, by name: enough to look for it with the same seed. */
export function findings({ protocol, outcome }: Told): string[] {
  const { lost, doubled, untrue, broken, unsaid, unsure, missed, slow } = outcome;
  const some = (what: string, all: readonly string[]) => all.slice(0, 5).map((one) => `${protocol}: ${what}: ${one}`);
  return [
    ...some('lost', lost),
    ...some('doubled', doubled),
    ...some('untrue', untrue),
    ...some(
      'ended by itself',
      broken.filter(crashed).map(({ code, said }) => `${String(code)}: ${said.slice(-600)}`),
    ),
    ...Object.entries(unsaid).map(([why, many]) => `${protocol}: ${many} not said, with the reason "${why}"`),
    ...(unsure ? [`${protocol}: ${unsure} shown, and the row only knows that it may have been`] : []),
    ...(missed ? [`${protocol}: ${missed} disasters found nobody at their point`] : []),
    ...(slow ? [`${protocol}: ${slow} processes did not stop within ten seconds`] : []),
  ];
}

export const tallyLine = ({ outcome }: Told): string => [...outcome.tally].map(([what, many]) => `${what} ${many}`).join(', ');
