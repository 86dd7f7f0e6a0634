import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const call = (args: readonly string[], input: readonly (string | Uint8Array)[] = []) =>
  cli(['when', ...args], {}, '2026-11-23T10:00:00Z', input);

const answers = async (input: (string | Uint8Array)[], args = ['-']) =>
  (await call(args, input)).out.map((line) => JSON.parse(line));

describe('nextstep when', () => {
  it.each`
    why                                | args                                                | answer
    ${'now, UTC and en-US by default'} | ${['next friday']}                                  | ${{ date: '2026-12-04' }}
    ${'words need no quotes'}          | ${['next', 'friday']}                               | ${{ date: '2026-12-04' }}
    ${'another instant'}               | ${['next friday', '--now', '2026-12-24T12:00:00Z']} | ${{ date: '2027-01-01' }}
    ${'an instant with an offset'}     | ${['today', '--now', '2026-12-24T23:00:00-05:00']}  | ${{ date: '2026-12-25' }}
    ${'another zone'}                  | ${['today', '--zone', 'Pacific/Kiritimati']}        | ${{ date: '2026-11-24' }}
    ${'another locale'}                | ${['12/5', '--locale', 'en-GB']}                    | ${{ date: '2027-05-12' }}
    ${'vague'}                         | ${['soon']}                                         | ${{ error: '"soon" is not a day yet; try "tomorrow", "next friday" or "in 2 weeks".' }}
    ${'past'}                          | ${['yesterday']}                                    | ${{ error: '"yesterday" is already behind us; try "today", "friday" or "in 3 days".' }}
    ${'impossible'}                    | ${['feb 30']}                                       | ${{ error: '"feb 30" is not a day on the calendar; try "friday", "5 dec" or "2 weeks".' }}
    ${'far'}                           | ${['in 3 years']}                                   | ${{ error: '"in 3 years" is too far away to hold a step; try "in 2 weeks", "next quarter" or "mid january".' }}
    ${'unknown'}                       | ${['in english']}                                   | ${{ error: '"in english" does not read as a day; try "friday", "5 dec" or "in 2 weeks".' }}
    ${'nothing'}                       | ${['']}                                             | ${{ error: 'Nothing does not read as a day; try "friday", "5 dec" or "in 2 weeks".' }}
    ${'a zone that is none'}           | ${['friday', '--zone', 'Mars/Olympus']}             | ${{ error: 'There is no zone "Mars/Olympus": use a name like Europe/Berlin, America/New_York or UTC.' }}
  `('$why', async ({ args, answer }) => {
    const { code, out, err } = await call(args);
    expect([code, out.map((line) => JSON.parse(line)), err]).toEqual([0, [answer], []]);
  });

  it('prints exactly one line of JSON', async () => {
    expect((await call(['next friday'])).out).toEqual(['{"date":"2026-12-04"}']);
  });

  it.each([
    [[], 'no phrase'],
    [['friday', '--later'], 'an option it does not have'],
    [['friday', '--now', 'noon'], 'an instant that is none'],
    [['friday', '--now', '2026-02-30T10:00:00Z'], 'an instant no calendar has'],
  ])('refuses %j with code 2: %s', async (args) => {
    const { code, out, err } = await call(args);
    expect([code, out]).toEqual([2, []]);
    expect(err.join('\n')).toContain('nextstep when "next friday"');
  });

  it('answers each line of standard input', async () => {
    expect(
      await answers([
        '{"phrase":"friday","now":"2026-11-23T10:00:00Z","zone":"UTC","locale":"en-US"}\n{"phrase":"12/5","locale":"en-GB"}\r\n',
        '\n{"phrase":"soon"}\nnot json\n"friday"\n{"phrase":7}\n{"phrase":"friday","now":"yesterday"}\n{"phrase":"friday","zone":"Nowhere"}\n',
      ]),
    ).toEqual([
      { date: '2026-11-27' },
      { date: '2027-05-12' },
      { error: expect.stringContaining('"soon" is not a day yet') },
      { error: 'This line is not JSON; write {"phrase":"next friday"}.' },
      { error: '"phrase" must be text.' },
      { error: '"phrase" must be text.' },
      { error: '"now" must be an instant like "2026-11-23T09:00:00Z".' },
      { error: expect.stringContaining('There is no zone "Nowhere"') },
    ]);
  });

  it('reads lines cut anywhere, inside a letter too, and a last line without its end', async () => {
    const bytes = new TextEncoder().encode('{"phrase":"übermorgen"}\n{"phrase":"tomorrow"}');
    expect(await answers([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual([
      { date: '2026-11-25' },
      { date: '2026-11-24' },
    ]);
  });

  it('lets options stand in for what a line leaves out', async () => {
    expect(await answers(['{"phrase":"12/5"}\n{"phrase":"12/5","locale":"en-US"}\n'], ['-', '--locale', 'en-GB'])).toEqual([
      { date: '2027-05-12' },
      { date: '2026-12-05' },
    ]);
  });
});
