import { userMentions, withNames } from '../domain/reading/args.ts';
import { decode } from '../domain/reading/text.ts';
import { shortcuts } from '../views/buttons.ts';
import { addForm } from '../views/add-form.ts';
import { fit } from '../views/fit.ts';
import { forms as kinds } from '../views/forms.ts';
import type { Reply } from '../views/message.ts';
import { pickForm } from '../views/pick-form.ts';
import { type Context, on } from './command.ts';
import { openDid } from './did.ts';
import { gone, mine } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { openPlan } from './plan.ts';

/** A form carries 3,000 characters at most, and a step's note holds 2,000 with what is added to it. */
const messageMost = 1_000;
const mentionsMost = 10;
/** A picture, say: what is logged is a step all the same. */
const wordless = 'From a message without words.';

/** Whom a step is for, or somebody new while nobody is on the list. */
async function pick({ tenant, rep }: Context, note: string | null): Promise<Reply> {
  const people = await tenant.prospects.names(rep.user);
  return { open: people.length > 0 ? pickForm(note) : addForm(note) };
}

/** The message as people read it, with where it stands. */
async function noteFrom({ tenant }: Context, text: string, link: string | null): Promise<string> {
  const mentioned = userMentions(text).slice(0, mentionsMost);
  const people = await Promise.all(mentioned.map((user) => tenant.people.get(user)));
  const words = withNames(decode(text), (user) => people.find((person) => person?.user === user)?.name);
  return [fit(words, messageMost), link].filter(Boolean).join('\n');
}

export const presses = [
  on(shortcuts.plan, (context) => pick(context, null)),
  on(shortcuts.log, async (context, { text, link }) => pick(context, (await noteFrom(context, text, link)) || wordless)),
];

export const forms = [
  onSubmit(kinds.pick, async (context, { note }, { who }): Promise<Reply> => {
    if (!who) return { errors: { who: 'With whom? Search for a name, or press Somebody new.' } };
    const prospect = await mine(context, who);
    if (!prospect) return gone(note);
    if (prospect.stopped) return { errors: { who: 'They asked us not to contact them, and that holds for the whole team.' } };
    return { redraw: note === null ? await openPlan(context, prospect, null, null) : await openDid(context, prospect, { note }) };
  }),
];
