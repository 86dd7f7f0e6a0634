import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { LocalFile } from '../../playground/slack/files.ts';
import type { Acting } from '../../playground/slack/person.ts';
import { type Mode, useReplicas } from '../support/replicas.ts';

const csv = (...lines: string[]): LocalFile => ({ name: 'people.csv', bytes: Buffer.from(lines.join('\n')) });
const people = csv(
  'company,contact,stage,next step,due,remark',
  'Acme,Jane Doe,deciding,send Jane the terms,2026-12-04,likes tea',
  'Beta,,won,,,met at the fair',
  '"=HYPERLINK(""http://evil.example"")",,,,,',
  ',,,,,nobody',
  'Acme,Jane Doe,,,,',
);

/** What a file holds does not depend on how the press came: over HTTP a few show that it is the same. */
const tried = <Case>(mode: Mode, cases: readonly Case[]): readonly Case[] => (mode === 'socket' ? cases : cases.slice(0, 2));

describe.each<{ mode: Mode }>([{ mode: 'socket' }, { mode: 'http' }])('over $mode', ({ mode }) => {
  const world = useReplicas(mode);

  /** Everything heard so far has been answered, and shown. */
  async function running() {
    const app = await world.start();
    const settled = async (): Promise<void> => {
      await app.settled();
      await world.slack.whenQuiet();
    };
    const choose = async (who: Acting, file: LocalFile) => {
      await who.types('/nextstep import');
      await settled();
      const reply = await who.submits(who.modal()!, { file });
      await settled();
      return reply;
    };
    return { app, settled, choose, slack: world.slack, dana: world.slack.as('U0DANA') };
  }
  const names = async (): Promise<string[]> => {
    const rows = await world.db.execute<{ name: string }>(sql`select name from prospects where not removed order by name`);
    return rows.map(({ name }) => name);
  };

  it('shows what a file holds, brings it by one press, and takes all of it back by another', async () => {
    const { dana, choose, settled } = await running();
    await choose(dana, people);
    const form = dana.modal()!;
    expect(form.text).toContain('people.csv, 5 lines, would bring 3 people to your list.');
    expect(form.text).toContain('Line 2: Acme, Jane Doe · deciding · next: send Jane the terms, Fri 4 Dec');
    expect(form.text).toContain('Line 3: Beta · opened');
    expect(form.text).toContain('1 line says nothing new');
    expect(form.text).toContain('line 5: No name here. This line was left out.');
    expect(form.drawn).toContain('Company: [company ▾]');
    expect(form.drawn).toContain('[Bring in 3 people]');
    expect(await names()).toEqual([]);

    await dana.submits(form);
    expect(dana.modal()!.text).toContain('Bringing them in');
    await settled();
    expect(dana.modal()!.text).toContain('3 people are on your list now.');
    expect(await names()).toEqual(['=HYPERLINK("http://evil.example")', 'Acme', 'Beta']);

    await dana.presses(dana.modal()!, 'Undo');
    expect(dana.modal()!.text).toContain('the import of 3 people is off your list');
    expect(await names()).toEqual([]);
  });

  it('opens from Home, too', async () => {
    const { dana, settled } = await running();
    await dana.types('/nextstep today');
    await dana.presses((await dana.opensHome())!, 'More…');
    await dana.presses(dana.modal()!, 'Import people');
    expect(dana.modal()).toMatchObject({ title: 'Import people' });
    await dana.submits(dana.modal()!, { file: people });
    await settled();
    await dana.submits(dana.modal()!);
    await settled();
    expect(dana.home()!.text).toContain('Your people (3)');
  });

  it('reads another column as soon as it is chosen, and brings nothing by a picture that is old', async () => {
    const { dana, choose, settled } = await running();
    await choose(dana, people);
    const old = dana.modal()!;
    await dana.selects(old, 'Note', 'remark');
    await settled();
    expect(dana.modal()!.text).toContain('Line 3: Beta · opened · met at the fair');
    // The old picture holds no note yet: it is shown as it would be, and nothing is kept.
    await dana.submits(old, { 'Contact person': 'No column' });
    await settled();
    expect(dana.modal()!.text).toContain('Line 2: Acme · deciding');
    expect(await names()).toEqual([]);
    await dana.submits(dana.modal()!);
    await settled();
    expect((await names()).slice(1)).toEqual(['Acme', 'Beta']);
  });

  it('shows the list as it is now when it changed since', async () => {
    const { dana, choose, settled } = await running();
    await choose(dana, people);
    const form = dana.modal()!;
    await dana.types('/nextstep add Acme, Jane Doe');
    await dana.submits(form);
    await settled();
    expect(dana.modal()!.text).toContain('Your list changed since you looked, so nothing was kept yet.');
    expect(dana.modal()!.text).toContain('would bring 2 people');
    expect(dana.modal()!.text).toContain('1 person is on your list already');
    expect(await names()).toEqual(['Acme']);
    await dana.submits(dana.modal()!);
    await settled();
    expect(await names()).toHaveLength(3);
  });

  it('brings them once, however often it is pressed or delivered', async () => {
    const { dana, choose, settled, slack } = await running();
    await choose(dana, people);
    const form = dana.modal()!;
    await dana.submits(form);
    const pressed = slack.deliveries.at(-1)!;
    await slack.redeliver(pressed);
    await settled();
    await slack.redeliver(pressed);
    await settled();
    expect(dana.modal()!.text).toContain('3 people are on your list now.');
    expect(await names()).toHaveLength(3);
    const batches = await world.db.execute(sql`select distinct batch_id from entries where batch_id is not null`);
    expect(batches).toHaveLength(1);
  });

  it('tells whoever left the form in the direct message', async () => {
    const { dana, choose, settled, slack } = await running();
    await choose(dana, people);
    await dana.submits(dana.modal()!);
    slack.failNext('views.update', { error: 'not_found' });
    await settled();
    expect(slack.messages('U0DANA').at(-1)!.text).toContain('3 people are on your list now.');
  });

  it('counts who is with a colleague, stopped or resting', async () => {
    const { dana, choose, slack } = await running();
    const ben = slack.as('U0BEN');
    for (const typed of ['add Mine, Lee Poe', 'add Stopped', 'add Resting']) await ben.types(`/nextstep ${typed}`);
    const { message } = await ben.types('/nextstep stop Stopped');
    await ben.presses(message!, 'Stop for everybody');
    await ben.types('/nextstep not now Resting until march: budget');
    await choose(dana, csv('company,contact', 'Mine,Lee Poe', 'Stopped,', 'Resting,', 'Free,'));
    const { text } = dana.modal()!;
    expect(text).toContain('would bring 1 person');
    expect(text).toContain('1 person is with a colleague already');
    expect(text).toContain('1 person asked us not to contact them');
    expect(text).toContain('1 person is resting after a “not now”');
    expect(text).toContain('stays out: with a colleague already');
  });

  it('lets the column that names somebody be chosen, when no header says so', async () => {
    const { dana, choose, settled } = await running();
    await choose(dana, csv('Kunde?,Wer', 'Acme,Jane Doe'));
    expect(dana.modal()!.text).toContain('No column says who they are, as I read it. Which one does?');
    await dana.selects(dana.modal()!, 'Company', 'Kunde?');
    await settled();
    await dana.submits(dana.modal()!);
    await settled();
    expect(await names()).toEqual(['Acme']);
  });

  const text = (encoding: 'utf16le' | 'latin1', words: string): LocalFile => ({
    name: 'people.csv',
    bytes: Buffer.from(words, encoding),
  });
  it.each(
    tried<{ why: string; file: LocalFile; says: string }>(mode, [
      {
        why: 'UTF-16 with its mark',
        file: text('utf16le', '\uFEFFcompany,contact\r\nMüller,José\r\n'),
        says: 'Line 2: Müller, José',
      },
      { why: 'semicolons', file: csv('company;contact', 'Acme, Inc;Jane Doe'), says: 'Line 2: Acme, Inc, Jane Doe' },
      { why: 'an old Excel', file: text('latin1', 'company;contact\r\nMüller;José\r\n'), says: 'Line 2: Müller, José' },
      { why: 'no names of columns', file: csv('', ''), says: 'This file is empty.' },
      { why: 'nobody in it', file: csv('company,contact'), says: 'would bring nobody' },
      { why: 'smuggled mentions', file: csv('company', '<!channel> *Acme*'), says: '<!channel> ∗Acme∗' },
      {
        why: 'a PNG by another name',
        file: { name: 'people.csv', bytes: Buffer.from('89504e470d0a1a0a00', 'hex') },
        says: 'This is a picture',
      },
      { why: 'a PDF by another name', file: { name: 'people.csv', bytes: Buffer.from('%PDF-1.7') }, says: 'This is a PDF' },
      {
        why: 'a workbook by another name',
        file: { name: 'people.csv', bytes: Buffer.from('504b030414', 'hex') },
        says: 'an Excel workbook',
      },
      {
        why: 'a quote that never ends',
        file: csv('company,note', 'Acme,"never ends', 'Beta,x'),
        says: 'nothing from here on was read',
      },
      {
        why: '50,000 lines',
        file: csv('company', ...Array.from({ length: 50_000 }, (_, at) => `C${at}`)),
        says: 'more than the 10,000 lines',
      },
    ]),
  )('reads, or says why not: $why', async ({ file, says }) => {
    const { dana, choose, slack } = await running();
    await choose(dana, file);
    expect(dana.modal()!.text).toContain(says);
    expect(await names()).toEqual([]);
    expect(slack.as('U0BEN').modal()).toBeUndefined();
  });

  it('says at the field that a file is too large, and keeps it chosen', async () => {
    const { dana, choose } = await running();
    const { errors } = await choose(dana, { name: 'people.csv', bytes: Buffer.alloc(4_000_001, 'a') });
    expect(Object.values(errors)).toEqual([expect.stringContaining('larger than the 4 MB')]);
    expect(dana.modal()!.drawn).toContain('Which file?');
  });

  it.each(
    tried<{ why: string; call: string; fault: Parameters<typeof world.slack.failNext>[1]; says: string }>(mode, [
      {
        why: 'the file was deleted meanwhile',
        call: 'files.info',
        fault: { error: 'file_deleted' },
        says: 'I do not find that file',
      },
      {
        why: 'the scope was taken away',
        call: 'files.info',
        fault: { error: 'missing_scope' },
        says: 'for the scope files:read',
      },
      { why: 'Slack is limited', call: 'files.info', fault: { retryAfter: 3 }, says: 'Slack did not hand me that file' },
      { why: 'the bytes are refused', call: 'download', fault: { status: 403 }, says: 'Slack did not hand me that file' },
      {
        why: 'the bytes are elsewhere',
        call: 'download',
        fault: { location: 'https://evil.example/x' },
        says: 'did not hand me',
      },
      { why: 'a page to sign in comes', call: 'download', fault: { body: '<html>' }, says: 'Slack did not hand me that file' },
    ]),
  )('asks for the file again when $why, before and after it was shown', async ({ call, fault, says }) => {
    const { dana, choose, settled, slack } = await running();
    slack.failNext(call, fault);
    await choose(dana, people);
    expect(dana.modal()!.text).toContain(says);
    await dana.submits(dana.modal()!, { file: people });
    await settled();
    slack.failNext(call, fault);
    await dana.submits(dana.modal()!);
    await settled();
    expect(dana.modal()!.text).toContain(says);
    expect(dana.modal()!.drawn).toContain('Which file?');
    expect(await names()).toEqual([]);
  });

  it.each(['somebody else’s', 'another workspace’s'])(
    'brings nothing of a file that is %s, whatever the form says of it',
    async (whose) => {
      const { dana, choose, settled, slack } = await running();
      const ben = slack.as('U0BEN');
      await choose(ben, people);
      const theirs = slack.deliveries.at(-1)!.payload;
      const forged = JSON.parse(
        JSON.stringify(theirs)
          .replaceAll('U0BEN', 'U0DANA')
          .replaceAll(/"url_private(_download)?":"[^"]*"/g, '"url_private$1":"https://evil.example/x"')
          .replaceAll('F0LOCAL1', whose === 'somebody else’s' ? 'F0LOCAL1' : 'F0ELSEWHERE'),
      ) as typeof theirs;
      await dana.types('/nextstep import');
      await settled();
      const view = dana.modal()!;
      (forged as { view: { id: string } }).view.id = view.viewId;
      await slack.sends('interactive', forged);
      await settled();
      expect(dana.modal()!.text).toContain('I do not find that file');
      expect(dana.modal()!.text).not.toContain('Acme');
    },
  );

  it('apologises in the form when the log breaks, and does not leave it waiting', async () => {
    const { dana, choose } = await running();
    await dana.types('/nextstep today');
    await world.db.execute(sql`alter table silences rename to silences_gone`);
    await choose(dana, people);
    expect(dana.modal()!.text).toContain('Something broke on my side');
    expect(world.logged.join('')).toContain('answer.failed');
    expect(world.logged.join('')).not.toContain('Acme');
  });

  it('is heard when the form came too late, and when the app may read no files', async () => {
    const { dana, slack } = await running();
    await dana.types('/nextstep today');
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    expect((await dana.types('/nextstep import')).text).toContain('I was too slow');
    slack.failNext('views.open', { error: 'missing_scope' });
    expect((await dana.types('/nextstep import')).text).toContain('for the scope files:read');
    expect((await dana.types('/nextstep import')).error).toBeUndefined();
    expect(dana.modal()).toMatchObject({ title: 'Import people' });
  });

  it('in the direct message, says where forms open', async () => {
    const { dana, settled } = await running();
    await dana.types('/nextstep today');
    await dana.messages('import');
    await settled();
    expect(dana.sees().at(-1)!.text).toContain('Slack opens forms only for the command');
  });
});
