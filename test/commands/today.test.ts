import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

it('says that there is nothing to do, and how to begin', async () => {
  for (const typed of ['', 'today', 'step', 'next', 'todo', 'plan']) {
    expect(words(await desk.as('dana').types(typed))).toBe(
      'Nobody needs a step from you today. `/nextstep list` shows everybody, `/nextstep add Acme: send them the checklist` adds somebody. Who could you help a little?',
    );
  }
});

it('shows what is planned, promises first, then the quiet with a step to take, and not what is for later', async () => {
  const dana = desk.as('dana');
  desk.at('2026-11-16T15:00:00Z');
  await dana.types('add Quiet Co, Sam Roe');
  await dana.types('add Later: call them on 1 dec');
  await dana.types('add Old: call Old on 17 nov');
  await dana.types('add Today: call Today on 23 nov');
  await dana.presses(await dana.types('add Promised: send the deck on 20 nov'), 'I told them');
  await desk.as('ben').types('add Bens: call them on 17 nov');
  desk.at('2026-11-23T14:00:00Z');
  const today = await dana.types('');
  expect(words(today).match(/\*[^*]+\*/g)).toEqual(['*Today*', '*Promised*', '*Today*', '*Old*', '*Quiet Co*']);
  expect(words(today)).toContain('*Promised* · you told them you would');
  expect(labels(today)).toEqual(['Did it', 'Why', 'Did it', 'Why', 'Did it', 'Why', 'Plan it', 'The story', 'Why']);
});

it('keeps showing somebody touched today, until the step is done', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them today');
  const today = await dana.types('');
  expect(words(today)).toContain('*Acme* · planned for today');
  expect(words(await dana.presses(today, 'Why'))).toMatch(/^\*Acme\*: /);
  expect(words(await dana.picks(today, '2026-11-27'))).toContain('Next: *call them*, Fri 27 Nov.');
  expect(words(await dana.types(''))).toContain('Nobody needs a step from you today');
});

describe('a press leaves the list standing, and is answered beside it:', () => {
  const three = async () => {
    const dana = desk.as('dana');
    desk.at('2026-11-16T15:00:00Z');
    await dana.types('add Quiet, Sam Roe');
    desk.at('2026-11-23T14:00:00Z');
    for (const name of ['Acme', 'Beta']) await dana.types(`add ${name}: call ${name} today`);
    return { dana, today: await dana.types('') };
  };
  const names = (message: { text: string } | undefined) => message?.text.match(/(?<=^\*)(?!Today)\w+/gm);

  it('Did it', async () => {
    const { dana, today } = await three();
    expect(names(today.whisper)).toEqual(['Acme', 'Beta', 'Quiet']);
    const pressed = await dana.presses(today, 'Did it');
    expect(names(pressed.replace)).toEqual(['Beta', 'Quiet']);
    expect(pressed.whisper?.text).toContain('*Acme*. Done: call Acme.');
    const again = await dana.presses({ replace: pressed.replace! }, 'Did it');
    expect(names(again.replace)).toEqual(['Quiet']);
    expect(again.whisper?.text).toContain('*Beta*. Done: call Beta.');
  });

  it('Another day', async () => {
    const { dana, today } = await three();
    const picked = await dana.picks(today, '2026-11-27');
    expect(names(picked.replace)).toEqual(['Beta', 'Quiet']);
    expect(picked.whisper?.text).toContain('*Acme*. Next: *call Acme*, Fri 27 Nov.');
  });

  it('Plan it', async () => {
    const { dana, today } = await three();
    const pressed = await dana.presses(today, 'Plan it');
    expect(names(pressed.replace)).toEqual(['Acme', 'Beta']);
    expect(pressed.whisper?.text).toContain('*Quiet*, Sam Roe. Next: ');
  });

  it('a press that comes too late', async () => {
    const { dana, today } = await three();
    await dana.types('remove Acme');
    const pressed = await dana.presses(today, 'Did it');
    expect(names(pressed.replace)).toEqual(['Beta', 'Quiet']);
    expect(pressed.whisper?.text).toContain('no longer fits how things stand');
  });
});

it('a press on a story is answered in its place', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them today');
  const pressed = await dana.presses(await dana.types('show Acme'), 'Did it');
  expect(pressed.whisper).toBeUndefined();
  expect(pressed.replace?.text).toMatch(/\*Acme\*.*\. Done: /);
});

it('pressing Did it twice does it once, and answers the same', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme: call them today');
  const today = await dana.types('');
  const first = await dana.presses(today, 'Did it');
  const was = await desk.prospect('Acme');
  expect(was).toMatchObject({ planned: null, gives: 1 });
  expect(await dana.presses(today, 'Did it')).toEqual(first);
  expect(await desk.prospect('Acme')).toEqual(was);
});

it('lists at most five steps and three quiet people, and says how many more', async () => {
  const dana = desk.as('dana');
  desk.at('2026-11-09T15:00:00Z');
  for (let at = 0; at < 7; at++) await dana.types(`add Planned ${at}: call them on 23 nov`);
  for (let at = 0; at < 5; at++) await dana.types(`add Quiet ${at}`);
  desk.at('2026-11-23T14:00:00Z');
  const said = words(await dana.types('today'));
  expect(said.match(/\*Planned/g)).toHaveLength(5);
  expect(said.match(/\*Quiet/g)).toHaveLength(3);
  expect(said).toContain('And 4 more: `/nextstep list`');
});

describe('after the nudge', () => {
  const named = (text: string) => text.match(/(?<=^\*)[^*]+(?=\*[^\n]* · )/gm);

  it('names whom it named, until somebody acts on it', async () => {
    const dana = desk.as('dana');
    await dana.types('settings strength normal');
    for (const name of ['Acme', 'Beta', 'Gamma', 'Delta']) await dana.types(`add ${name}`);
    await dana.types('Delta: call them on 26 nov');
    const [nudge] = await rounds.beat('2026-11-27T14:00:00Z');
    const inNudge = named(words(nudge!));
    expect(inNudge).toEqual(['Delta', expect.any(String), expect.any(String), expect.any(String)]);
    expect(named(words(await dana.types('')))).toEqual(inNudge);
    await dana.types(`snooze ${inNudge![1]!} 2 weeks`);
    expect(named(words(await dana.types('')))).toEqual(inNudge!.filter((_, at) => at !== 1));
  });

  it('says of them what the nudge says, also where it asks for the fourth and the fifth time', async () => {
    const dana = desk.as('dana');
    await dana.types('settings strength normal');
    await dana.types('add Acme, Jane Doe');
    const reasons = [];
    for (const day of ['2026-11-27', '2026-12-01', '2026-12-04', '2026-12-11', '2026-12-24']) {
      const [nudge] = await rounds.beat(`${day}T14:00:00Z`);
      reasons.push(/ · (.*)/.exec(words(nudge!))![1]);
      expect(/ · (.*)/.exec(words(await dana.types('')))![1]).toBe(reasons.at(-1));
    }
    expect(reasons.at(-1)).toBe('named four times, and now I wait for you');
  });
});
