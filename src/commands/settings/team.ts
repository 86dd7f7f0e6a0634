import { nextDigestAt, weekLeftOut } from '../../domain/digest.ts';
import type { DeliveryId, EntryId } from '../../domain/ids.ts';
import { mayChangeTeam, mayChooseDigest, mayUse } from '../../domain/policy.ts';
import { userMentions } from '../../domain/reading/args.ts';
import { readMoment, readSwitch } from '../../domain/reading/setting.ts';
import { defaultRhythms, rhythmNames } from '../../domain/rhythm.ts';
import type { TeamChanges } from '../../db/tenant/team.ts';
import { plain, type Reply, whisper } from '../../views/message.ts';
import { rhythmLabel } from '../../views/rhythms.ts';
import { digestOff, digestWords } from '../../views/settings.ts';
import type { Context } from '../command.ts';
import { refuse } from '../parts/whom.ts';

const usage = (value: string, words: string): Reply =>
  refuse({ refused: value ? 'setting-unread' : 'usage', usage: `settings ${words}` }).reply;
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

export async function rhythm(context: Context, value: string): Promise<Reply> {
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const read = /^([a-z ]+?)[\s:=]+(\d{1,3})(?:\s*(?:working )?days?)?$/i.exec(value);
  const said = read?.[1]?.toLowerCase();
  const name = rhythmNames.find((one) => one === (said === 'opened' ? 'won' : said));
  const days = Number(read?.[2]);
  if (!name || !(days >= 1 && days <= 365)) return usage(value, 'rhythm talking 4');
  const own = Object.fromEntries(
    rhythmNames.filter((one) => context.team.rhythms[one] !== defaultRhythms[one]).map((one) => [one, context.team.rhythms[one]]),
  );
  await context.tenant.team.change({ rhythms: { ...own, [name]: days } });
  await context.tenant.people.markStale();
  await note(context, `rhythm ${name}`, String(days));
  return whisper(
    plain(`The team’s rhythm for ${rhythmLabel(name)} is ${days} working days now. It was ${context.team.rhythms[name]}.`),
  );
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

export async function managers(context: Context, value: string): Promise<Reply> {
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const users = userMentions(value);
  const named = await Promise.all(users.map((user) => context.tenant.people.get(user)));
  const known = named.filter((person) => person !== null);
  if (known.length === 0 || known.length < users.length) return usage(value, 'managers @dana');
  const outsider = known.find((person) => !mayUse(person));
  if (outsider) return refuse({ refused: 'not-a-member', user: outsider.user }).reply;
  const manager = !/^(remove|no|not|-)/i.test(value);
  for (const { user } of known) {
    await context.tenant.people.change(user, { manager });
    await note(context, 'manager', `${manager ? '' : 'not '}${user}`);
  }
  const who = known.map(({ user }) => `<@${user}>`).join(' and ');
  const one = known.length === 1;
  const words = manager
    ? `${one ? 'is a manager' : 'are managers'} now: the team’s week and everybody’s prospects are theirs to see.`
    : `${one ? 'is no longer a manager' : 'are no longer managers'}.`;
  return whisper(plain(`${who} ${words}`));
}

export async function names(context: Context, value: string): Promise<Reply> {
  if (!mayChangeTeam(context.rep)) return adminsOnly();
  const on = readSwitch(value);
  if (on === null) return usage(value, 'names off');
  await context.tenant.team.change({ digestNames: on });
  await note(context, 'names in the digest', on ? 'on' : 'off');
  return whisper(plain(on ? 'The digest names those who did something.' : 'From now on the digest names nobody in the team.'));
}
