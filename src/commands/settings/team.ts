import type { LocalDay } from '../../domain/calendar.ts';
import { nextDigestAt, weekLeftOut } from '../../domain/digest.ts';
import type { DeliveryId, EntryId, UserId } from '../../domain/ids.ts';
import { mayChangeTeam, mayChooseDigest, mayUse } from '../../domain/policy.ts';
import { userMentions } from '../../domain/reading/args.ts';
import { isNone, readMoment, readRhythm, readSwitch } from '../../domain/reading/setting.ts';
import type { Rep } from '../../domain/rep.ts';
import { defaultRhythms, rhythmNames, type Rhythms } from '../../domain/rhythm.ts';
import type { TeamChanges } from '../../db/tenant/team.ts';
import { plain, type Reply, whisper } from '../../views/message.ts';
import { rhythmLabel } from '../../views/rhythms.ts';
import { digestOff, digestWords } from '../../views/settings.ts';
import type { Context } from '../command.ts';
import { refuse } from '../parts/whom.ts';
import { holidaysOf } from './mine.ts';

const usage = (value: string, words: string): Reply =>
  refuse({ refused: value ? 'unread' : 'usage', usage: `settings ${words}` }).reply;
const adminsOnly = (): Reply => refuse({ refused: 'admins-only' }).reply;

async function note(context: Context, setting: string, value: string): Promise<void> {
  await context.tenant.log.note(
    { kind: 'set', setting, value },
    { id: context.newId<EntryId>(), actor: context.rep.user, at: context.now },
  );
}

/** Changes the digest and works out when the next one is due. */
export async function changeDigest(context: Context, changes: TeamChanges, value: string) {
  const { tenant, now } = context;
  const { digest: next } = await tenant.team.change(changes);
  await note(context, 'digest', value);
  const leftOut = weekLeftOut(context.team.digest, next, now);
  // No week without a record: this one had its turn taken away.
  if (leftOut) await tenant.outbox.skipDigest(context.newId<DeliveryId>(), leftOut, 'moved', now);
  return tenant.team.change({ nextDigestAt: nextDigestAt(next, now) });
}

/** Changes some of the rhythms; upkeep works out anew when everybody is due. */
export async function changeRhythms(context: Context, changes: Partial<Rhythms>): Promise<void> {
  const { team, tenant } = context;
  const own = rhythmNames
    .filter((one) => team.rhythms[one] !== defaultRhythms[one])
    .map((one) => [one, team.rhythms[one]] as const);
  await tenant.team.change({ rhythms: { ...Object.fromEntries(own), ...changes } });
  await tenant.people.markStale();
  for (const [name, days] of Object.entries(changes)) await note(context, `rhythm ${name}`, String(days));
}

export async function rhythm(context: Context, value: string): Promise<Reply> {
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const read = /^([a-z ]+?)[\s:=]+(\d{1,3})(?:\s*(?:working )?days?)?$/i.exec(value);
  const said = read?.[1]?.toLowerCase();
  const name = rhythmNames.find((one) => one === (said === 'opened' ? 'won' : said));
  const days = readRhythm(read?.[2] ?? '');
  if (!name || !days) return usage(value, 'rhythm talking 4');
  await changeRhythms(context, { [name]: days });
  return whisper(
    plain(`The team’s rhythm for ${rhythmLabel(name)} is ${days} working days now. It was ${context.team.rhythms[name]}.`),
  );
}

/** Changes the team's holidays, and those of everybody who has none of their own. */
export async function changeHolidays(context: Context, found: { country: string | null; holidays: LocalDay[] }): Promise<void> {
  const { team, tenant } = context;
  await tenant.team.change({ country: found.country });
  await tenant.people.followHolidays(team.country, found);
  await note(context, 'the team’s holidays', found.country ?? 'none');
}

export async function teamHolidays(context: Context, value: string): Promise<Reply> {
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const found = isNone(value) ? { country: null, holidays: [] } : await holidaysOf(context, value);
  if (!found) return usage(value, 'holidays team DE');
  await changeHolidays(context, found);
  const words = found.country ? `are those of ${found.country}` : 'are none';
  return whisper(plain(`The team’s public holidays ${words} now, for everybody who has not chosen their own.`));
}

export async function digest(context: Context, value: string): Promise<Reply> {
  if (!mayChooseDigest(context.rep)) return refuse({ refused: 'leaders-only' }).reply;
  if (readSwitch(value) === false) {
    await changeDigest(context, { digestChannel: null }, 'off');
    return whisper(plain(digestOff));
  }
  const read = readMoment(value);
  if (!read) return usage(value, 'digest monday 9:00');
  const team = await changeDigest(
    context,
    {
      digestDay: read.day,
      digestHour: read.hour ?? context.team.digest.hour,
      digestZone: read.zone ?? context.rep.zone,
      digestBy: context.rep.user,
    },
    value,
  );
  const where = team.digest.channel ? '' : ' No channel is chosen yet: type `/nextstep digest here` in the one you want.';
  return whisper(plain(`${digestWords(team.digest)}${where}`));
}

export async function changeManager(context: Context, user: UserId, manager: boolean): Promise<void> {
  await context.tenant.people.change(user, { manager });
  await note(context, 'manager', `${manager ? '' : 'not '}${user}`);
}

export async function managers(context: Context, value: string): Promise<Reply> {
  if (!value) return whisper(plain(managersWords(await context.tenant.people.leaders())));
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const users = userMentions(value);
  // One word for all of them, before or behind: `@ben on, @dana off` would be half of a guess.
  if (users.length > 1 && /<@[^>]+>\s*(?:on|off|yes|no|not|remove|and not|but not)\b.*<@/i.test(value))
    return usage(value, 'managers @dana');
  const named = await Promise.all(users.map((user) => context.tenant.people.get(user)));
  const known = named.filter((person) => person !== null);
  if (known.length === 0 || known.length < users.length) return usage(value, 'managers @dana');
  const outsider = known.find((person) => !mayUse(person));
  if (outsider) return refuse({ refused: 'not-a-member', user: outsider.user }).reply;
  const manager = !/^(?:remove|no|not|-)|(?:^|[\s>])(?:off|remove|no|not|out)[\s.!]*$/i.test(value);
  for (const { user } of known) await changeManager(context, user, manager);
  const who = known.map(({ user }) => `<@${user}>`).join(' and ');
  const one = known.length === 1;
  const words = manager
    ? `${one ? 'is a manager' : 'are managers'} now: the team’s week and everybody’s prospects are theirs to see.`
    : `${one ? 'is no longer a manager' : 'are no longer managers'}.`;
  return whisper(plain(`${who} ${words}`));
}

/** Who they are, and how that is changed. */
function managersWords(leaders: readonly Rep[]): string {
  const named = leaders.filter(({ manager }) => manager).map(({ user }) => `<@${user}>`);
  return `Managers: ${named.join(', ') || 'none yet'}. An admin names one, \`/nextstep settings managers @dana\`, or takes it back: \`settings managers not @dana\``;
}

export async function changeNames(context: Context, on: boolean): Promise<void> {
  await context.tenant.team.change({ digestNames: on });
  await note(context, 'names in the digest', on ? 'on' : 'off');
}

export async function names(context: Context, value: string): Promise<Reply> {
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const on = readSwitch(value);
  if (on === null) return usage(value, 'names off');
  await changeNames(context, on);
  return whisper(plain(on ? 'The digest names those who did something.' : 'From now on the digest names nobody in the team.'));
}
