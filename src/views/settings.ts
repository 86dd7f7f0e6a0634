import type { LocalDay } from '../domain/calendar.ts';
import type { DigestSettings } from '../domain/digest.ts';
import { mayChangeTeam, mayChooseDigest } from '../domain/policy.ts';
import type { Rep } from '../domain/rep.ts';
import { rhythmNames } from '../domain/rhythm.ts';
import type { Team } from '../domain/team.ts';
import { awayWords } from './away.ts';
import { buttons } from './buttons.ts';
import { actions, context, escape, type Message, message, section } from './message.ts';

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Monday to Friday`, `Sunday to Thursday`, `Monday and Wednesday`. */
export function weekdaysWords(days: readonly number[]): string {
  const ordered = [...days].sort((a, b) => a - b);
  // A week may begin on any day: after the only gap.
  const begins = ordered.filter((day) => !ordered.includes(day === 1 ? 7 : day - 1));
  const first = begins[0] ?? 1;
  const named = (day: number): string => weekdays[(day - 1) % 7]!;
  if (ordered.length > 2 && begins.length < 2) return `${named(first)} to ${named(first + ordered.length - 1)}`;
  const names = ordered.map(named);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const digestOff = 'No weekly digest from now on. `/nextstep digest here` in a channel starts it again.';

/** When and where the digest is posted, as a sentence. */
export function digestWords({ channel, day, hour, zone }: DigestSettings): string {
  return `Every ${weekdays[day - 1]} at ${hour} (${escape(zone)}) I post the digest of the week before${channel ? ` in <#${channel}>` : ''}.`;
}

function mineLines(rep: Rep, today: LocalDay, { words }: { readonly words: boolean }): string {
  const say = (typed: string): string => (words ? ` · ${typed}` : '');
  const away = awayWords(rep, today);
  return [
    '*Yours*',
    `• hour: ${rep.hour}${say('`/nextstep settings hour 8:30`')}`,
    `• working days: ${weekdaysWords(rep.week.days)}${say('`settings days mon-fri`')}`,
    `• zone: ${escape(rep.zone)}${rep.zoneChosen ? ', chosen by you' : ', from Slack'}${say('`settings zone Europe/Berlin`')}`,
    `• holidays: ${rep.country ?? 'none'}${say('`settings holidays DE`')}`,
    ...(away ? [`• ${away.replace(/^A/, 'a').replace(/\.$/, '')}${say('`/nextstep back`')}`] : []),
    `• strength: ${rep.strength}${say('`settings strength gentle`, `normal` or `off`')}`,
  ].join('\n');
}

/** What they chose, after a form. */
export const mySettingsView = (rep: Rep, today: LocalDay): Message => message(section(mineLines(rep, today, { words: false })));

function teamLines({ rhythms, digest, country }: Team, managers: readonly Rep[], { words }: { readonly words: boolean }): string {
  const say = (typed: string): string => (words ? ` · ${typed}` : '');
  const noDigest = words ? 'no digest: `/nextstep digest here` in a channel starts it' : 'no digest';
  return [
    '*The team’s*',
    `• rhythms in working days: ${rhythmNames.map((name) => `${name === 'won' ? 'opened' : name} ${rhythms[name]}`).join(', ')}${say('`settings rhythm talking 4`')}`,
    `• ${digest.channel ? digestWords(digest) : noDigest}${say('`settings digest monday 9:00`')}`,
    `• names in the digest: ${digest.names ? 'on' : 'off'}${say('`settings names off`')}`,
    `• holidays, for who has no others: ${country ?? 'none'}${say('`settings holidays team DE`')}`,
    `• managers: ${managers.map(({ user }) => `<@${user}>`).join(', ') || 'none yet'}${say('`settings managers @dana`')}`,
  ].join('\n');
}

/** What an admin chose for the team, after a form. */
export const teamSettingsView = (team: Team, managers: readonly Rep[]): Message =>
  message(section(teamLines(team, managers, { words: false })));

export function settingsView(rep: Rep, team: Team, leaders: readonly Rep[], today: LocalDay): Message {
  const managers = leaders.filter(({ manager }) => manager);
  const small = rep.admin
    ? 'You are a Slack admin: all of it is yours to change.'
    : 'The team’s settings are changed by admins; the digest also by managers.';
  return message(
    section(mineLines(rep, today, { words: true })),
    actions([buttons.openSettings.draw('Change your settings', {}), buttons.takeOut.draw('Export everything', {})]),
    section(teamLines(team, managers, { words: true })),
    actions(teamButtons(rep)),
    context(small),
  );
}

/** What a leader may change for everybody. */
export const teamButtons = (rep: Parameters<typeof mayChooseDigest>[0]) => [
  ...(mayChangeTeam(rep) ? [buttons.openTeamSettings.draw('Change the team’s settings', {})] : []),
  ...(mayChooseDigest(rep) ? [buttons.openDigest.draw('Choose the digest’s channel', {})] : []),
];
