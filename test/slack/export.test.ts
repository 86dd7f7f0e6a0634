import { describe, expect, it } from 'vitest';
import type { Fault } from '../../playground/slack/faults.ts';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';
import { readCsv } from '../../src/csv/read.ts';
import { useApp } from '../support/app.ts';

/** The newest message with files in somebody's direct message, its files by name. */
const filesOf = (slack: LocalSlack, user: string): Record<string, Buffer> =>
  Object.fromEntries(
    (slack.messages(user).findLast(({ raw }) => raw.files.length > 0)?.raw.files ?? []).map((one) => [one.name, one.bytes]),
  );

const namesIn = async (bytes: Buffer | undefined): Promise<string[]> => {
  const { headers, rows } = await readCsv(bytes!);
  return rows.map(({ cells }) => cells[headers.indexOf('name')]!);
};

describe.each<{ mode: 'socket' | 'http' }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode', ({ mode }) => {
  const running = useApp(mode);

  it('brings a rep their own people as files, in their direct message', async () => {
    const { slack } = running;
    await slack.as('U0DANA').types('/nextstep add =Acme(1), Jane Doe: send Jane the checklist tomorrow');
    await slack.as('U0BEN').types('/nextstep add Bens, Lee Poe: call Lee');
    await slack.as('U0BEN').types('/nextstep undo');
    const reply = await slack.as('U0DANA').types('/nextstep export', { channel: 'sales' });
    expect(reply.text).toContain('They come in our direct message');
    await running.settled();

    const files = filesOf(slack, 'U0DANA');
    expect(Object.keys(files).sort()).toEqual(['entries.csv', 'people.csv', 'prospects.csv', 'steps.csv']);
    expect(await namesIn(files['prospects.csv'])).toEqual(["'=Acme(1)"]);
    expect(await namesIn(files['people.csv'])).toEqual(['Dana Fox']);
    expect(files['steps.csv']!.toString()).toContain('send Jane the checklist');
    for (const bytes of Object.values(files)) expect(bytes.toString()).not.toContain('U0BEN');
    const [above, below] = slack.messages('U0DANA').slice(-2);
    expect(above!.text).toContain(
      'Here are your people and all that was logged about them, as CSV: 1 prospect, 1 step and 2 entries',
    );
    expect(below!.raw.files).toHaveLength(4);
    // Whoever may see it in Slack is Dana alone.
    expect(slack.messages('sales').flatMap(({ raw }) => raw.files)).toEqual([]);
    expect(filesOf(slack, 'U0BEN')).toEqual({});
  });

  it('brings a leader the team’s, and from Home, too', async () => {
    const { slack } = running;
    await slack.as('U0ADA').types('/nextstep today');
    const home = await slack.as('U0ADA').opensHome();
    await slack.as('U0ADA').presses(home!, 'More…');
    await slack.as('U0ADA').presses(slack.as('U0ADA').modal()!, 'Export everything');
    expect(slack.as('U0ADA').modal()!.text).toContain('I am putting the team’s people and their whole log into files.');
    await running.settled();
    expect((await namesIn(filesOf(slack, 'U0ADA')['prospects.csv'])).sort()).toEqual(["'=Acme(1)", 'Bens']);
  });

  it('brings them once, however often Slack delivers the command', async () => {
    const { slack } = running;
    const before = slack.messages('U0DANA').length;
    await slack.as('U0DANA').types('/nextstep export');
    await slack.redeliver(slack.deliveries.at(-1)!);
    await running.settled();
    const shared = slack
      .messages('U0DANA')
      .slice(before)
      .filter(({ raw }) => raw.files.length > 0);
    expect(shared).toHaveLength(1);
  });

  it.each<{ why: string; call: string; fault: Fault; says: string; files?: true }>([
    {
      why: 'the scope is missing',
      call: 'files.getUploadURLExternal',
      fault: { error: 'missing_scope' },
      says: 'for the scope files:write',
    },
    {
      why: 'Slack is full',
      call: 'files.getUploadURLExternal',
      fault: { error: 'storage_limit_reached' },
      says: 'Slack did not take the files',
    },
    {
      why: 'Slack asks for patience',
      call: 'files.completeUploadExternal',
      fault: { retryAfter: 3 },
      says: 'Slack did not take the files',
    },
    { why: 'the bytes were not taken', call: 'upload', fault: { status: 500 }, says: 'did not say whether it took the files' },
    {
      why: 'the last answer was lost, with the files shown',
      call: 'files.completeUploadExternal',
      fault: { dropAfterAccept: true },
      says: 'did not say whether it took the files',
      files: true,
    },
  ])('says so in the place of the files when $why', async ({ call, fault, says, files }) => {
    const { slack } = running;
    const before = slack.messages('U0BEN').length;
    slack.failNext(call, fault);
    await slack.as('U0BEN').types('/nextstep export', { channel: 'sales' });
    await running.settled();
    const said = slack.messages('U0BEN').slice(before);
    expect(said[0]!.text).toContain(says);
    expect(said.flatMap(({ raw }) => raw.files).length > 0).toBe(files === true);
  });

  it('says nothing false when its words did not arrive', async () => {
    const { slack } = running;
    const before = slack.messages('U0BEN').length;
    slack.failNext('chat.postMessage', { retryAfter: 5 });
    await slack.as('U0BEN').types('/nextstep export', { channel: 'sales' });
    await running.settled();
    expect(slack.messages('U0BEN')).toHaveLength(before);
    expect(running.logged.join('')).toContain('export.unsaid');
  });
});

describe('a Slack that never gave the scope', () => {
  const running = useApp('socket', {
    manifest: {
      display_information: { name: 'Next Step' },
      features: { slash_commands: [{ command: '/nextstep', should_escape: true }] },
      oauth_config: { scopes: { bot: ['commands', 'chat:write', 'users:read'] } },
    },
  });

  it('hears what is missing, and that everything is still here', async () => {
    const { slack } = running;
    await slack.as('U0DANA').types('/nextstep export');
    await running.settled();
    expect(slack.messages('U0DANA').at(-1)!.text).toContain(
      'installs the app anew from its present manifest, for the scope files:write',
    );
  });
});
