import type { UserId, WorkspaceId } from '../../src/domain/ids.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Span } from './history.ts';
import { dateAt, plusDays } from './wall.ts';

export interface Cast {
  readonly workspace: WorkspaceId;
  readonly user: UserId;
  readonly zone: string;
}

/** What somebody types, or what becomes true of them in Slack, or whether there is anything to say to them. */
export interface Happening {
  readonly at: number;
  readonly who: Cast;
  readonly what:
    | { readonly typed: string }
    | { readonly slackZone: string }
    | { readonly deactivated: boolean }
    | { readonly topic: boolean };
}

export interface Script {
  readonly cast: readonly Cast[];
  readonly happenings: readonly Happening[];
  readonly down: readonly Span[];
  readonly mute: readonly Span[];
  readonly from: number;
  readonly until: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const zones = (
  'Pacific/Kiritimati Pacific/Apia Pacific/Chatham Pacific/Auckland Pacific/Norfolk Australia/Lord_Howe Australia/Sydney Australia/Adelaide ' +
  'Australia/Eucla Asia/Tokyo Asia/Shanghai Asia/Yangon Asia/Kathmandu Asia/Kolkata Asia/Kabul Asia/Tehran Asia/Dubai Asia/Jerusalem Asia/Beirut ' +
  'Asia/Gaza Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Lagos Europe/Istanbul Europe/Moscow Europe/Berlin Europe/London Europe/Dublin ' +
  'Antarctica/Troll Atlantic/Azores America/Scoresbysund America/Nuuk America/St_Johns America/Miquelon America/Sao_Paulo America/Santiago ' +
  'America/Asuncion America/Havana America/New_York America/Mexico_City America/Phoenix America/Los_Angeles America/Anchorage Pacific/Marquesas ' +
  'Pacific/Easter Pacific/Honolulu Pacific/Pago_Pago'
).split(' ');

/** Who there is and what happens to them, the same for the same seed. */
export function writeScript({ reps, days, from, seed }: { reps: number; days: number; from: number; seed: number }): Script {
  const chance = chanceOf(seed);
  const until = from + days * day;
  const cast = Array.from({ length: reps }, (_, nth) => ({
    workspace: `T0YEAR${nth % Math.ceil(reps / 20)}` as WorkspaceId,
    user: `U0REP${nth}` as UserId,
    zone: zones[nth % zones.length]!,
  }));
  const years = days / 365;
  const spans = (perYear: number, shortest: number, longest: number): Span[] =>
    Array.from({ length: Math.max(1, Math.round(perYear * years)) }, () => {
      // Not always at a full minute: a process starts when it starts.
      const begins = from + day + chance.below((days - 8) * 24 * 60) * minute + chance.below(60) * 1_000;
      return { from: begins, to: begins + shortest + chance.below(longest - shortest) };
    });
  const down = [...spans(60, 2 * minute, 50 * minute), ...spans(20, hour, 10 * hour), ...spans(4, day, 5 * day)];
  const mute = [...spans(30, 5 * minute, 3 * hour), ...spans(6, 3 * hour, 9 * hour)];
  const ends = [...down, ...mute].map(({ to }) => to);
  const happenings = cast.flatMap((who) => lifeOf(who, chance, { from, days, years, ends }));
  return { cast, happenings: happenings.sort((a, b) => a.at - b.at), down, mute, from, until };
}

interface Frame {
  readonly from: number;
  readonly days: number;
  readonly years: number;
  readonly ends: readonly number[];
}

function lifeOf(who: Cast, chance: Chance, { from, days, years, ends }: Frame): Happening[] {
  const all: Happening[] = [
    { at: from + chance.below(12 * 60) * minute + minute / 2, who, what: { typed: `add Acme of ${who.user}` } },
  ];
  // Now and then just when the app or Slack comes back: that is where things meet.
  const some = (): number => {
    const at =
      chance.below(4) === 0
        ? chance.one(ends) + (chance.below(5) - 1) * minute
        : from + 2 * day + chance.below((days - 3) * 24 * 60) * minute;
    return Math.floor(at / minute) * minute + minute / 2;
  };
  const times = (perYear: number): number => Math.max(1, Math.round(perYear * years));
  const repeat = (perYear: number, add: () => void): void => {
    for (let left = times(perYear); left > 0; left -= 1) add();
  };
  const add = (at: number, what: Happening['what']): void => void all.push({ at, who, what });
  const type = (typed: string): void => add(some(), { typed });
  if (chance.below(4) > 0) {
    repeat(6, () => {
      const [away, zone] = [some(), chance.one(zones)];
      add(away, { slackZone: zone });
      add(away + (1 + chance.below(8 * 24)) * hour, { slackZone: who.zone });
    });
  }
  repeat(3, () => type(`settings hour ${String(chance.below(24)).padStart(2, '0')}:${chance.one(['00', '15', '30', '59'])}`));
  repeat(1, () => type(`settings zone ${chance.one(zones)}`));
  repeat(1, () => type('settings zone slack'));
  repeat(2, () => type(`settings days ${chance.one(['mon-fri', 'sun-thu', 'mon tue thu', 'tue-sat', 'mon-sun'])}`));
  repeat(1, () => type(`settings holidays ${chance.one(['DE', 'US', 'JP', 'none'])}`));
  repeat(4, () => {
    const at = some();
    const dayIn = (days: number): string => plusDays(dateAt(at, 'UTC'), days);
    const planned = chance.below(2) * (3 + chance.below(10));
    const until = dayIn(planned + 2 + chance.below(14));
    add(at, { typed: planned ? `away from ${dayIn(planned)} to ${until}` : `away until ${until}` });
    if (chance.below(3) === 0) add(at + (1 + chance.below(4 * 24)) * hour, { typed: 'back' });
  });
  repeat(1, () => type('settings strength off'));
  repeat(2, () => type('settings strength normal'));
  if (chance.below(10) === 0) for (const deactivated of [true, false]) add(some(), { deactivated });
  repeat(2, () => {
    const at = some();
    add(at, { topic: false });
    add(at + (1 + chance.below(6)) * day, { topic: true });
  });
  return all;
}
