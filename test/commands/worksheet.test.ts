import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['worksheet', 'worksheet Acme'])('%s says what to use until it is here', async (typed) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const before = await desk.prospect('Acme');
  expect(words(await dana.types(typed))).toMatch(
    /`worksheet` is not here yet\. .*(?:write.* the step down|`\/nextstep Acme: the smallest step`)/,
  );
  expect(await desk.prospect('Acme')).toEqual(before);
});
