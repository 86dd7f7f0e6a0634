import type { DraftId, ProspectId, UserId } from '../domain/ids.ts';
import type { Person } from '../domain/rep.ts';
import { clip } from '../domain/reading/text.ts';
import { buttons } from './buttons.ts';
import { actions, bold, type Message, message } from './message.ts';
import { kept } from './typed.ts';

/** A button's label; Slack allows 75 characters and shows about 30. */
const label = (text: string): string => clip(text, 40);

/** Somebody a press can mean. */
export interface Choice {
  readonly id: ProspectId;
  readonly owner: UserId;
  readonly name: string;
  readonly contacts: readonly string[];
}

/** Whom the verb and the words behind it nearly name (`No Limit: ...`): one press plans the step for them. */
export type Instead = Pick<Choice, 'id' | 'name'> | null;

const instead = (draft: DraftId, near: Instead) =>
  near ? [buttons.planInstead.draw(label(`Plan for ${near.name}`), { draft, prospect: near.id })] : [];

export interface Which {
  /** Colleagues with whom some of them are. */
  readonly owners?: readonly Pick<Person, 'user' | 'name'>[];
  readonly near?: Instead;
  /** All of them were named, where one goes. */
  readonly together?: boolean;
}

/** Several people fit: nothing is written until one is chosen. */
export function whichView(
  draft: DraftId,
  typed: string,
  choices: readonly Choice[],
  { near = null, together = false, owners = [] }: Which = {},
): Message {
  const buttonsFor = choices.map(({ id, name, contacts, owner }) => {
    const theirs = owners.find(({ user }) => user === owner);
    const words = label([name, contacts[0]].filter(Boolean).join(', '));
    return buttons.pickProspect.draw(theirs ? `${words} · ${clip(theirs.name, 25)}` : words, { draft, prospect: id });
  });
  return message(
    ...kept(
      together
        ? 'One at a time, so nothing is saved yet. Who is first? Type it again for the others.'
        : 'Nothing is saved yet. Which one do you mean?',
      typed,
    ).blocks,
    actions([...buttonsFor, ...instead(draft, near), cancel(draft)]),
  );
}

/** Nobody fits: an offer to add them, with the words kept. */
export function addThemView(draft: DraftId, typed: string, name: string, near: Instead = null): Message {
  return message(
    ...kept(`I know nobody called ${bold(name)} yet. Add them, and go on with this?`, typed).blocks,
    actions([buttons.addAnyway.draw(label(`Add ${name}`), { draft }, 'primary'), ...instead(draft, near), cancel(draft)]),
  );
}

/** The verb can do nothing with its words, and together they nearly are a name. */
export function nearView(draft: DraftId, typed: string, name: string | null, near: NonNullable<Instead>): Message {
  const words = name ? `I know nobody called ${bold(name)}, so nothing is saved yet.` : 'Nothing is saved yet.';
  return message(
    ...kept(`${words} Is it a step for ${bold(near.name)}?`, typed).blocks,
    actions([...instead(draft, near), cancel(draft)]),
  );
}

/** The verb has found somebody, and with the words behind it nearly is a name itself. */
export function eitherView(
  draft: DraftId,
  typed: string,
  verb: string,
  { name }: Pick<Choice, 'name'>,
  near: NonNullable<Instead>,
): Message {
  const question = `Nothing is saved yet. Is it a step for ${bold(near.name)}, or \`${verb}\` about ${bold(name)}?`;
  const confirm = buttons.confirm.draw(label(`${verb}: ${name}`), { draft });
  return message(...kept(question, typed).blocks, actions([...instead(draft, near), confirm, cancel(draft)]));
}

/** Only a colleague's prospect comes near what was typed: theirs, or somebody new? */
export function theirsView(
  draft: DraftId,
  typed: string,
  { id, owner, name }: Choice,
  { adding, question }: { readonly adding: string | null; readonly question?: string },
): Message {
  const words = question
    ? `They are with <@${owner}>, and nothing is saved yet. ${question}`
    : `Nothing is saved yet. You mean ${bold(name)}, with <@${owner}>?`;
  return message(
    ...kept(words, typed).blocks,
    actions([
      buttons.pickProspect.draw(label(`Yes, ${name}`), { draft, prospect: id }, 'primary'),
      ...(adding ? [buttons.addAnyway.draw(label(`Add ${adding}`), { draft })] : []),
      cancel(draft),
    ]),
  );
}

/** What is asked before it is done. */
export interface Question {
  readonly question: string;
  readonly yes: string;
  readonly style?: 'primary' | 'danger';
  readonly near?: Instead;
}

/** Asks first: for what cannot be taken back by a word, or when only part of a name was typed. */
export function sureView(draft: DraftId, typed: string, { question, yes, style = 'primary', near = null }: Question): Message {
  const confirm = buttons.confirm.draw(label(yes), { draft }, style);
  return message(...kept(question, typed).blocks, actions([confirm, ...instead(draft, near), cancel(draft)]));
}

/** Nothing is done, and the words go. */
export const cancel = (draft: DraftId) => buttons.cancel.draw('Never mind', { draft });
