import type { InputBlock } from '@slack/types';
import type { ProspectId, UserId } from '../domain/ids.ts';
import { fullName, type Prospect } from '../domain/prospect.ts';
import { count } from './days.ts';
import { choiceField, field, option, textField } from './fields.ts';
import type { Modal } from './form.ts';
import { forms } from './forms.ts';
import { context, section } from './message.ts';
import type { Handing } from './hand-form.ts';
import { personField } from './slack-fields.ts';

export interface HandingMany extends Handing {
  readonly which: 'all' | 'some';
  readonly some: readonly ProspectId[];
}

interface Theirs {
  readonly from: UserId;
  readonly people: readonly Pick<Prospect, 'id' | 'name' | 'contacts'>[];
}

// Slack's limits: a hundred choices in a group, and 250 KB for a form, which five hundred long names stay below.
const groupMost = 100;
const listedMost = 500;

/** Whose people, for whoever leads the team. */
export function handFromForm(): Modal {
  return forms.handFrom.draw(
    {},
    {
      title: 'Hand people over',
      submit: 'Next',
      close: 'Never mind',
      blocks: [personField('colleague', { label: 'Whose people?' })],
    },
  );
}

/** Several of somebody's people at once, or all of them. `said`: why not. */
export function handManyForm(
  { from, people }: Theirs,
  { which, some, colleague, note }: HandingMany = { which: 'all', some: [], colleague: null, note: null },
): Modal {
  const listed = people.toSorted((a, b) => a.name.localeCompare(b.name)).slice(0, listedMost);
  const [only, ...others] = people;
  const all = only && others.length === 0 ? fullName(only) : `All ${people.length} of them`;
  return forms.handMany.draw(
    { from },
    {
      title: 'Hand people over',
      submit: 'Hand over',
      close: 'Never mind',
      blocks: [
        section(`${count(people.length, 'person', 'people')} of <@${from}>’s, with the whole story. I tell whoever you choose.`),
        choiceField('which', {
          label: 'Which of them?',
          value: which,
          choices: [
            { value: 'all', label: all },
            { value: 'some', label: 'Those I choose here' },
          ],
        }),
        someField(listed, some),
        people.length > listed.length && context(`The first ${listedMost} by name are listed. “All” means all.`),
        personField('colleague', { label: 'To whom?', value: colleague }),
        textField('note', { label: 'What should they know?', lines: true, most: 2_000, value: note, optional: true }),
      ],
    },
  );
}

/** Found by typing, which Slack’s own list does. */
function someField(people: Theirs['people'], some: readonly ProspectId[]): InputBlock {
  const options = people.map((one) => option({ value: one.id, label: fullName(one) }));
  const chosen = options.filter(({ value }) => some.includes(value as ProspectId)).slice(0, groupMost);
  const groups = Array.from({ length: Math.ceil(options.length / groupMost) }, (_, at) =>
    options.slice(at * groupMost, (at + 1) * groupMost),
  );
  return field(
    'some',
    { label: 'Their names', optional: true },
    {
      type: 'multi_static_select',
      action_id: 'value',
      placeholder: { type: 'plain_text', text: 'Type a name' },
      ...(groups.length > 1
        ? { option_groups: groups.map((group) => ({ label: groupLabel(group), options: group })) }
        : { options }),
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
  );
}

/** `A – C`: the letters that a part of the list begins and ends with. */
function groupLabel(group: readonly ReturnType<typeof option>[]) {
  const letter = (one: ReturnType<typeof option> | undefined) => [...(one?.text.text ?? '')][0]?.toUpperCase() ?? '?';
  return { type: 'plain_text', text: `${letter(group[0])} – ${letter(group.at(-1))}` } as const;
}
