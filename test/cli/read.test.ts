import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const call = (args: readonly string[], input: readonly (string | Uint8Array)[] = []) =>
  cli(['read', ...args], {}, '2026-11-23T10:00:00Z', input);

const codes = async (input: (string | Uint8Array)[]) =>
  (await call(['-'], input)).out.map((line) => {
    const verdict = JSON.parse(line);
    return verdict.ok === true ? 'ok' : verdict.code;
  });

describe('nextstep read', () => {
  it.each`
    why                        | args                                    | line
    ${'a poor step'}           | ${['Follow up with Jane']}              | ${'{"ok":false,"code":"visible","hint":"What would a camera see you do? For instance: \\"Send the three-line summary.\\""}'}
    ${'a good step'}           | ${['Send Jane the three-line summary']} | ${'{"ok":true}'}
    ${'words need no quotes'}  | ${['Send', 'Jane', 'the', 'map']}       | ${'{"ok":true}'}
    ${'another language'}      | ${['Demo mit Herrn Vogel buchen']}      | ${'{"ok":true}'}
    ${'nothing'}               | ${['']}                                 | ${'{"ok":true}'}
    ${'only an emoji'}         | ${['👍']}                               | ${'{"ok":true}'}
    ${'a dash, behind dashes'} | ${['--', '- email Ivan the map']}       | ${'{"ok":true}'}
    ${'a word of JavaScript'}  | ${['constructor']}                      | ${'{"ok":true}'}
  `('prints exactly one line of JSON for $why', async ({ args, line }) => {
    expect(await call(args)).toEqual({ code: 0, out: [line], err: [] });
  });

  it('answers three thousand characters by the first five hundred', async () => {
    const { code, out } = await call(['Send Jane the two dates. '.repeat(120)]);
    expect([code, out.length]).toEqual([0, 1]);
  });

  it.each([
    [[], 'no step'],
    [['a step', '--later'], 'an option it does not have'],
  ])('refuses %j with code 2: %s', async (args) => {
    const { code, out, err } = await call(args);
    expect([code, out]).toEqual([2, []]);
    expect(err.join('\n')).toContain('nextstep read "Follow up with Jane"');
  });

  it('answers each line of standard input with one line, the empty ones too', async () => {
    const input = [
      'Follow up with Jane\nSend Jane the map\r\n',
      '\nBook a demo w/ Will\n"Send Jane the notes and call her boss"\nGet a reply from ',
      'Ana',
    ];
    expect(await codes(input)).toEqual(['visible', 'ok', 'ok', 'ask-size', 'single', 'yours']);
  });

  it('reads lines cut anywhere, inside a letter too', async () => {
    const bytes = new TextEncoder().encode('Thank José\nFollow up with José\n');
    expect(await codes([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['ok', 'visible']);
  });
});
