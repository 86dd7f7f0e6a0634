import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/cli/words.ts';
import { cli } from '../support/cli.ts';

describe('nextstep', () => {
  it('lists every word, with help for each', async () => {
    const { out, code } = await cli(['help']);
    expect(code).toBe(0);
    for (const word of words) {
      expect(out.join('\n')).toContain(`  nextstep ${word}`);
      const help = await cli([word, '--help']);
      expect(help.code).toBe(0);
      expect(help.out.join('\n')).toContain(`nextstep ${word}`);
    }
  });

  it('lists every way of calling a word', async () => {
    expect((await cli(['help'])).out.join('\n')).toMatch(
      /^ {2}nextstep outbox \[--json\]\n {2}nextstep outbox --again <id>\n {6}\S/m,
    );
  });

  it.each`
    typed         | why                                        | said
    ${'imprt'}    | ${'a slip names the word'}                 | ${'Did you mean "import"?'}
    ${'dance'}    | ${'nothing is near'}                       | ${'There is no word "dance". "nextstep help"'}
    ${'toString'} | ${'what objects are born with is no word'} | ${'There is no word "toString"'}
  `('$why: $typed', async ({ typed, said }: Record<string, string>) => {
    const { code, err } = await cli([typed!]);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(said);
  });

  it('runs as a process, and says by its exit code how it went', async () => {
    const run = promisify(execFile);
    const main = ['--import', 'tsx', 'src/cli/main.ts'];
    const when = await run(process.execPath, [...main, 'when', 'next friday', '--now', '2026-11-23T09:00:00Z']);
    expect(when.stdout).toBe('{"date":"2026-12-04"}\n');
    await expect(run(process.execPath, [...main, 'dance'])).rejects.toMatchObject({ code: 2 });
    const start = run(process.execPath, [...main, 'start'], {
      env: { PATH: process.env['PATH'], SLACK_BOT_TOKEN: 'not-a-token' },
    });
    await expect(start).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/SLACK_BOT_TOKEN.*\n.*SLACK_APP_TOKEN/s),
    });
    await start.catch(({ stderr }: { stderr: string }) => expect(stderr).not.toContain('not-a-token'));
  });
});
