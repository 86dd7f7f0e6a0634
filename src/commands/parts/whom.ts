import type { EntryId } from '../../domain/ids.ts';
import { maySee } from '../../domain/policy.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { readWho } from '../../domain/reading/args.ts';
import { nameKey, validName } from '../../domain/reading/name.ts';
import { findName, type Found } from '../../domain/reading/whom.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { addThemView, nearView, sureView, theirsView, whichView } from '../../views/choose.ts';
import { type Reply, whisper } from '../../views/message.ts';
import { refusalView } from '../../views/refusal.ts';
import { called } from '../../views/said.ts';
import type { Known } from '../../db/tenant/prospects.ts';
import type { Context } from '../command.ts';
import { addProspect } from './adding.ts';
import { keepDraft } from './draft.ts';
import { nearMiss } from './near-miss.ts';

export interface Asked {
  /** Words for the usage, when no name was typed. */
  readonly usage: string;
  /** For what is hard to take back: anything but the full name asks this first, of somebody in full. */
  readonly careful?: (called: string) => string;
  /** Nobody found: offer to add them and go on. */
  readonly offerToAdd?: boolean;
  /** Somebody new may be meant, so a slip of the keyboard finds nobody. */
  readonly fresh?: boolean;
}

/** `added`: the entry that put them on the list just now. */
export type Whom = { readonly prospect: Prospect; readonly added?: EntryId } | { readonly reply: Reply };

export const refuse = (no: Refusal, context?: Pick<Context, 'today'>): { readonly reply: Reply } => ({
  reply: { ...whisper(refusalView(no, context?.today)), refused: true },
});

/** The keys under which a typed name could stand: all of it, and what stands before a contact person. */
export function keysOf(who: string): string[] {
  return [...new Set([who, readWho(who).name].map(nameKey))].filter(Boolean);
}

/**
 * Whom a typed name means, among a rep's own and, for managers and admins, the team's. One: that prospect. Several:
 * buttons. None: an offer to add, or a refusal. A reply instead of a prospect means that nothing may be written.
 */
export async function whom(context: Context, who: string, asked: Asked): Promise<Whom> {
  const { tenant, rep, given } = context;
  if (given.prospect) {
    const chosen = await tenant.prospects.get(given.prospect);
    return chosen && maySee(rep, chosen) ? { prospect: chosen } : refuse({ refused: 'stale-press' });
  }
  if (!who) return refuse({ refused: 'usage', usage: asked.usage });
  if (given.add) return addNow(context, who);
  const exact = await namesakes(context, who);
  const own = exact.find(({ owner }) => owner === rep.user);
  if (own) return { prospect: own };
  const visible = exact.filter((other) => maySee(rep, other));
  if (visible.length === 1) return { prospect: visible[0]! };
  if (visible.length > 1) return { reply: whisper(whichView(await keepDraft(context), context.typed, visible)) };
  const found = await search(context, who, asked);
  if (found.kind === 'one') return one(context, found.candidate, who, asked);
  const near = await nearMiss(context);
  if (found.kind === 'several')
    return { reply: whisper(whichView(await keepDraft(context), context.typed, found.candidates, near)) };
  const [colleagues] = exact;
  if (colleagues) return refuse({ refused: 'colleague', colleague: colleagues.owner, name: colleagues.name, adding: false });
  if (!asked.offerToAdd) {
    if (near) return { reply: whisper(nearView(await keepDraft(context), context.typed, who, near)) };
    return refuse({ refused: 'nobody', name: who });
  }
  const named = validName(readWho(who).name);
  if ('unnamed' in named) return refuse({ refused: named.unnamed === 'long' ? 'name-long' : 'name-empty' });
  return { reply: whisper(addThemView(await keepDraft(context), context.typed, named.name, near)) };
}

async function one(context: Context, { id }: Known, who: string, asked: Asked): Promise<Whom> {
  const prospect = await context.tenant.prospects.get(id);
  if (!prospect) return refuse({ refused: 'stale-press' });
  if (context.given.sure) return { prospect };
  // A slip of a leader's keyboard must not reach into a colleague's list unasked.
  if (prospect.owner !== context.rep.user) {
    const name = asked.offerToAdd ? readWho(who).name : null;
    return { reply: whisper(theirsView(await keepDraft(context), context.typed, prospect, name)) };
  }
  if (!asked.careful) return { prospect };
  const draft = await keepDraft({ ...context, given: { ...context.given, prospect: prospect.id } });
  const question = `${asked.careful(called(prospect))} Nothing is saved yet.`;
  const sure = { question, yes: `Yes, ${prospect.name}`, near: await nearMiss(context) };
  return { reply: whisper(sureView(draft, context.typed, sure)) };
}

async function addNow(context: Context, who: string): Promise<Whom> {
  const { name, contact } = readWho(who);
  const added = await addProspect(context, { name, contacts: contact ? [contact] : [] });
  return isRefusal(added) ? refuse(added, context) : { prospect: added.prospect, added: added.entry };
}

/** Everybody whose name is exactly this, the whole of it before the part that may be a contact person. */
export async function namesakes({ tenant, known }: Pick<Context, 'tenant' | 'known'>, who: string): Promise<Prospect[]> {
  const keys = keysOf(who);
  const asked = known.some(({ key }) => keys.includes(key)) ? known : await tenant.prospects.withKeys(keys);
  const fit = asked.filter(({ key }) => keys.includes(key));
  const whole = fit.filter(({ key }) => key === keys[0]);
  return whole.length ? whole : fit;
}

async function search({ tenant, rep }: Context, who: string, { fresh = false }: Pick<Asked, 'fresh'>): Promise<Found<Known>> {
  const mine = findName(who, await tenant.prospects.names(rep.user), { slips: !fresh });
  if (mine.kind !== 'none' || !(rep.admin || rep.manager)) return mine;
  return findName(who, await tenant.prospects.names(null), { slips: !fresh });
}
