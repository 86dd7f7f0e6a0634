import { describe, expect, it } from 'vitest';
import { openLog, placesOf, scrub } from '../src/log.ts';

describe('a secret', () => {
  it.each<{ what: string; line: string; kept: string }>([
    { what: 'a bot token', line: 'xoxb-12-34-abCD', kept: '[secret]' },
    { what: 'a person’s token', line: 'token=xoxp-12-34-abCD&x', kept: 'token=[secret]&x' },
    { what: 'a refresh token', line: '"xoxe-1-My0xLWFi"', kept: '"[secret]"' },
    { what: 'a rotated token', line: '"xoxe.xoxb-1-My0xLWFi"', kept: '"[secret]"' },
    { what: 'an app token', line: 'Bearer xapp-1-A0-12-ab', kept: 'Bearer [secret]' },
    {
      what: 'a response url',
      line: 'POST https://hooks.slack.com/commands/T0/1/aB failed',
      kept: 'POST https://hooks.slack.com/[secret] failed',
    },
    {
      what: 'a response url in GovSlack',
      line: 'https://hooks.slack-gov.com/actions/T0/1/aB',
      kept: 'https://hooks.slack.com/[secret]',
    },
    { what: 'a database password', line: 'postgres://app:p%40ss@db:5432/x', kept: 'postgres://app:[secret]@db:5432/x' },
    { what: 'a password with an @ in it', line: 'postgresql://app:p@ss:w@db/x', kept: 'postgresql://app:[secret]@db/x' },
    {
      what: 'a password in the words behind',
      line: 'postgres://db/x?password=hunter2&ssl=1',
      kept: 'postgres://db/x?password=[secret]&ssl=1',
    },
    { what: 'two in one line', line: 'xoxb-1 xapp-2', kept: '[secret] [secret]' },
  ])('$what never leaves', ({ line, kept }) => {
    expect(scrub(line)).toBe(kept);
  });

  it('is found anywhere in a line: in a nested field, a name, an error', () => {
    const lines: string[] = [];
    const log = openLog('debug', (line) => void lines.push(line));
    log.info({ deep: { er: [{ token: 'xoxb-1-2' }], 'xapp-1-2': true } }, 'said xoxb-1-2');
    log.error({ err: new Error('could not reach postgres://app:hunter2@db/x') }, 'broken');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/xoxb-|xapp-|hunter2/);
  });

  it('is all that is taken out', () => {
    const line = '{"event":"app.ready","workspace":"T0SALES","url":"https://slack.com/api/","n":1}';
    expect(scrub(line)).toBe(line);
  });
});

it('each event is one line of JSON that says when, how bad and what', () => {
  const lines: string[] = [];
  const log = openLog('info', (line) => void lines.push(line));
  log.debug({}, 'too.fine');
  log.info({ job: 'nudge' }, 'job.done\nnext');
  log.warn({}, 'w');
  log.error({}, 'e');
  expect(lines).toHaveLength(3);
  expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(['info', 'warn', 'error']);
  expect(JSON.parse(lines[0]!)).toMatchObject({ app: 'nextstep', job: 'nudge', msg: 'job.done\nnext' });
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
});

describe('of an error only the places in our code are logged', () => {
  it('and nothing of its message, even where a line of that looks like one', () => {
    const places = placesOf(new Error('Failed query\n    at Acme (words.ts:1:1)\nparams: Acme'));
    expect(places.join()).not.toContain('Acme');
    expect(places[0]).toContain('log.test.ts');
    expect(places.length).toBeLessThanOrEqual(6);
  });

  it.each([undefined, null, 'Acme', { stack: '    at Acme' }])('%j has none', (error) => {
    expect(placesOf(error)).toEqual([]);
  });
});
