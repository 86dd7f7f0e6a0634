import { expect, it } from 'vitest';
import { useApp } from '../support/app.ts';

const running = useApp();

it('two steps logged in the same moment are both there, and neither was told to try again', async () => {
  const dana = running.slack.as('U0DANA');
  await dana.types('/nextstep add Acme');
  const replies = await Promise.all([1, 2, 3].map((at) => dana.types(`/nextstep did Acme: sent page ${at}`)));
  for (const [at, { drawn }] of replies.entries()) expect(drawn).toContain(`Acme. Done: sent page ${at + 1}.`);
  const { drawn } = await dana.types('/nextstep show Acme');
  expect(drawn).toContain('Given 3, asked 0');
});

it('a name added twice in the same moment is on the list once', async () => {
  const dana = running.slack.as('U0DANA');
  const replies = await Promise.all(['Beta', 'beta Ltd'].map((name) => dana.types(`/nextstep add ${name}`)));
  const said = replies.map(({ drawn }) => drawn);
  expect(said.filter((one) => one?.includes('is on your list'))).toHaveLength(1);
  expect(said.filter((one) => one?.includes('is already on your list'))).toHaveLength(1);
});
