/** Somebody in the workspace, as Slack knows them. */
export interface Person {
  readonly id: string;
  /** The old handle, as in `@dana` typed in a command. */
  name: string;
  real_name: string;
  display_name: string;
  /** IANA zone. */
  tz: string;
  locale: string;
  is_admin: boolean;
  is_owner: boolean;
  is_restricted: boolean;
  is_ultra_restricted: boolean;
  deleted: boolean;
  is_bot: boolean;
  /** From another workspace, met in a shared channel. */
  is_stranger: boolean;
}

/** A person to start with: an id and a handle, and whatever else matters to the test. */
export type PersonSeed = Pick<Person, 'id' | 'name'> & Partial<Person>;

/** A person with everything filled in: an ordinary member in London unless the seed says otherwise. */
export function newPerson(seed: PersonSeed): Person {
  const real = seed.real_name ?? seed.name.replace(/^./, (first) => first.toUpperCase());
  return {
    tz: 'Europe/London',
    locale: 'en-GB',
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    deleted: false,
    is_bot: false,
    is_stranger: false,
    ...seed,
    real_name: real,
    display_name: seed.display_name ?? '',
  };
}

/** What colleagues call them: the display name when they chose one, else the real name. */
export const calledName = (person: Person): string => person.display_name || person.real_name;

/** Seconds from UTC in the person's zone at that instant; it shifts with the clocks, as Slack's does. */
export function offsetSeconds(tz: string, now: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' }).formatToParts(now);
  const [, sign, hours = '0', minutes = '0'] =
    /GMT([+-])(\d+):?(\d+)?/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
