import { isRefusal } from '../domain/refusal.ts';
import { buttons } from '../views/buttons.ts';
import { contactForm } from '../views/contact-form.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { on, type Verb } from './command.ts';
import { noteContact } from './parts/contact.ts';
import { gone, mine, shown, wrongName } from './parts/filling.ts';
import { onSubmit } from './parts/forms.ts';
import { readName } from './parts/naming.ts';
import { opening } from './parts/opening.ts';
import { refuse, whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'contact',
  usage: ['contact Acme: Jane Doe'],
  summary: 'add a contact; the first is the one to write to',
  noteIsName: true,
  async run(context, { who, note }) {
    if (!note) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    const named = readName(note);
    if (isRefusal(named)) return refuse(named).reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const noted = await noteContact(context, found.prospect, note);
    return isRefusal(noted) ? refuse(noted, context).reply : whisper(noted.said);
  },
};

export const presses = [
  on(buttons.openContact, (context, about) => opening(context, about, (prospect) => contactForm(prospect))),
];

export const forms = [
  onSubmit(kinds.contact, async (context, { prospect: id, nudge }, { name }): Promise<Reply> => {
    const before = await mine(context, id);
    if (!before) return gone(name);
    const wrong = wrongName(name);
    if (!name || wrong) return { errors: { name: wrong ?? '' } };
    const noted = await noteContact(context, before, name);
    if (!isRefusal(noted)) return shown(noted.said, nudge);
    return { redraw: contactForm(before, name, refusalView(noted, context.today).text) };
  }),
];
