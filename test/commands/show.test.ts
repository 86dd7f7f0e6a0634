import { expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it('tells the story, the newest first, with the balance and what is next', async () => {
  const dana = desk.as('dana');
  desk.at('2026-11-16T15:00:00Z');
  await dana.types('add Acme, Jane Doe');
  await dana.types('contact Acme: Sam <Roe>');
  await dana.types('did Acme: asked Jane for a date yesterday');
  desk.at('2026-11-20T15:00:00Z');
  await dana.types('heard Acme: she *likes* it');
  await dana.types('deciding Acme');
  await dana.types('Acme: send two pages by monday');
  const reply = await dana.types('show Acme');
  expect(words(reply).split('\n')).toEqual([
    '*Acme*, Jane Doe · deciding since Fri 20 Nov',
    'Also: Sam &lt;Roe&gt;',
    'Next: send two pages · Mon 23 Nov · give',
    'Given 0, asked 1 · rhythm: every 3 working days',
    '• Fri 20 Nov: planned: send two pages, for Mon 23 Nov',
    '• Fri 20 Nov: new → deciding',
    '• Fri 20 Nov: they answered: _she ∗likes∗ it_',
    '• Sun 15 Nov: did: asked Jane for a date',
    '• Mon 16 Nov: contact person: Sam &lt;Roe&gt;',
    '• Mon 16 Nov: added',
  ]);
  expect(labels(reply)).toEqual(['Did it', 'Why today, or not']);
});

it('pressing Did it under it twice does it once, and answers the same', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them');
  const story = await dana.types('show Acme');
  const first = await dana.presses(story, 'Did it');
  const was = await desk.prospect('Acme');
  expect(await dana.presses(story, 'Did it')).toEqual(first);
  expect(await desk.prospect('Acme')).toEqual(was);
  await dana.presses(first, 'Undo');
  expect((await desk.prospect('Acme')).planned).toMatchObject({ text: 'call them' });
});

it('says who opened which door', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  await dana.types('refer Acme > Beta, Sam Roe');
  expect(words(await dana.types('show Acme'))).toContain('Opened the door to *Beta*');
  expect(words(await dana.types('show Beta'))).toContain('Referred by *Acme*');
});

it('keeps to the newest entries, and says that there is more', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (let at = 1; at <= 14; at++) await dana.types(`did Acme: sent page ${at}`);
  const said = words(await dana.types('show Acme'));
  expect(said).toContain('sent page 14');
  expect(said).not.toContain('sent page 2\n');
  expect(said).toContain('Older entries are in the log.');
});

it('fits what Slack takes, whatever was written', async () => {
  const dana = desk.as('dana');
  await dana.types(`add ${'&'.repeat(79)}x, ${'<'.repeat(79)}x`);
  for (let at = 1; at <= 14; at++) await dana.types(`did ${'&'.repeat(79)}x: ${'<'.repeat(500)}`);
  const { blocks } = (await dana.types(`show ${'&'.repeat(79)}x`)).whisper!;
  const lengths = blocks.flatMap((block) => (block.type === 'section' ? block.text!.text.length : []));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(3_000);
});

it.each([
  { who: 'dana', typed: 'show', says: 'Try `/nextstep show Acme`' },
  { who: 'dana', typed: 'show Nobody', says: 'I know nobody called *Nobody*' },
  { who: 'ben', typed: 'show Acme', says: '*Acme* is with <@U0DANA>' },
  { who: 'max', typed: 'show Acme', says: 'With <@U0DANA>' },
] as const)('$who: $typed', async ({ who, typed, says }) => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as(who).types(typed))).toContain(says);
});

it('a colleague’s, foreign or forged press shows nothing of the story', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const { id } = await desk.prospect('Acme');
  const elsewhere = desk.as('ada', 'T0STRANGE');
  await elsewhere.types('');
  for (const action of ['prospect.show', 'prospect.why']) {
    for (const press of [
      desk.as('ben').forges(action, { prospect: id }),
      elsewhere.forges(action, { prospect: id }),
      dana.forges(action, { prospect: 'Acme' }),
    ]) {
      const said = words(await press);
      expect(said).toContain('This button is too old to use');
      expect(said).not.toContain('Acme');
    }
  }
});
