import { describe, expect, it } from 'vitest';
import type { UserId } from '../../src/domain/ids.ts';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();
const dana = () => desk.as('dana');

describe('written to the app in its direct message', () => {
  it.each`
    written                                     | answer                                            | why
    ${'sent Acme the deck'}                     | ${/\*Acme\*, Jane Doe[^]*sent Acme the deck/}     | ${'a step taken is logged'}
    ${'remind me about Beta in march'}          | ${/\*Beta\*[^]*Mon 1 Mar/}                        | ${'a reminder rests until its day'}
    ${'remind me about Beta next tuesday'}      | ${/\*Beta\*[^]*Tue 1 Dec/}                        | ${'with a day of the week'}
    ${'remind me to call Jane on friday'}       | ${/\*Acme\*[^]*Next: \*call Jane\*, Fri 27 Nov/}  | ${'a reminder with something to do is planned'}
    ${'Acme: send Jane the checklist tomorrow'} | ${/Next: \*send Jane the checklist\*, tomorrow/}  | ${'the command’s own words'}
    ${'/nextstep list'}                         | ${/Acme/}                                         | ${'with the command in front'}
    ${'Acme said no: too dear'}                 | ${/said no[^]*|no/}                               | ${'a no'}
    ${'help'}                                   | ${/nextstep/}                                     | ${'help'}
    ${'what a lovely morning it is'}            | ${/did not understand[^]*`\/nextstep help`|help/} | ${'what means nothing'}
  `('“$written”: $why', async ({ written, answer }) => {
    await dana().types('add Acme, Jane Doe');
    await dana().types('add Beta');
    expect(words(await dana().writes(written))).toMatch(answer);
  });

  it.each(['sent Acme the deck', 'I called Jane and Beta'])(
    '“%s” is asked back: nobody on the list is meant for sure',
    async (written) => {
      await dana().types('add Beta');
      await dana().types('add Jane');
      const said = words(await dana().writes(written));
      expect(said).toMatch(/not sure whom on your list/);
      expect(said).toContain(written);
      expect(said).not.toContain('settings');
    },
  );

  it.each(['undo what Ben said', 'undo that please', 'back to back meetings all day'])(
    '“%s” changes nothing: a word at its beginning is no command',
    async (written) => {
      await dana().types('add Acme, Jane Doe');
      await dana().types('away until 7 dec');
      const before = await desk.tenant(async ({ people: known, prospects }) => [
        await known.get('U0DANA' as UserId),
        await prospects.withKeys(['acme']),
      ]);
      expect(words(await dana().writes(written))).toContain('I am not sure what you mean, so nothing was changed');
      expect(
        await desk.tenant(async ({ people: known, prospects }) => [
          await known.get('U0DANA' as UserId),
          await prospects.withKeys(['acme']),
        ]),
      ).toEqual(before);
    },
  );

  it('can be taken back, and is once however often it is delivered', async () => {
    await dana().types('add Acme, Jane Doe');
    const first = await dana().writes('sent Acme the deck', { key: 'D1 1.0' });
    expect(await dana().writes('sent Acme the deck', { key: 'D1 1.0' })).toEqual({});
    expect(labels(first)).toContain('Undo');
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 1 });
    await dana().presses(first, 'Undo');
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 0 });
  });

  it('names nobody of a colleague’s', async () => {
    await desk.as('ben').types('add Acme, Jane Doe');
    expect(words(await dana().writes('sent Acme the deck'))).not.toContain('Jane Doe');
    expect(await desk.prospect('Acme')).toMatchObject({ gives: 0 });
  });

  it('is refused to a guest', async () => {
    expect(words(await desk.as('gil').writes('list'))).toContain('full members');
  });
});

describe('typed behind the command, a sentence about a step', () => {
  it.each`
    typed                    | answer                                        | why
    ${'sent Acme the deck'}  | ${/\*Acme\*, Jane Doe[^]*sent Acme the deck/} | ${'is logged for whom it names'}
    ${'sent Gamma the deck'} | ${/not sure whom[^]*did Acme: sent the deck/} | ${'asks for whom it was'}
  `('“$typed” $why', async ({ typed, answer }) => {
    await dana().types('add Acme, Jane Doe');
    expect(words(await dana().types(typed))).toMatch(answer);
  });
});
