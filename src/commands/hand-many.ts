import { noteMost } from '../domain/limits.ts';
import type { UserId } from '../domain/ids.ts';
import { maySeeTeam, mayUse } from '../domain/policy.ts';
import type { Rep } from '../domain/rep.ts';
import { buttons } from '../views/buttons.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { handFromForm, handManyForm } from '../views/hand-many-form.ts';
import { plain, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { type Context, on } from './command.ts';
import { gone, tooLong, wrongWith } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { handMany } from './parts/hand-many.ts';

/** One's own people; anybody's for whoever leads the team. */
const mayHand = (rep: Rep, from: UserId): boolean => rep.user === from || maySeeTeam(rep);

/** Several people at once: whose, for whoever leads the team, else one's own. Null while there is nobody to hand over. */
export async function openHandMany({ tenant, rep }: Context): Promise<Reply | null> {
  if (maySeeTeam(rep)) return { open: handFromForm() };
  const people = await tenant.prospects.names(rep.user);
  return people.length > 0 ? { open: handManyForm({ from: rep.user, people }) } : null;
}

export const presses = [
  on(buttons.openHandMany, async ({ tenant, rep }, { from }): Promise<Reply> => {
    if (!mayHand(rep, from)) return whisper(refusalView({ refused: 'stale-press' }));
    const people = await tenant.prospects.names(from);
    if (people.length === 0) return whisper(plain(`Nobody is with <@${from}> any more: they are all looked after.`));
    return { open: handManyForm({ from, people }) };
  }),
];

export const forms = [
  onSubmit(kinds.handFrom, async ({ tenant, rep }, _, { colleague: from }): Promise<Reply> => {
    if (!maySeeTeam(rep)) return gone();
    if (!from) return { errors: { colleague: 'Whose?' } };
    const people = await tenant.prospects.names(from);
    if (people.length === 0) return { errors: { colleague: 'Nobody is with them. Choose somebody else.' } };
    return { redraw: handManyForm({ from, people }) };
  }),

  onSubmit(kinds.handMany, async (context, { from }, { which, some, colleague, note }): Promise<Reply> => {
    const { tenant, rep } = context;
    const [people, owner, to] = await Promise.all([
      tenant.prospects.of(from),
      tenant.people.get(from),
      colleague && tenant.people.get(colleague),
    ]);
    if (!mayHand(rep, from) || !owner || people.length === 0) return gone(note);
    const chosen = which === 'all' ? people : people.filter(({ id }) => some.includes(id));
    const errors = wrongWith({
      colleague: wrongColleague(from, colleague, to),
      some: chosen.length > 0 ? null : 'Which of them? Or choose all.',
      note: tooLong(note, noteMost),
    });
    if (!to || errors) return { errors: errors ?? {} };
    return { redraw: noticeModal(await handMany(context, chosen, { from: owner, to, note })) };
  }),
];

function wrongColleague(from: UserId, colleague: UserId | null, to: Rep | null): string | null {
  if (!colleague) return 'To whom?';
  if (colleague === from) return 'They are with them already. To whom else?';
  return to && mayUse(to) ? null : 'I can only hand over to members of this workspace.';
}
