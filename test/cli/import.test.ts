import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openTenant, type Tenant } from '../../src/db/tenant.ts';
import type { UserId, WorkspaceId } from '../../src/domain/ids.ts';
import { useApp } from '../support/app.ts';
import { cli } from '../support/cli.ts';
import { openDb } from '../../src/db/client.ts';

const running = useApp();
const folder = mkdtemp(join(tmpdir(), 'nextstep-import-'));
afterAll(async () => rm(await folder, { recursive: true, force: true }));

const owner = 'U0DANA' as UserId;

async function bring(text: string | Uint8Array, ...more: string[]) {
  const file = join(await folder, 'people.csv');
  await writeFile(file, text);
  const { workspace } = running.app.home;
  return cli(['import', file, '--workspace', workspace, '--owner', owner, ...more], { DATABASE_URL: running.url });
}

async function rows<T>(work: (tenant: Tenant, workspace: WorkspaceId) => Promise<T>): Promise<T> {
  const db = await openDb(running.url, { connections: 1, deadline: 60_000 });
  try {
    return await db.transaction((tx) => work(openTenant(tx, running.app.home.workspace), running.app.home.workspace));
  } finally {
    await db.close();
  }
}

const names = () =>
  rows(async ({ prospects }) => (await prospects.of(owner)).map(({ name, contacts }) => [name, ...contacts].join(', ')).sort());

describe('import', () => {
  it('brings nothing for somebody who has never used the app', async () => {
    expect(await bring('company\nAcme\n')).toMatchObject({ code: 1, err: [expect.stringContaining('type /nextstep once')] });
  });

  it('writes nothing on a dry run, then everything once, and one undo takes it back', async () => {
    const dana = running.slack.as(owner);
    await dana.types('/nextstep add Mine, Old Friend');
    await running.slack.as('U0BEN').types('/nextstep add Theirs');
    const file =
      'Company,Contact,Stage,Next step\nAcme,Jane Doe,Negotiation,send the terms\nMine,Old Friend,,\nTheirs,,,\n,,,\nAcme,Jane Doe,,\nBeta,,Customer,\n';

    const dry = await bring(file, '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: [expect.stringContaining('Would import 2 prospects.')] });
    expect(await names()).toEqual(['Mine, Old Friend']);

    const real = await bring(file);
    expect(real.out[0]).toContain('Imported 2 prospects.');
    expect(real.err).toEqual([
      expect.stringMatching(/^line 3: Mine is on the list already/),
      expect.stringMatching(/^line 4: Theirs is with a colleague already/),
      expect.stringMatching(/^line 6: Acme/),
    ]);
    expect(await names()).toEqual(['Acme, Jane Doe', 'Beta', 'Mine, Old Friend']);
    expect((await bring(file)).out[0]).toContain('Imported 0 prospects.');

    const acme = await dana.types('/nextstep show Acme');
    expect(acme.text).toContain('deciding');
    expect(acme.text).toContain('send the terms');
    await dana.types('/nextstep did Beta: thanked Lee');
    await dana.types('/nextstep undo');
    expect((await dana.types('/nextstep undo')).text).toContain('the import of 2 people is off your list.');
    expect(await names()).toEqual(['Mine, Old Friend']);
  });

  it('leaves those alone who asked us to stop', async () => {
    const dana = running.slack.as(owner);
    const asked = await dana.types('/nextstep add Quiet Corp').then(() => dana.types('/nextstep stop Quiet Corp'));
    await dana.presses(asked.message!, 'Stop for everybody');
    expect(await bring('company\nQuiet Corp\n')).toMatchObject({
      out: [expect.stringContaining('Imported 0')],
      err: [expect.stringContaining('asked us not to')],
    });
  });

  it.each`
    why                                     | file
    ${'HubSpot contacts'}                   | ${'Record ID,First Name,Last Name,Email,Associated Company,Lead Status\n1,Ann,Lee,a@x.com,Hub One,Open\n'}
    ${'Pipedrive people, semicolons'}       | ${'Person - Name;Organization - Name;Deal - Stage\nAnn Lee;Hub One;Qualified\n'}
    ${'a Salesforce lead report in UTF-16'} | ${Buffer.from('\uFEFFFirst Name\tLast Name\tCompany / Account\tLead Status\nAnn\tLee\tHub One\tWorking\n', 'utf16le')}
    ${'Close leads'}                        | ${'display_name,primary_contact_name,status_label\nHub One,Ann Lee,Potential\n'}
    ${'an Attio list'}                      | ${'Record,Company name,Owner\nAnn Lee,Hub One,Dana\n'}
  `('reads $why', async ({ file }: { file: string | Buffer }) => {
    expect((await bring(file, '--dry-run')).out[0]).toContain('Would import 1 prospect.');
  });

  it('names the line of a broken quote, and keeps the good lines before it', async () => {
    const said = await bring('company\nFirst Good\nSecond Good\n"Third bad\nFourth\n', '--dry-run');
    expect(said.out[0]).toContain('Would import 2 prospects.');
    expect(said.err.join('\n')).toMatch(/^line 4: /m);
  });

  it('says so when no column names anybody', async () => {
    expect(await bring('colour,size\nred,2\n')).toMatchObject({
      code: 1,
      err: [expect.stringContaining('nothing was imported')],
    });
  });

  it('brings fifty thousand people, spread over two weeks, and one undo takes them back', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `Bulk ${at},Person ${at}`);
    expect((await bring(`company,contact\n${lines.join('\n')}\n`)).out[0]).toContain('Imported 50000 prospects.');
    const days = await rows(
      async ({ prospects }) =>
        new Set((await prospects.of(owner)).filter(({ name }) => name.startsWith('Bulk')).map(({ spreadTo }) => spreadTo)),
    );
    expect(days.size).toBe(10);
    // Longer than a command may take: the answer follows.
    const reply = await running.slack.as(owner).types('/nextstep undo');
    const said = reply.text.startsWith('Still on it') ? await reply.next(60_000) : reply;
    expect(said.text).toBe('Taken back: the import of 50000 people is off your list.');
    expect((await names()).filter((name) => name.startsWith('Bulk'))).toEqual([]);
  }, 120_000);

  it.each`
    args                                                        | why
    ${['import']}                                               | ${'no file'}
    ${['import', 'a.csv', '--workspace', 'T1']}                 | ${'no owner'}
    ${['import', 'a.csv', '--owner', 'U1']}                     | ${'no workspace'}
    ${['import', 'a.csv', '--workspace', 'x', '--owner', 'U1']} | ${'no workspace id'}
  `('is called wrongly: $why', async ({ args }: { args: string[] }) => {
    expect(await cli(args)).toMatchObject({ code: 2, err: [expect.stringContaining('Usage: nextstep import')] });
  });
});
