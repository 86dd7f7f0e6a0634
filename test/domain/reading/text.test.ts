import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, clip, decode, oneLine } from '../../../src/domain/reading/text.ts';

describe('what Slack delivers', () => {
  it.each`
    why                                  | sent                                                          | read
    ${'an ampersand'}                    | ${'Smith &amp; Sons'}                                         | ${'Smith & Sons'}
    ${'an arrow'}                        | ${'Acme -&gt; Beta'}                                          | ${'Acme -> Beta'}
    ${'decoded once only'}               | ${'&amp;lt;b&amp;gt;'}                                        | ${'&lt;b&gt;'}
    ${'typed as words, not a token'}     | ${'&lt;!channel&gt;'}                                         | ${'<!channel>'}
    ${'a typed link is no token either'} | ${'&lt;https://a.b|c&gt;'}                                    | ${'<https://a.b|c>'}
    ${'an address'}                      | ${'<mailto:jane@x.com|jane@x.com>'}                           | ${'jane@x.com'}
    ${'an address without its label'}    | ${'<mailto:jane@x.com>'}                                      | ${'jane@x.com'}
    ${'a phone number'}                  | ${'<tel:+4930123|030 123>'}                                   | ${'030 123'}
    ${'a link as it was typed'}          | ${'<https://acme.com|acme.com>: call'}                        | ${'acme.com: call'}
    ${'a bare link'}                     | ${'<https://x>'}                                              | ${'https://x'}
    ${'a link with an ampersand'}        | ${'<https://x?a=1&amp;b=2>'}                                  | ${'https://x?a=1&b=2'}
    ${'a channel'}                       | ${'<#C1|general>'}                                            | ${'#general'}
    ${'a channel we may not see'}        | ${'<#C1|>'}                                                   | ${'#C1'}
    ${'a person, label dropped'}         | ${'Acme to <@U123|dana>'}                                     | ${'Acme to <@U123>'}
    ${'a person of another workspace'}   | ${'<@W123>'}                                                  | ${'<@W123>'}
    ${'a broadcast'}                     | ${'<!here>'}                                                  | ${'@here'}
    ${'a group'}                         | ${'<!subteam^S1|@sales>'}                                     | ${'@sales'}
    ${'a date'}                          | ${'<!date^1^{date}|5 Dec>'}                                   | ${'5 Dec'}
    ${'a heart'}                         | ${'i &lt;3 you'}                                              | ${'i <3 you'}
    ${'NUL'}                             | ${'Ac\0me'}                                                   | ${'Acme'}
    ${'an escape sequence'}              | ${'\u001b[31mAcme\u0007'}                                     | ${'[31mAcme'}
    ${'an override of direction'}        | ${'Acme\u202Egnp.exe'}                                        | ${'Acmegnp.exe'}
    ${'isolates and marks'}              | ${'\u2066A\u2069\u200Ec\u200Fme\u061C'}                       | ${'Acme'}
    ${'zero-width blanks and a BOM'}     | ${'\uFEFFAc\u200Bm\u2060e'}                                   | ${'Acme'}
    ${'a soft hyphen'}                   | ${'Ac\u00ADme'}                                               | ${'Acme'}
    ${'joiners between Latin letters'}   | ${'Ac\u200Dm\u200Ce'}                                         | ${'Acme'}
    ${'a joiner inside an emoji'}        | ${'👩\u200D💻'}                                               | ${'👩\u200D💻'}
    ${'and after a variation selector'}  | ${'🏳\uFE0F\u200D🌈'}                                          | ${'🏳\uFE0F\u200D🌈'}
    ${'and after a skin tone'}           | ${'👩🏽\u200D💻'}                                               | ${'👩🏽\u200D💻'}
    ${'a non-joiner in Persian'}         | ${'می\u200Cخواهم'}                                            | ${'می\u200Cخواهم'}
    ${'a joiner in Hindi'}               | ${'क्\u200Dष'}                                                 | ${'क्\u200Dष'}
    ${'the flag of Scotland'}            | ${'🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'} | ${'🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'}
    ${'letters smuggled as tags'}        | ${'Acme\u{E0068}\u{E0069}'}                                   | ${'Acme'}
    ${'an odd space'}                    | ${'Acme\u00A0Ltd\u3000x\tz'}                                  | ${'Acme Ltd x z'}
    ${'half a surrogate pair'}           | ${'Ac\uD800me\uDC00'}                                         | ${'Acme'}
    ${'an accent apart from its letter'} | ${'Cafe\u0301'}                                               | ${'Café'}
    ${'line ends of every kind'}         | ${'a\r\nb\rc\u2028d\u0085e'}                                  | ${'a\nb\nc\nd\ne'}
    ${'blanks around'}                   | ${'  Acme \n'}                                                | ${'Acme'}
  `('$why', ({ sent, read }) => {
    expect(decode(sent)).toBe(read);
  });

  it('takes the text of a form as it is', () => {
    expect(clean('a &amp; <https://x|y>')).toBe('a &amp; <https://x|y>');
  });

  it('never holds a control character, a direction mark or half a character, and reads the same twice', () => {
    const nasty = fc.constantFrom(
      '\0',
      '\u200D',
      '\u202E',
      '\uD800',
      '<',
      '>',
      '&lt;',
      '&amp;',
      '<@U1|',
      '|',
      '\u{E0061}',
      '🏴',
      '\uFE0F',
      'e',
      '\u0301',
      '\r',
      '\u0085',
      '@',
      '!',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(nasty, { maxLength: 20 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = decode(text);
        expect(read).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u);
        expect(clean(read)).toBe(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('on one line', () => {
  it('newlines and runs of blanks are one space', () => {
    expect(oneLine(' send it\n\n by   fri ')).toBe('send it by fri');
  });
});

describe('clip', () => {
  it.each`
    why                             | text             | max  | cut
    ${'it fits'}                    | ${'Acme'}        | ${4} | ${'Acme'}
    ${'one too many'}               | ${'Acmes'}       | ${4} | ${'Acm…'}
    ${'no blank before the dots'}   | ${'hello world'} | ${7} | ${'hello…'}
    ${'emoji count as one each'}    | ${'😀😀😀'}      | ${3} | ${'😀😀😀'}
    ${'an emoji is whole or gone'}  | ${'a👩‍💻b'}        | ${3} | ${'a…'}
    ${'a flag is whole or gone'}    | ${'a🇩🇪🇩🇪'}       | ${4} | ${'a🇩🇪…'}
    ${'an accent keeps its letter'} | ${'abq\u0301de'} | ${4} | ${'ab…'}
    ${'room for the dots only'}     | ${'Acme'}        | ${1} | ${'…'}
  `('$why', ({ text, max, cut }) => {
    expect(clip(text, max)).toBe(cut);
  });

  it('never exceeds its limit and never breaks a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const cut = clip(text, max);
        expect([...cut].length).toBeLessThanOrEqual(Math.max(max, [...text].length <= max ? [...text].length : max));
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
