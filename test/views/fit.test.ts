import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escape } from '../../src/views/message.ts';
import { fit } from '../../src/views/fit.ts';

it.each`
  text                   | most  | is            | why
  ${'Acme'}              | ${4}  | ${'Acme'}     | ${'what fits stays'}
  ${'Acme Labs'}         | ${6}  | ${'Acme…'}    | ${'no blank before the ellipsis'}
  ${'ab😀😀'}            | ${5}  | ${'ab😀…'}    | ${'an emoji counts as two'}
  ${'ab😀😀'}            | ${4}  | ${'ab…'}      | ${'and is whole or gone'}
  ${'👩‍👩‍👧‍👦👩‍👩‍👧‍👦'}              | ${12} | ${'👩‍👩‍👧‍👦…'}      | ${'so is a family'}
  ${'e\u0301'.repeat(4)} | ${4}  | ${'e\u0301…'} | ${'and an accent with its letter'}
  ${'a &amp; b'}         | ${6}  | ${'a…'}       | ${'an entity too'}
  ${'a &amp; b'}         | ${8}  | ${'a &amp;…'} | ${'when it fits it stays'}
  ${'by <@U0DANA>, ok'}  | ${9}  | ${'by…'}      | ${'and a mention'}
  ${'x < y < z'}         | ${7}  | ${'x < y…'}   | ${'a sign by itself is no mention'}
`('$text in $most is $is: $why', ({ text, most, is }) => {
  expect(fit(text, most)).toBe(is);
});

it('fits whatever was typed, in Slack’s count, and comes out as its beginning', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', ' ', '&', '<', '>', '😀', '👩‍👩‍👧', 'é', '\u0301', '\n'), maxLength: 60 });
  fc.assert(
    fc.property(typed, fc.integer({ min: 1, max: 60 }), (text, most) => {
      const all = escape(text);
      const fitted = fit(all, most);
      expect(fitted.length).toBeLessThanOrEqual(most);
      expect(fitted).not.toMatch(/&(?!amp;|lt;|gt;)|\p{Surrogate}/u);
      if (fitted !== all) expect(all.startsWith(fitted.slice(0, -1))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
