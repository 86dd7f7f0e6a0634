import { expect, it } from 'vitest';
import { spokenWords, verbs } from '../../src/commands/catalog.ts';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['help', '?', '--help', 'Help!'])('%s lists every verb, and says that nobody else sees it', async (typed) => {
  const said = words(await desk.as('dana').types(typed));
  for (const { verb, usage } of verbs)
    expect(said, verb).toContain(`/nextstep${usage[0] ? ` ${usage[0].replace('>', '&gt;')}` : ''}\``);
  expect(said).toContain('Only you see what I answer');
});

it.each(['hello', 'hi', 'Hey!'])('%s is answered with what to begin with', async (typed) => {
  for (const reply of [await desk.as('dana').types(typed), await desk.as('dana').writes(typed)]) {
    expect(words(reply)).toMatch(
      /^Hello\. \*Next Step\* asks one question[^]*nextstep add Acme[^]*`\/nextstep help` lists everything/,
    );
    expect(words(reply).split('\n').length).toBeLessThan(8);
  }
});

it.each(['thanks', 'Thank you so much!', 'ok thanks', 'danke', 'thx.'])('%s is answered in kind', async (typed) => {
  for (const reply of [await desk.as('dana').types(typed), await desk.as('dana').writes(typed)])
    expect(words(reply)).toContain('You are welcome.');
});

it('whoever is called like a greeting is still found', async () => {
  const dana = desk.as('dana');
  await dana.types('add Cheers');
  expect(words(await dana.types('cheers'))).toContain('*Cheers* · new since');
  for (const name of ['Ty Cobb', 'Hey Jude Records', 'Hi Tech']) await dana.types(`add ${name}`);
  expect(words(await dana.types('ty'))).toContain('*Ty Cobb* · new since');
  expect(words(await dana.types('hey jude'))).toContain('*Hey Jude Records* · new since');
  expect(words(await dana.types('hey jude: call them'))).toContain('*Hey Jude Records*. Next: *call them*');
  expect(words(await dana.types('hi tech'))).toContain('*Hi Tech* · new since');
  expect(words(await dana.types('thanks for Cheers'))).not.toContain('You are welcome');
});

it('fits into what Slack shows', async () => {
  const { whisper } = await desk.as('dana').types('help');
  expect(whisper!.text.length).toBeLessThan(4_000);
  for (const block of whisper!.blocks) if (block.type === 'section') expect(block.text!.text).not.toContain('…');
});

it('shows usage that is understood as typed', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  for (const { verb, usage } of verbs) {
    for (const typed of usage) expect(words(await dana.types(typed)), verb).not.toMatch(/did not understand|needs a little more/);
  }
});

it.each([
  { typed: 'hepl', says: 'so nothing was saved. Did you mean `/nextstep help`, which lists everything?' },
  { typed: 'snoze', says: 'Did you mean `/nextstep snooze`?' },
  { typed: 'close Acme', says: 'Did you mean `/nextstep won`?' },
  { typed: 'lose Acme', says: 'Did you mean `/nextstep no`?' },
  { typed: 'not Acme', says: 'Did you mean `/nextstep not now`?' },
  { typed: 'ad Beta', says: 'Did you mean `/nextstep add`?' },
  { typed: 'qwertz', says: 'To plan a step: `/nextstep Acme: send the checklist by friday`' },
])('points from $typed to what may have been meant', async ({ typed, says }) => {
  const said = words(await desk.as('dana').types(typed));
  expect(said).toContain(says);
  expect(said).toContain(`You typed: ${typed}`);
});

it('answers a slip of any word with the verb itself, never with another word for it', async () => {
  const dana = desk.as('dana');
  const meant: string[] = [];
  for (const word of spokenWords.filter((one) => one.length > 4)) {
    const said = words(await dana.types(`${word.slice(0, -1)}q`));
    meant.push(...(/Did you mean `\/nextstep ([^`]+)`/.exec(said)?.slice(1) ?? []));
  }
  expect(meant.length).toBeGreaterThan(20);
  expect(verbs.map(({ verb }) => verb)).toEqual(expect.arrayContaining(meant));
});
