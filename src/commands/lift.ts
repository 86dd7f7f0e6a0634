import { stepMost } from '../domain/limits.ts';
import { lift } from '../domain/changes/standing.ts';
import type { EntryId } from '../domain/ids.ts';
import { mayChange, mayLiftStop } from '../domain/policy.ts';
import { readWho, type Who } from '../domain/reading/args.ts';
import { nameKey } from '../domain/reading/name.ts';
import { buttons } from '../views/buttons.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { liftForm } from '../views/lift-form.ts';
import { bold, type Message, plain, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { called, saidView } from '../views/said.ts';
import { type Context, on, type Verb } from './command.ts';
import { silenceKeys } from '../domain/silence.ts';
import { gone, mine, tooLong } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { longer } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { namesakes } from './parts/namesakes.ts';
import { silenced, silenceOver } from './parts/silence.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'lift',
  usage: ['lift Acme: they wrote to us again'],
  summary: 'lift a stop (admins), or the silence agreed with somebody off the list',
  async run(context, { who, note }) {
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const tooLong = longer(note, stepMost, context);
    if (tooLong) return tooLong.reply;
    const silence = who && !context.given.prospect ? await endSilence(context, readWho(who), note) : null;
    if (silence) return silence;
    if (!mayLiftStop(context.rep)) return refuse({ refused: 'admins-only' }).reply;
    const gone = await nobodyLeft(context, who);
    if (gone) return liftName(context, gone, note);
    const found = await whom(context, who, { usage: command.usage[0]!, careful: (called) => `Lift the stop for ${called}?` });
    if ('reply' in found) return found.reply;
    const { prospect } = found;
    if (!prospect.stopped) return refuse({ refused: 'not-stopped', name: prospect.name }).reply;
    const all = await context.tenant.prospects.withKeys([prospect.key]);
    // The stop came with the contact persons of whoever said it, who need not be the one found.
    await context.tenant.stops.lift(all.flatMap(({ name, contacts }) => silenceKeys(name, contacts)));
    for (const same of all) if (same.stopped) await record(context, lift(same, note, context.today));
    return whisper(saidView(`${called(prospect)}: the stop is lifted. Be gentle.`, null));
  },
};

/** A stop outlives whoever it was about: removed or forgotten, only their name is left to lift it by. */
async function nobodyLeft(context: Context, who: string): Promise<Who | null> {
  if (!who || context.given.prospect || (await namesakes(context, who)).length > 0) return null;
  const named = readWho(who);
  return (await context.tenant.stops.holds(keysOf(named))) ? named : null;
}

async function liftName({ tenant, newId, rep, now }: Context, who: Who, reason: string): Promise<Reply> {
  await tenant.stops.lift(keysOf(who));
  await tenant.log.note({ kind: 'lifted', reason }, { id: newId<EntryId>(), actor: rep.user, at: now });
  return whisper(plain(`${bold(who.name)}: the stop is lifted. Be gentle.`));
}

/**
 * Ends the silence agreed with somebody who is on no list any more, and who has no other way back: for whoever agreed it,
 * and for managers and admins. Null when a stop holds or there is no silence.
 */
async function endSilence(context: Context, who: Who, reason: string): Promise<Reply | null> {
  const { tenant, team, rep, now, today, newId } = context;
  const named = { name: who.name, key: nameKey(who.name), contacts: who.contact ? [who.contact] : [] };
  const [stopped, silence] = await Promise.all([tenant.stops.holds(keysOf(who)), silenceOver(context, named)]);
  const no = stopped ? null : await silenced(context, named, silence, today);
  if (!silence || !no) return null;
  if (!mayChange(rep, silence) || (await tenant.prospects.get(silence.holder))) return refuse(no, context).reply;
  await tenant.silences.lift(silence, team.rhythms);
  await tenant.log.note({ kind: 'lifted', reason }, { id: newId<EntryId>(), actor: rep.user, at: now });
  return whisper(plain(`${bold(who.name)}: the silence is over. Be gentle.`));
}

const keysOf = ({ name, contact }: Who): string[] => silenceKeys(name, contact ? [contact] : []);

const adminsOnly = (): Message => refusalView({ refused: 'admins-only' });

export const presses = [
  on(buttons.openLift, async (context, { prospect: id }) => {
    if (!mayLiftStop(context.rep)) return whisper(adminsOnly());
    const prospect = id ? await mine(context, id) : null;
    if (id && !prospect?.stopped) return whisper(refusalView({ refused: 'stale-press' }));
    return { open: liftForm(prospect) };
  }),
];

export const forms = [
  onSubmit(kinds.lift, async (context, { prospect: id }, { name, reason }): Promise<Reply> => {
    if (!mayLiftStop(context.rep)) return { redraw: noticeModal(adminsOnly()) };
    const prospect = id ? await mine(context, id) : null;
    if (id && !prospect) return gone(reason);
    const who = prospect?.name ?? name;
    const errors = { ...(!who && { name: 'Whose?' }), ...(!reason && { reason: 'What changed?' }) };
    const long = tooLong(reason, stepMost);
    if (!who || !reason || long) return { errors: long ? { reason: long } : errors };
    // A colon would end the name.
    const said = await context.again(`lift ${who.replaceAll(':', ' ')}: ${reason}`, id ? { prospect: id } : {});
    return { redraw: noticeModal(said.whisper ?? refusalView({ refused: 'stale-press' })) };
  }),
];
