import { noteMost } from '../domain/limits.ts';
import { buttons } from '../views/buttons.ts';
import { forms as kinds } from '../views/forms.ts';
import { renameForm } from '../views/rename-form.ts';
import { gone, mine, viaVerb, wrongName } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { opening } from './parts/opening.ts';
import { rename } from '../domain/changes/keeping.ts';
import { readArrow } from '../domain/reading/args.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { bold, type Reply, whisper } from '../views/message.ts';
import { notedWords, saidView } from '../views/said.ts';
import type { Prospect } from '../domain/prospect.ts';
import { sharesContact, silenceKeys } from '../domain/silence.ts';
import { type Context, on, type Verb } from './command.ts';
import { isFullName, namesakes } from './parts/namesakes.ts';
import { readName } from './parts/naming.ts';
import { longer } from './parts/plan.ts';
import { record } from './parts/record.ts';
import { silenced, silenceOver } from './parts/silence.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'rename',
  usage: ['rename Acme > Acme Corp'],
  summary: 'give them another name',
  async run(context, { who, note }) {
    const tooLong = longer(note ?? '', noteMost, context);
    if (tooLong) return tooLong.reply;
    const arrow = readArrow(who) ?? (await readTo(context, who));
    if (!arrow) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const named = readName(arrow.to);
    if (isRefusal(named)) return refuse(named).reply;
    const found = await whom(context, arrow.from, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const { prospect: before } = found;
    const no = await cannotBeCalled(context, before, named);
    if (no) return refuse(no, context).reply;
    const { entry } = await record(context, rename(before, named.name, named.key, context.today, note));
    return whisper(saidView(`${bold(before.name)} is ${bold(named.name)} from now on.${notedWords(note)}`, entry));
  },
};

/** `rename Acme to Acme Europe`: where one of them may be part of a name, the longest full name before it decides. */
async function readTo(context: Context, words: string): Promise<{ readonly from: string; readonly to: string } | null> {
  const splits = [...words.matchAll(/\s+(?:to|as)\s+/gi)].map(({ index, 0: { length } }) => ({
    from: words.slice(0, index),
    to: words.slice(index + length),
  }));
  for (const one of splits.toReversed())
    if ((await namesakes(context, one.from)).some((known) => isFullName(known, one.from))) return one;
  return splits.length === 1 ? splits[0]! : null;
}

/**
 * A stop rests on the name, and so does a silence: another name must not shake it off, and must not run into one. The
 * silence agreed with the prospect goes along, and stays with the old name, too.
 */
async function cannotBeCalled(
  context: Context,
  before: Prospect,
  named: Pick<Prospect, 'name' | 'key'>,
): Promise<Refusal | null> {
  const { tenant, rep, today } = context;
  const after = { ...before, ...named };
  if (before.stopped) return { refused: 'stopped', name: before.name };
  const [stopped, others, from, onto] = await Promise.all([
    tenant.stops.holds(silenceKeys(after.name, after.contacts)),
    tenant.prospects.withKeys([after.key]),
    silenceOver(context, before),
    silenceOver(context, after),
  ]);
  if (stopped) return { refused: 'stopped', name: after.name };
  const taken = others.find(({ id, owner }) => id !== before.id && owner === before.owner);
  if (taken?.owner === rep.user) return { refused: 'already-yours', name: taken.name };
  if (taken) return { refused: 'already-theirs', name: taken.name, owner: taken.owner };
  if (after.key === before.key) return null;
  const silent = (await silenced(context, before, from, today)) ?? (await silenced(context, after, onto, today));
  if (silent) return silent;
  const colleague = others.find((other) => other.owner !== before.owner && sharesContact(other, after.contacts));
  return colleague ? { refused: 'colleague', colleague: colleague.owner, name: colleague.name, adding: true } : null;
}

export const presses = [on(buttons.openRename, (context, about) => opening(context, about, (prospect) => renameForm(prospect)))];

export const forms = [
  onSubmit(kinds.rename, async (context, { prospect: id }, { name }): Promise<Reply> => {
    const before = await mine(context, id);
    if (!before) return gone(name);
    const wrong = wrongName(name);
    if (!name || wrong) return { errors: { name: wrong ?? '' } };
    const renamed = { verb: command, who: `${before.key} > ${name}`, note: null };
    return viaVerb(context, renamed, id, (said) => renameForm(before, name, said));
  }),
];
