import { noteMost } from '../domain/limits.ts';
import { forms as kinds } from '../views/forms.ts';
import { handForm } from '../views/hand-form.ts';
import { handManyForm } from '../views/hand-many-form.ts';
import { join } from './parts/first-time.ts';
import { gone, mine, tooLong, viaVerb, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { hand } from '../domain/changes/keeping.ts';
import { mayUse } from '../domain/policy.ts';
import { readHandOver } from '../domain/reading/args.ts';
import { silentTo } from '../domain/prospect.ts';
import { buttons } from '../views/buttons.ts';
import { fullDay } from '../views/days.ts';
import { replace, type Reply, whisper } from '../views/message.ts';
import { called, notedWords, saidView } from '../views/said.ts';
import { startedView } from '../views/handover.ts';
import { type Context, on, type Verb } from './command.ts';
import { silenceKeys } from '../domain/silence.ts';
import { openHandMany } from './hand-many.ts';
import { longer } from './parts/plan.ts';
import { namesSeen } from './parts/namesakes.ts';
import { record } from './parts/record.ts';
import { severalNamed, soundLikeSeveral } from './parts/several-named.ts';
import { tellHandOver } from './parts/tell-hand-over.ts';
import { refuse, whom } from './parts/whom.ts';

/** `hand all to @ben`, `hand Acme, Beta to @ben: on leave`: several are handed over by the form, which holds what was typed. */
async function severalHanded(context: Context, words: string, note: string | null): Promise<Reply | null> {
  if (!words && !note) return openHandMany(context);
  const { who, user, rest } = readHandOver(words);
  const isAll = /^(?:all|everybody|everyone|everything|them all)$/i.test(who);
  const named = soundLikeSeveral(who) ? severalNamed(who, await namesSeen(context), context.rep.user) : [];
  const owners = new Set(named.map(({ owner }) => owner));
  const from = isAll ? context.rep.user : [...owners][0];
  if (!from || owners.size > 1) return null;
  const people = await context.tenant.prospects.names(from);
  const handing = { which: isAll ? 'all' : 'some', some: named.map(({ id }) => id), colleague: user } as const;
  const said = [context.named(rest), note].filter(Boolean).join(': ') || null;
  if (people.length === 0) return openHandMany(context);
  return { open: handManyForm({ from, people }, { ...handing, note: said }) };
}

export const command: Verb = {
  verb: 'hand',
  usage: ['hand Acme to @dana', 'hand'],
  summary: 'hand a prospect over, or several; both of you are told',
  async run(context, { who: words, note: behind }) {
    const { tenant } = context;
    const several = await severalHanded(context, words, behind);
    if (several) return several;
    const { who, user, rest } = readHandOver(words);
    if (!user) return refuse({ refused: 'not-a-person' }).reply;
    if (/^(?:(?:and|&|or)\s+)?<@/.test(rest)) return refuse({ refused: 'one-colleague' }).reply;
    const note = [context.named(rest), behind].filter(Boolean).join(': ') || null;
    const over = longer(note ?? '', noteMost, context);
    if (over) return over.reply;
    const found = await whom(context, who, { usage: command.usage[0]!, careful: (called) => `Hand ${called} to <@${user}>?` });
    if ('reply' in found) return found.reply;
    const to = await tenant.people.get(user);
    if (!to) return refuse({ refused: 'not-a-person' }).reply;
    if (!mayUse(to)) return refuse({ refused: 'not-a-member', user: to.user }).reply;
    const { prospect: before } = found;
    if (before.owner === to.user) return refuse({ refused: 'already-theirs', name: before.name, owner: to.user }).reply;
    const namesakes = await tenant.prospects.withKeys([before.key]);
    if (namesakes.some(({ owner }) => owner === to.user))
      return refuse({ refused: 'already-theirs', name: before.name, owner: to.user }).reply;
    if (before.stopped || (await tenant.stops.holds(silenceKeys(before.name, before.contacts))))
      return refuse({ refused: 'stopped', name: before.name }).reply;
    const { prospect, entry } = await record(context, hand(before, to.user, context.today, note));
    const from = (await tenant.people.get(before.owner)) ?? { user: before.owner, deactivated: true };
    const told = await tellHandOver(context, { from, to, entry, note }, [prospect.id]);
    const hear = told.length
      ? ` ${told.map((user) => `<@${user}>`).join(' and ')} ${told.length > 1 ? 'hear' : 'hears'} of it from me.`
      : '';
    const until = silentTo(prospect, context.today);
    const resting = until ? ` They are silent until ${fullDay(until, context.today)}, and that goes with them.` : '';
    const said = `${called(prospect)} is with <@${to.user}> now, with the whole story.${resting}${hear}${notedWords(note)}`;
    return whisper(saidView(said, entry));
  },
};

export const forms = [
  onSubmit(kinds.hand, async (context, { prospect: id }, { colleague, note }): Promise<Reply> => {
    const before = await mine(context, id);
    if (!before) return gone(note);
    const to = colleague && (await context.tenant.people.get(colleague));
    const stranger = colleague && !(to && mayUse(to)) ? 'I can only hand over to members of this workspace.' : null;
    const errors = wrongWith({ colleague: colleague ? stranger : 'To whom?', note: tooLong(note, noteMost) });
    if (!colleague || errors) return { errors: errors ?? {} };
    const handed = { verb: command, who: `to <@${colleague}>`, note };
    return viaVerb(context, handed, id, (said) => handForm(before, { colleague, note }, said));
  }),
];

export const presses = [
  on(buttons.openHand, (context, about) => opening(context, about, (prospect) => handForm(prospect))),
  on(buttons.startNudges, async (context) => replace(startedView(context.rep.joinedAt ? context.rep : await join(context)))),
];
