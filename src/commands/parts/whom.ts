import type { Known } from '../../db/tenant/prospects.ts';
import type { DraftId, EntryId } from '../../domain/ids.ts';
import { maySee, maySeeTeam } from '../../domain/policy.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { readWho, userMention } from '../../domain/reading/args.ts';
import { withoutCourtesy } from '../../domain/reading/when/vocabulary.ts';
import { findName, type Found } from '../../domain/reading/whom.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import {
  addThemView,
  type Choice,
  eitherView,
  nearView,
  sureView,
  theirsView,
  type Which,
  whichView,
} from '../../views/choose.ts';
import { type Message, type Reply, whisper } from '../../views/message.ts';
import { refusalView } from '../../views/refusal.ts';
import { called } from '../../views/said.ts';
import type { Context } from '../command.ts';
import { addProspect } from './adding.ts';
import { keepDraft } from './draft.ts';
import { isFullName, namesakes, namesSeen } from './namesakes.ts';
import { readName } from './naming.ts';
import { nearMiss } from './near-miss.ts';
import { severalNamed, soundLikeSeveral } from './several-named.ts';

export interface Asked {
  /** Words for the usage, when no name was typed. */
  readonly usage: string;
  /** For what is hard to take back: anything but the full name asks this first, of somebody in full. */
  readonly careful?: (called: string) => string;
  /** The verb asks in any case, and names them in full. */
  readonly asksItself?: boolean;
  /** Nobody found: offer to add them and go on. */
  readonly offerToAdd?: boolean;
  /** Somebody new may be meant, so a slip of the keyboard finds nobody. */
  readonly fresh?: boolean;
  /** Where the name ends was guessed, so it does not count as typed in full. */
  readonly guessed?: boolean;
}

/** `added`: the entry that put them on the list just now. */
export type Whom = { readonly prospect: Prospect; readonly added?: EntryId } | { readonly reply: Reply };

export const refuse = (no: Refusal, context?: Pick<Context, 'today'>): { readonly reply: Reply } => ({
  reply: { ...whisper(refusalView(no, context?.today)), refused: true },
});

/** Asks, with the words kept in a draft that a press goes on with. */
const ask = async (context: Context, question: (draft: DraftId) => Message): Promise<Whom> => ({
  reply: whisper(question(await keepDraft(context))),
});

/**
 * Whom a typed name means, among a rep's own and, for managers and admins, the team's. One: that prospect. Several:
 * buttons. None: an offer to add, or a refusal. A reply instead of a prospect means that nothing may be written.
 */
export async function whom(context: Context, who: string, asked: Asked): Promise<Whom> {
  const { tenant, rep, given, typed } = context;
  if (given.prospect) {
    const chosen = await tenant.prospects.get(given.prospect);
    return chosen && maySee(rep, chosen) ? { prospect: chosen } : refuse({ refused: 'stale-press' });
  }
  if (!who) return refuse({ refused: 'usage', usage: asked.usage });
  if (userMention(who)) return refuse({ refused: 'name-mention' });
  if (given.add) return addNow(context, who);
  const several = soundLikeSeveral(who) ? severalNamed(who, await namesSeen(context), rep.user) : [];
  if (several.length > 0) return which(context, several, { together: true });
  const exact = await namesakes(context, who);
  const seen = exact.filter((other) => maySee(rep, other));
  // Of several who share a name, the one with the contact person typed; a contact of nobody's is not the full name.
  const inFull = seen.filter((other) => isFullName(other, who));
  const fit = inFull.length ? inFull : seen;
  const meant = fit.find(({ owner }) => owner === rep.user) ?? (fit.length === 1 ? fit[0] : undefined);
  if (meant) return inFull.length && !asked.guessed ? { prospect: meant } : one(context, meant, who, asked);
  if (fit.length > 1) return which(context, fit);
  const found = await search(context, who, asked);
  if (found.kind === 'one') {
    const prospect = await tenant.prospects.get(found.candidate.id);
    return prospect ? one(context, prospect, who, asked) : refuse({ refused: 'stale-press' });
  }
  // "Stop Acme, please": hardly a name ends like that, but one may, and somebody new is called what was typed.
  const plainly = asked.offerToAdd ? who : withoutCourtesy(who);
  if (found.kind === 'none' && exact.length === 0 && plainly !== who) return whom(context, plainly, { ...asked, guessed: true });
  const near = await nearMiss(context);
  if (found.kind === 'several') return which(context, found.candidates, { near });
  const [colleagues] = exact;
  if (colleagues) return refuse({ refused: 'colleague', colleague: colleagues.owner, name: colleagues.name, adding: false });
  if (!asked.offerToAdd && !near) return refuse({ refused: 'nobody', name: who });
  if (!asked.offerToAdd) return ask(context, (draft) => nearView(draft, typed, who, near!));
  const named = readName(readWho(who).name);
  return isRefusal(named) ? refuse(named) : ask(context, (draft) => addThemView(draft, typed, named.name, near));
}

/** Asks which of several, and says with whom those are who are with a colleague. */
async function which(context: Context, several: readonly Choice[], more: Omit<Which, 'owners'> = {}): Promise<Whom> {
  const { tenant, rep, typed } = context;
  const others = several.map(({ owner }) => owner).filter((owner) => owner !== rep.user);
  const owners = await tenant.people.getMany([...new Set(others)]);
  return ask(context, (draft) => whichView(draft, typed, several, { ...more, owners }));
}

/** Found, but not by the full name: asks where a guess could do harm. */
async function one(context: Context, prospect: Prospect, who: string, asked: Asked): Promise<Whom> {
  const { typed, given, rep } = context;
  if (given.sure) return { prospect };
  const question = asked.careful?.(called(prospect));
  // A slip of a leader's keyboard must not reach into a colleague's list unasked.
  if (prospect.owner !== rep.user) {
    const adding = asked.offerToAdd ? readWho(who).name : null;
    return ask(context, (draft) => theirsView(draft, typed, prospect, { adding, ...(question && { question }) }));
  }
  const near = asked.asksItself ? null : await nearMiss(context);
  if (!question && !near) return { prospect };
  const settled = { ...context, given: { ...given, prospect: prospect.id } };
  const sure = { question: `Nothing is saved yet. ${question}`, yes: `Yes, ${prospect.name}`, near };
  return ask(settled, (draft) =>
    question ? sureView(draft, typed, sure) : eitherView(draft, typed, context.bare!.verb, prospect, near!),
  );
}

async function addNow(context: Context, who: string): Promise<Whom> {
  const { name, contact } = readWho(who);
  const added = await addProspect(context, { name, contacts: contact ? [contact] : [] });
  return isRefusal(added) ? refuse(added, context) : { prospect: added.prospect, added: added.entry };
}

async function search({ tenant, rep }: Context, who: string, { fresh = false }: Pick<Asked, 'fresh'>): Promise<Found<Known>> {
  const mine = findName(who, await tenant.prospects.names(rep.user), { slips: !fresh });
  if (mine.kind !== 'none' || !maySeeTeam(rep)) return mine;
  return findName(who, await tenant.prospects.names(null), { slips: !fresh });
}
