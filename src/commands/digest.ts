import type { DigestSettings } from '../domain/digest.ts';
import { mayChooseDigest } from '../domain/policy.ts';
import { readHour, readMoment, readSwitch } from '../domain/reading/setting.ts';
import { buttons } from '../views/buttons.ts';
import { digestForm } from '../views/digest-form.ts';
import { digestView } from '../views/digest.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { context as small, type Message, message, plain, replace, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { digestOff, digestWords } from '../views/settings.ts';
import { type Context, on, type Verb } from './command.ts';
import { onSubmit } from './parts/forms.ts';
import { weekAsked } from './parts/week-asked.ts';
import { refuse } from './parts/whom.ts';
import { changeDigest, digest as setDigest } from './settings/team.ts';

export const command: Verb = {
  verb: 'digest',
  usage: ['digest', 'digest here', 'digest last week'],
  summary: 'this week so far; `digest here` posts it weekly in this channel',
  keepsNoNote: true,
  async run(context, { who }) {
    const [, word = '', rest = ''] = /^(here\b)?\s*(.*)$/is.exec(who)!;
    if (word) return here(context, rest);
    // As `settings digest` has it.
    const asSetting = rest.replace(/^stop$/i, 'off');
    if (readSwitch(asSetting) === false || readMoment(asSetting)) return setDigest(context, asSetting);
    const { tenant, team, rep, now, today } = context;
    const { from, isLast } = weekAsked(rest, today);
    const week = await tenant.week.of(from, rep.zone, team.digest.names, now);
    const { blocks } = digestView(week, today, isLast ? 'looked back' : 'so far');
    return whisper(message(...blocks, small('Only you see this.')));
  },
};

/** With the day and the hour, as far as they are said. */
async function here(context: Context, when: string): Promise<Reply> {
  const { rep, team, channel } = context;
  if (!mayChooseDigest(rep)) return refuse({ refused: 'leaders-only' }).reply;
  if (!channel || channel.startsWith('D'))
    return whisper(plain('Type that in the channel that should get the digest. Nothing was changed.'));
  const read = readMoment(when);
  const chosen = { ...team.digest, channel, ...(read && { day: read.day, hour: read.hour ?? team.digest.hour }) };
  return whisper(await post(context, chosen, channel));
}

/** Has it posted so from now on. In a first channel the clock is that of whoever chose it. */
async function post(
  context: Context,
  { channel, day, hour }: Pick<DigestSettings, 'channel' | 'day' | 'hour'>,
  said: string,
): Promise<Message> {
  const { rep, team } = context;
  const first = team.digest.channel === null;
  const changes = { digestChannel: channel, digestDay: day, digestHour: hour, digestBy: rep.user };
  const { digest } = await changeDigest(context, { ...changes, ...(first && { digestZone: rep.zone }) }, said);
  return message(
    ...plain(`${digestWords(digest)} If I am not in that channel yet: \`/invite @Next Step\``).blocks,
    small('`/nextstep settings digest friday 16:00` changes the day and hour.'),
  );
}

const postedAgain = 'I am posting it now.';
const tooOld = 'It is on its way already, or too old by now. `/nextstep digest` shows you the week so far.';

const leadersOnly = (): Message => refusalView({ refused: 'leaders-only' });

export const presses = [
  on(buttons.postDigest, async ({ tenant, rep, now }, { digest }) => {
    if (!mayChooseDigest(rep)) return whisper(leadersOnly());
    return replace(plain((await tenant.outbox.again(digest, now, 'looked')) ? postedAgain : tooOld));
  }),
  on(buttons.openDigest, ({ rep, team }) =>
    Promise.resolve(
      mayChooseDigest(rep)
        ? { open: digestForm({ ...team.digest, ...(!team.digest.channel && { zone: rep.zone }) }) }
        : whisper(leadersOnly()),
    ),
  ),
];

export const forms = [
  onSubmit(kinds.digest, async (context, { seen }, fields): Promise<Reply> => {
    if (!mayChooseDigest(context.rep)) return { redraw: noticeModal(leadersOnly()) };
    const picked = readHour(fields.hour ?? '');
    if (!picked) return { errors: { hour: 'At what time?' } };
    // What stands as it was drawn may be older than what holds by now.
    const { digest: now } = context.team;
    const channel = fields.channel === seen.channel ? now.channel : fields.channel;
    const day = fields.day === seen.day ? now.day : fields.day;
    const hour = picked === seen.hour ? now.hour : picked;
    if (channel) return { redraw: noticeModal(await post(context, { channel, day, hour }, channel)) };
    await changeDigest(context, { digestChannel: null, digestDay: day, digestHour: hour }, 'off');
    return { redraw: noticeModal(plain(digestOff)) };
  }),
];
