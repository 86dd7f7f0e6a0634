import { expect, it } from 'vitest';
import { verbs } from '../../src/commands/catalog.ts';
import type { Reply } from '../../src/views/message.ts';
import { type Name, useDesk } from '../support/desk.ts';
import { page, type Scene, scene } from '../support/gallery.ts';

const desk = useDesk();

/** One thing somebody types, or `[presses]`, and what to notice in the answer; without a word about it, it only leads there. */
type Line = readonly [who: Name, does: string, why?: string];

/** What the verbs answer, told as little stories, each in a workspace of its own. */
const stories: Readonly<Record<string, readonly Line[]>> = {
  absence: [
    ['dana', 'back', 'nobody was away'],
    ['dana', 'away until 7 dec', 'when it ends, and how to end it sooner'],
    ['dana', 'back', 'and where to begin'],
    ['dana', 'settings strength off'],
    ['dana', 'back', 'nudges are off, so none are promised'],
  ],
  'adding and finding': [
    ['dana', 'add Acme, Jane Doe', 'the first question'],
    ['dana', 'add Acme', 'twice is once'],
    ['dana', 'contact Acme: Jane Doe', 'she was there already'],
    ['dana', 'contact Acme: Lee Poe', 'a second one'],
    ['dana', 'rename Acme > Acme Corp', 'one letter would do, too'],
    ['dana', 'refer Acme > Beta, Sam Roe', 'who opened the door hears first'],
    ['dana', 'doors', 'as a picture'],
    ['dana', 'coach Beta', 'three steps'],
    ['dana', 'show Acme', 'the story so far'],
    ['dana', 'list', 'both of them'],
    ['dana', 'why Beta', 'the rule and its numbers'],
    ['dana', 'Zebra: call Jane', 'nobody is called that'],
    ['dana', '[Never mind]', 'nothing was saved'],
    ['ben', 'add Acme', 'a colleague is helping them'],
    ['ben', 'show Acme', 'and theirs is the story'],
  ],
  'a step': [
    ['dana', 'today', 'nothing yet'],
    ['dana', 'add Acme, Jane Doe'],
    ['dana', 'step Acme: send Jane the checklist by fri', 'the day by its name'],
    ['dana', 'move Acme monday', 'another day'],
    ['dana', 'edit Acme: send Jane two pages', 'other words'],
    ['dana', 'drop Acme', 'something smaller is offered'],
    ['dana', 'did Acme: called Jane yesterday', 'the day it was'],
    ['dana', 'heard Acme: she said yes', 'her words, noted'],
    ['dana', 'heard Acme', 'without a word'],
    ['dana', 'Acme: send Jane the date by today'],
    ['dana', 'heard Acme: maybe', 'a step is planned still'],
    ['dana', 'today', 'what is planned'],
    ['dana', 'done Acme: she loved it', 'and what is next'],
    ['dana', 'undo', 'taken back'],
    ['dana', 'done Acme: no answer', 'which is no scolding'],
  ],
  'where they stand': [
    ['dana', 'add Acme, Jane Doe'],
    ['dana', 'talking Acme', 'a talk has begun'],
    ['dana', 'deciding Acme', 'an easier decision'],
    ['dana', 'not now Acme until march: budget', 'until when, for whom, and why'],
    ['dana', 'no Acme: chose B', 'thanks, and rest'],
    ['dana', 'closed Acme', 'what we say instead'],
    ['dana', 'new Acme', 'from the beginning'],
    ['dana', 'snooze Acme 2 weeks', 'until when'],
    ['dana', 'snooze Acme 2 weeks'],
    ['dana', 'snooze Acme 2 weeks', 'a slower rhythm is offered'],
    ['dana', '[Half as often]', 'as chosen'],
  ],
  peace: [
    ['dana', 'add Acme, Jane Doe'],
    ['dana', 'stop Acme', 'asks first'],
    ['dana', '[Stop for everybody]', 'final, for all of us'],
    ['ben', 'add Acme, Jane Doe', 'for the whole team'],
    ['dana', 'lift Acme: they wrote', 'not everybody can'],
    ['ada', 'lift Acme: they wrote to us again', 'with a reason, and gently'],
    ['dana', 'remove Acme', 'off the list, not out of the log'],
    ['dana', 'add Beta'],
    ['ada', 'remove Beta', 'from a colleague’s list'],
    ['dana', 'add Gamma'],
    ['dana', 'forget Gamma', 'what is erased and what is not'],
    ['dana', '[Erase them]', 'and what is left'],
  ],
  'hands and eyes': [
    ['dana', 'add Acme, Jane Doe'],
    ['dana', 'hand Acme to @ben', 'who hears of it'],
    ['max', 'hand Acme to @ada', 'both hear of it'],
    ['max', 'team', 'the team’s week'],
    ['dana', 'team', 'not for everybody'],
    ['max', 'digest', 'so far, and privately'],
  ],
  settings: [
    ['dana', 'settings', 'all of them'],
    ['dana', 'settings hour 8:30', 'in which zone'],
    ['dana', 'settings days mon-thu', 'and silence on the others'],
    ['dana', 'settings zone Europe/Berlin', 'and how to follow Slack again'],
    ['dana', 'settings zone slack', 'as before'],
    ['dana', 'settings holidays DE', 'silent on them'],
    ['dana', 'settings holidays none', 'as before'],
    ['dana', 'settings strength gentle', 'one person a day'],
    ['dana', 'settings strength normal', 'up to three'],
    ['dana', 'settings strength off', 'what is still there'],
    ['dana', 'settings rhythm talking 4', 'for admins'],
    ['ada', 'settings rhythm talking 4', 'what it was, too'],
    ['ada', 'settings rhythm opened 15', 'by the name people know'],
    ['ada', 'settings digest friday 16:00', 'a channel is missing'],
    ['ada', 'digest here', 'where it is posted'],
    ['ada', 'settings digest off', 'and how it starts again'],
    ['ada', 'settings names off', 'nobody is named'],
    ['ada', 'settings names on', 'only those who did something'],
    ['ada', 'settings managers @ben', 'what a manager may see'],
    ['ada', 'settings managers @ben @max', 'both of them'],
    ['ada', 'settings managers remove @ben', 'and no more'],
    ['ada', 'settings managers remove @ben @max', 'and no more'],
  ],
  'the rest': [
    ['dana', 'help', 'everything one can type'],
    ['dana', 'worksheet', 'nobody to practise with'],
    ['dana', 'add Acme, Jane Doe'],
    ['dana', 'worksheet', 'with whom'],
    ['dana', 'playbook', 'at a glance'],
    ['dana', 'import', 'which file'],
    ['dana', 'export', 'where the files come'],
  ],
};

it.each(Object.entries(stories))('what the verbs say about %s reads as it was agreed to', async (story, lines) => {
  const scenes: Scene[] = [];
  let before: Reply = {};
  for (const [who, does, why] of lines) {
    const [, label] = /^\[(.*)\]$/.exec(does) ?? [];
    const reply = await (label ? desk.as(who).presses(before, label) : desk.as(who).types(does, { channel: 'C0SALES' }));
    const drawn = reply.replace ?? reply.whisper ?? reply.redraw ?? reply.open;
    if (why && drawn) scenes.push(scene(`${who} ${label ? `presses [${label}]` : `/nextstep ${does}`}`, why, drawn));
    before = reply;
  }
  await expect(page(story, scenes)).toMatchFileSnapshot(`./gallery/verbs-${story.replaceAll(' ', '-')}.txt`);
});

it('every verb answers in one of them', () => {
  const said = Object.values(stories).flatMap((lines) => lines.flatMap(([, does, why]) => (why ? does : [])));
  const answers = (word: string): boolean => said.some((does) => does === word || does.startsWith(`${word} `));
  expect(verbs.filter(({ verb, aliases = [] }) => ![verb, ...aliases].some(answers)).map(({ verb }) => verb)).toEqual([]);
});
