import { expect, it } from 'vitest';
import { said } from '../said.ts';

const facts = { name: 'Acme', contacts: ['Sam Hill'], others: ['Dana Reed', 'Bright Ltd', 'Sam Ode', '李伟'] };

it.each`
  step                                         | verdict         | why
  ${'Tell Sam that Dana is unhappy'}           | ${'confidence'} | ${'one person’s trouble in another’s step'}
  ${'Tell Sam that Dana Reed is leaving'}      | ${'confidence'} | ${'the name in full'}
  ${'Tell Sam about Bright Ltd’s budget'}      | ${'confidence'} | ${'a company has secrets too'}
  ${'Tell Sam that 李伟 is sick'}              | ${'confidence'} | ${'in any script'}
  ${'Tell Sam that Dana is furious'}           | ${'confidence'} | ${'a feeling'}
  ${'Leave Sam the notes that Dana asked for'} | ${'ok'}         | ${'leaving something is no leaving'}
  ${'Tell Sam that Dana is in touch with us'}  | ${'ok'}         | ${'nothing private'}
  ${'Ask Sam about his budget'}                | ${'ok'}         | ${'his own matter'}
  ${'Ask Sam whether Lee is leaving'}          | ${'ok'}         | ${'nobody of ours'}
  ${'Tell Sam about the dana budget'}          | ${'ok'}         | ${'without a capital it is hardly her'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step, facts)).toBe(verdict);
});

it('needs to know who else there is', () => {
  expect(said('Tell Sam that Dana is unhappy', { contacts: ['Sam Hill'] })).toBe('ok');
});
