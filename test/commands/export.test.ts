import { expect, it } from 'vitest';
import { useDesk, words } from '../support/desk.ts';

const desk = useDesk();

it.each(['export', 'export Acme'])('%s says what to use until it is here', async (typed) => {
  const dana = desk.as('dana');
  await dana.types('add Acme');
  const before = await desk.prospect('Acme');
  expect(words(await dana.types(typed))).toMatch(/`export` is not here yet\. .*(?:`nextstep export`)/);
  expect(await desk.prospect('Acme')).toEqual(before);
});
