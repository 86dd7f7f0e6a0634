import { beforeEach, expect, it } from 'vitest';
import { verbs } from '../../src/commands/catalog.ts';
import { forms as kinds } from '../../src/views/forms.ts';
import type { Reply } from '../../src/views/message.ts';
import { choices, labels, mrkdwn, useDesk } from '../support/desk.ts';
import { fieldsOf, modalOf } from '../support/forms.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

/** A name, a contact person, a step, a note: each would wake the whole channel if it came out as it went in. */
const name = '<!channel> & <!subteam^S1>';
const evil = '<!channel> & <@U0EVIL> & <https://evil.example|here>';
const contact = 'Jane <!here> & <https://evil.example|Doe>';
const smuggled = /<!(?!date)|<@U0EVIL|<https?:|&(?!amp;|lt;|gt;)/;

/** What of a reply came out as it went in. */
const raw = (reply: Reply): string[] => mrkdwn(reply).filter((text) => smuggled.test(text));

beforeEach(async () => {
  const dana = desk.as('dana');
  await dana.types(`add ${name}, ${contact}: ask ${evil} today`);
  await dana.types(`add Plain, ${contact}`);
  const { name: kept, planned } = await desk.prospect(name);
  if (kept !== name || planned?.text !== `ask ${evil}`) throw new Error('The evil words did not arrive as they were meant.');
});

const typed = [
  '',
  name,
  evil,
  `add ${evil}`,
  `${evil}: send it`,
  `rename Plain > ${evil}`,
  'today',
  `${name}: send ${evil} friday`,
  `${name}: send ${evil} on feb 30`,
  `${name}: send ${evil} ${'<soon> '.repeat(80)}`,
  `unknown ${evil}`,
  `add ${name}`,
  `add New ${name}, ${contact}: send ${evil}`,
  `add ${name}${'<'.repeat(80)}`,
  `step Nobody ${name}: send ${evil}`,
  `did ${name}: sent ${evil} yesterday`,
  `done ${name}: she said ${evil}`,
  `heard ${name}: ${evil}`,
  'list',
  'list quiet',
  `list ${evil}`,
  'list @dana',
  `show ${name}`,
  `coach ${name}`,
  `why ${name}`,
  `move ${name} friday`,
  `move ${name} ${evil}`,
  `edit ${name}: ${evil}`,
  `drop ${name}`,
  `contact ${name}: ${contact} II`,
  `snooze ${name} 2 weeks`,
  `snooze ${name}: ${evil}`,
  `new ${name}`,
  `new Nobody ${name}`,
  `talking ${name}: ${evil}`,
  `deciding ${name}: ${evil}`,
  `won ${name}: ${evil}`,
  `not now ${name} until march: ${evil}`,
  `not now ${name}: ${evil}`,
  `no ${name}: ${evil}`,
  `refer ${name} > Beta ${name}, ${contact}`,
  'doors',
  'playbook',
  `playbook ${evil}`,
  `playbook add new: Send {name} ${evil}`,
  'worksheet',
  `worksheet ${name}`,
  `hand ${name} to @ben`,
  `hand ${name} to ${evil}`,
  `rename Plain > ${name}`,
  `rename Plain > Other ${name}`,
  `remove ${name}`,
  'undo',
  `stop ${name}: ${evil}`,
  'doors',
  `lift ${name}: ${evil}`,
  `forget ${name}`,
  'settings',
  `settings zone ${evil}`,
  `settings managers ${evil}`,
  `settings ${evil}`,
  `settings digest monday 9:00 ${evil}`,
  `away until ${evil}`,
  'back',
  'team',
  'digest',
  'digest here',
  'worksheet',
  `playbook ${evil}`,
  'import',
  `export ${evil}`,
  `help ${evil}`,
] as const;

it('leaves out no verb', () => {
  const first = new Set(typed.map((words) => words.split(' ')[0]));
  for (const { verb } of verbs) expect(first, verb).toContain(verb.split(' ')[0]);
});

it.each(typed.map((words) => ({ words, shown: words.slice(0, 50) })))('says nothing raw to: $shown', async ({ words }) => {
  for (const who of ['dana', 'ben', 'ada'] as const) {
    const reply = await desk.as(who).types(words);
    expect(raw(reply), who).toEqual([]);
    for (const label of new Set(labels(reply)))
      expect(raw(await desk.as(who).presses(reply, label)), `${who}: ${label}`).toEqual([]);
  }
});

it('says nothing raw in a form, nor in answer to one', async () => {
  const dana = desk.as('dana');
  await dana.types(`did ${name}: sent ${evil} yesterday`);
  const pages = [];
  for (const whom of [name, 'Plain']) {
    await dana.types(`did ${whom}: sent ${evil} yesterday`);
    const story = await dana.types(`show ${whom}`);
    for (const label of labels(story)) if (label !== 'Did it') pages.push(await dana.presses(story, label));
    for (const choice of choices(story)) pages.push(await dana.chooses(story, choice));
    const everything = await dana.chooses(story, 'Everything else…');
    for (const label of labels(everything)) if (label !== 'Remove') pages.push(await dana.presses(everything, label));
  }
  const forms = pages.filter((page) => !['', 'notice'].includes(formOf(page)));
  const about = Object.values(kinds).filter(({ name: form }) => /^(?:step|prospect)\./.test(form));
  const opened = new Set(forms.map(formOf));
  for (const page of pages) expect(raw(page)).toEqual([]);
  // The stop comes last: after it there is nothing to say.
  for (const page of forms.sort((a, b) => Number(/stop/.test(formOf(a))) - Number(/stop/.test(formOf(b))))) {
    const texts = fieldsOf(page).filter(({ element }) => element.type === 'plain_text_input');
    const reply = await dana.submits(page, Object.fromEntries(texts.map(({ label }) => [label.text, contact])));
    expect(raw(reply), formOf(page)).toEqual([]);
    for (const label of new Set(labels(reply))) expect(raw(await dana.presses(reply, label)), label).toEqual([]);
  }
  const ada = desk.as('ada');
  const lift = await ada.presses(await ada.types(`show ${name}`), 'Lift the stop…');
  opened.add(formOf(lift));
  expect(raw(lift)).toEqual([]);
  expect(raw(await ada.submits(lift, { reason: contact }))).toEqual([]);
  expect(about.map(({ name: form }) => form).filter((form) => !opened.has(form))).toEqual(['prospect.add', 'prospect.pick']);
});

const formOf = (page: Reply): string => modalOf(page)?.callback_id ?? '';

it('says nothing raw when it speaks first', async () => {
  const dana = desk.as('dana');
  await dana.types('settings strength normal');
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  await dana.types(`did ${name}: sent ${evil}`);
  await dana.types(`won ${name}`);
  await dana.types(`refer ${name} > Beta ${name}`);
  await dana.types(`Plain: send ${evil} friday`);
  const said = [...(await rounds.beat('2026-11-27T14:00:00Z')), ...(await rounds.beat('2026-11-30T14:00:00Z'))];
  await dana.types(`hand ${name} to @ben`);
  said.push(...(await rounds.beat('2026-11-30T14:01:00Z')));
  expect(new Set(said.map(({ to }) => to))).toEqual(new Set(['U0DANA', 'C0SALES', 'U0BEN']));
  expect(mrkdwn({ replace: said[0]!.replace }).join()).toContain('&lt;!channel&gt; &amp; &lt;!subteam^S1&gt;');
  expect(said.flatMap(raw)).toEqual([]);
});
