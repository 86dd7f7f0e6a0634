import { ownTextMost, type Unfit } from '../domain/coach/edit-playbook.ts';
import type { PlaybookStep, Shelf } from '../domain/coach/playbook.ts';
import { shelfNames } from '../domain/coach/shelf-names.ts';
import { stepsOn, type TeamPlaybook } from '../domain/coach/team-playbook.ts';
import { count } from './days.ts';
import { context, escape, type Message, message, plain, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';
import { within } from './said.ts';

const perSection = 10;

/** The whole playbook at a glance: how many steps each shelf holds. */
export function playbookView(playbook: TeamPlaybook): Message {
  const lines = (Object.keys(shelfNames) as Shelf[]).map((shelf) => {
    const steps = stepsOn(shelf, playbook);
    const gives = steps.filter(({ way }) => way === 'give').length;
    return `• *${shelfNames[shelf]}*: ${count(steps.length, 'step')}, ${gives} give and ${steps.length - gives} ask`;
  });
  const hidden = playbook.hidden.length;
  return message(
    section(['*The playbook:* the small steps I suggest, by how things stand.', ...lines].join('\n')),
    context(
      `\`/nextstep playbook deciding\` shows a shelf. Managers and admins change it for the team: \`playbook hide PS4\`, \`playbook add talking: Send {name} the two-line summary\`.${hidden ? ` Hidden: ${playbook.hidden.map(escape).join(', ')}.` : ''}`,
    ),
  );
}

/** One shelf, with the ids that hide and show its steps. */
export function shelfView(shelf: Shelf, playbook: TeamPlaybook): Message {
  const steps = stepsOn(shelf, playbook);
  if (steps.length === 0)
    return plain(`Every step of *${shelfNames[shelf]}* is hidden. \`/nextstep playbook show ${shelf}1\` brings one back.`);
  const lines = steps.map(({ id, text, minutes, way }) => `\`${id}\` ${within(text)} _(${minutes} min, ${way})_`);
  return message(section(`*${shelfNames[shelf]}*`), ...paragraphs(lines, perSection));
}

export function addedToPlaybookView({ id, shelf, text, way }: PlaybookStep): Message {
  const asks = way === 'ask' ? 'It asks them for something.' : 'It gives them something.';
  return message(
    section(`Added to *${shelfNames[shelf]}* as \`${id}\`: “${within(text)}”.`),
    context(`${asks} The whole team is offered it from now on. \`/nextstep playbook hide ${id}\` takes it off the shelf.`),
  );
}

export function hiddenView({ id, text }: PlaybookStep, hidden: boolean): Message {
  return plain(
    hidden
      ? `\`${id}\` is off the shelf for the whole team: “${within(text)}”. \`/nextstep playbook show ${id}\` brings it back.`
      : `\`${id}\` is on the shelf: “${within(text)}”.`,
  );
}

export const shelvesWords = `The shelves are ${Object.values(shelfNames)
  .map((name) => `\`${name}\``)
  .join(', ')}.`;

/** Why a step of the team's own cannot stand in the playbook. */
export function unfitWords(why: Unfit): string {
  switch (why.unfit) {
    case 'full':
      return 'The playbook holds a hundred steps of your own, which is as many as anybody reads. Nothing was changed.';
    case 'long':
      return `A step holds ${ownTextMost} characters, so nothing was changed. Could you say it shorter?`;
    case 'empty':
      return 'That step has no words in it, so nothing was changed.';
    case 'brace':
      return `I cannot fill in “${escape(why.brace)}”, so nothing was changed. A step may hold \`{name}\`, \`{company}\` and \`{referrer}\`.`;
    case 'there':
      return `That step is there already, as \`${why.id}\`, so nothing was changed.`;
  }
}
