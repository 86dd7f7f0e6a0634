import { stepMost } from '../domain/limits.ts';
import { isRefusal } from '../domain/refusal.ts';
import { addForm } from '../views/add-form.ts';
import { withAnother } from '../views/added.ts';
import { buttons } from '../views/buttons.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import type { Reply } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { addSomebody } from './add.ts';
import { type Context, on } from './command.ts';
import { openDid } from './did.ts';
import { addProspect } from './parts/adding.ts';
import { tooLong, wrongDay, wrongName, wrongWith } from './parts/filling.ts';
import { join, withAsides } from './parts/first-time.ts';
import { onSubmit } from './parts/forms.ts';

export const presses = [
  on(buttons.openAdd, (_, __, form) => {
    const note = (form && kinds.pick.read(form)?.carried.note) ?? null;
    // In a form it takes that form's place, and the message goes along.
    return Promise.resolve(form ? { redraw: addForm(note) } : { open: addForm(note) });
  }),
];

/** Whoever adds somebody by a form is a rep from then on, as by a first command. */
async function asRep(context: Context, reply: Reply): Promise<Reply> {
  const joining = context.rep.joinedAt === null;
  const joined = joining ? { ...context, rep: await join(context) } : context;
  const { whisper: said } = await withAsides(joined, reply, joining);
  return said ? { redraw: noticeModal(withAnother(said)) } : {};
}

export const forms = [
  onSubmit(kinds.add, async (context, { note }, fields): Promise<Reply> => {
    const { name, contact, step, day } = fields;
    const errors = wrongWith({
      name: wrongName(name),
      contact: contact && wrongName(contact),
      step: tooLong(step, stepMost) ?? (day && !step ? 'Which step is it for? Or leave the day empty.' : null),
      day: day && wrongDay(day, context.today),
    });
    if (!name || errors) return { errors: errors ?? {} };
    // In a draft the words are read again: a comma inside the name must not end it there.
    const who = [name.includes(',') ? `"${name}"` : name, contact].filter(Boolean).join(', ');
    const typed = `add ${who}${step ? `: ${step}` : ''}`;
    const settled = { ...context, typed, heard: typed, given: day ? { day } : {} };
    if (note !== null) return logWith(settled, { name, contacts: contact ? [contact] : [] }, note);
    const reply = await addSomebody(settled, { who, name, contact }, step);
    if (reply.refused) return { redraw: addForm(note, fields, reply.whisper?.text) };
    return asRep(context, reply);
  }),
];

async function logWith(context: Context, fresh: Parameters<typeof addProspect>[1], note: string): Promise<Reply> {
  const added = await addProspect(context, fresh);
  if (!isRefusal(added)) {
    if (context.rep.joinedAt === null) await join(context);
    return { redraw: await openDid(context, added.prospect, { note }) };
  }
  const fields = { name: fresh.name, contact: fresh.contacts[0] ?? null, step: null, day: null };
  return { redraw: addForm(note, fields, refusalView(added, context.today).text) };
}
