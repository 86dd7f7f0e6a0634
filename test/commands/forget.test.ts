import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { labels, monday, useDesk, words } from '../support/desk.ts';
import { dumpOf } from '../support/dump.ts';
import { useRounds } from '../support/rounds.ts';

const desk = useDesk();
const rounds = useRounds(desk);

const dump = () => dumpOf(desk);

const erase = async (name: string, who: 'dana' | 'max' = 'dana') =>
  desk.as(who).presses(await desk.as(who).types(`forget ${name}`), 'Erase them');

/** A life with somebody: in steps, notes, reasons, drafts, kept answers, nudges, digests and hand-overs. */
async function aLifeWith(name: string): Promise<void> {
  const dana = desk.as('dana');
  await dana.types('settings strength normal');
  await dana.types(`add Oldname, Jolanda Quux: ask about the zebrafish today`);
  await dana.types(`rename Oldname > ${name}`);
  await dana.types(`done ${name}: she mentioned a wombat`);
  await dana.types(`contact ${name}: Ruprecht Quibble`);
  await dana.types(`heard ${name}: they liked the axolotl`);
  await dana.types(`${name}: send the okapi report`);
  await dana.types(`edit ${name}: send the capybara report`);
  await dana.types(`drop ${name}`);
  await dana.types(`won ${name}: for the pangolin`);
  await dana.types(`refer ${name} > Beta, Sam Roe`);
  await dana.types(`${name.toLowerCase()}: send the quokka soon`);
  await dana.types(`did nobody at all: told ${name} about the numbat`);
  await dana.types(`${name}: bring the tapir on wednesday`);
  await dana.types(`show ${name}`);
}
const secrets =
  /oldname|zwölf|jolanda|quux|zebrafish|wombat|ruprecht|quibble|axolotl|okapi|capybara|pangolin|quokka|numbat|tapir/i;

it.each(['Zwölf Zebras', 'Zwölf & <Söhne> "AG" *1*'])('leaves nothing of %s in any table', async (name) => {
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  await aLifeWith(name);
  await rounds.beat('2026-11-30T14:00:00Z');
  const [nudge, digest] = [rounds.said().find(({ to }) => to === 'U0DANA')!, rounds.said().find(({ to }) => to === 'C0SALES')!];
  expect(words(nudge)).toMatch(secrets);
  expect(words(digest)).toMatch(secrets);
  // Waiting words, of today: a draft that names them by half, and the answers kept for it.
  await desk.as('dana').types('zwöl: send the quokka soon');
  expect(await dump()).toMatch(/quokka soon/);

  const reply = await erase(name);
  expect(words(reply)).toContain('They are forgotten here');
  expect(words(reply)).toContain('not mine to erase');
  expect((await dump()).match(new RegExp(`.*(?:${secrets.source}).*`, 'gi'))).toBeNull();
});

it('takes their name out of the steps it offered for those they referred', async () => {
  const dana = desk.as('dana');
  await dana.types('add Zwölf Zebras, Jolanda Quux');
  const offered = await dana.types('refer Zwölf Zebras > Beta, Sam Roe');
  await dana.presses(offered, 'Plan 1');
  await dana.types('move Beta friday');
  await dana.types('contact Beta: Kim Lee');
  await dana.types('done Beta');
  await dana.presses(await dana.types('coach Beta'), 'Plan 1');
  expect((await dump()).match(/Jolanda Quux/g)!.length).toBeGreaterThan(5);
  await erase('Zwölf Zebras');
  expect((await dump()).match(new RegExp(`.*(?:${secrets.source}).*`, 'gi'))).toBeNull();
  expect(words(await dana.types('show Beta'))).toContain('did: Thank somebody before you write to Sam Roe');
});

it('redraws its own messages that named them, and keeps the others in them', async () => {
  await desk.as('ada').types('digest here', { channel: 'C0SALES' });
  await aLifeWith('Zwölf Zebras');
  await desk.as('dana').types('add Gamma, Kim Lee: call Kim today');
  await desk.as('dana').types('won Gamma');
  await desk.as('dana').types('Gamma: call Kim on wednesday');
  await rounds.beat('2026-11-30T14:00:00Z');
  await erase('Zwölf Zebras');
  await rounds.beat('2026-11-30T14:01:00Z');
  const said = rounds.said().map(words).join('\n');
  expect(said).not.toMatch(secrets);
  expect(said).toContain('call Kim');
  expect(words(rounds.said().find(({ to }) => to === 'C0SALES')!)).toMatch(/\*Gamma\*[^]*\*somebody\* → \*Beta\*/);
});

describe('the story of a digest', () => {
  const digest = () => words(rounds.said().find(({ to }) => to === 'C0SALES')!);
  /** A week in which nothing but that happened, posted. The door to Beta was opened the week before. */
  async function aStoryOf(name: string, ...typed: string[]) {
    const dana = desk.as('dana');
    desk.at('2026-11-20T14:00:00Z');
    await dana.types('settings strength off');
    await dana.types('add Zwölf Zebras, Jolanda Quux: send them the okapi report');
    await dana.types('refer Zwölf Zebras > Beta, Sam Roe');
    desk.at(monday);
    await desk.as('ada').types('digest here', { channel: 'C0SALES' });
    for (const one of typed) await dana.types(one);
    await dana.presses(await dana.types(`done ${name}: jolanda quux and Zwölf Zebras loved the wombat`), 'Share in the digest');
    await rounds.beat('2026-11-30T14:00:00Z');
  }

  it('about them is gone from where it was posted, and the rest of the week stays', async () => {
    await aStoryOf('Zwölf Zebras');
    expect(digest()).toMatch(/One story\*\n<@U0DANA> with \*Zwölf Zebras\*: send them the okapi report\n> _jolanda/);
    await erase('Zwölf Zebras');
    await rounds.beat('2026-11-30T14:01:00Z');
    expect(digest()).toMatch(/\*1 step\* taken[^]*<@U0DANA>/);
    expect(digest()).not.toMatch(/story/i);
    expect(digest()).not.toMatch(secrets);
    expect((await dump()).match(new RegExp(`.*(?:${secrets.source}).*`, 'gi'))).toBeNull();
  });

  it('about somebody else no longer names them, in whatever case', async () => {
    await aStoryOf('Beta', 'Beta: thank Zwölf Zebras for Sam');
    await erase('Zwölf Zebras');
    await rounds.beat('2026-11-30T14:01:00Z');
    expect(digest()).toMatch(/with \*Beta\*: thank somebody for Sam\n> _somebody and somebody loved the wombat_/);
    expect(digest()).not.toMatch(/zwölf|quux/i);
  });

  it('about a colleague’s people of the same name stays', async () => {
    await aStoryOf('Zwölf Zebras');
    await desk.as('ben').types('add Zwölf Zebras, Kim Lee');
    await desk.as('ben').presses(await desk.as('ben').types('forget Zwölf Zebras'), 'Erase them');
    await rounds.beat('2026-11-30T14:01:00Z');
    expect(digest()).toContain('loved the wombat');
  });
});

it('redraws a hand-over notice that named them', async () => {
  await aLifeWith('Zwölf Zebras');
  await desk.as('dana').types('hand Zwölf Zebras to @ben');
  await rounds.beat('2026-11-23T14:01:00Z');
  expect(words(rounds.said()[0]!)).toMatch(secrets);
  await desk.as('ben').presses(await desk.as('ben').types('forget Zwölf Zebras'), 'Erase them');
  await rounds.beat('2026-11-23T14:02:00Z');
  expect(words(rounds.said()[0]!)).not.toMatch(secrets);
});

it('asks first, and says what it cannot erase', async () => {
  const dana = desk.as('dana');
  await dana.types('add Acme, Jane Doe');
  const sure = await dana.types('forget acm');
  expect(words(sure)).toMatch(/\*Acme\*, Jane Doe: I erase the name[^]*stays there\. This cannot be undone/);
  expect(labels(sure)).toEqual(['Erase them', 'Never mind']);
  await dana.presses(sure, 'Never mind');
  expect(await desk.prospect('Acme')).toMatchObject({ name: 'Acme' });
});

it('cannot be undone, and frees the name', async () => {
  const dana = desk.as('dana');
  await dana.types('add Beta');
  await dana.types('add Acme: call them');
  await erase('Acme');
  await dana.types('undo');
  expect(words(await dana.types('show Acme'))).toContain('nobody called *Acme*');
  expect(words(await dana.types('add Acme'))).toContain('is on your list');
});

it('keeps a stop as a hash: nobody adds them again, under any spelling', async () => {
  const dana = desk.as('dana');
  await dana.types('add Zwölf Zebras, Jolanda Quux');
  await dana.presses(await dana.types('stop Zwölf Zebras'), 'Stop for everybody');
  expect(words(await erase('Zwölf Zebras'))).toContain('asked us to stop, and that still holds');
  for (const [who, name] of [
    ['dana', 'Zwölf Zebras'],
    ['ben', 'zwolf zebras gmbh, Kim Lee'],
  ] as const)
    expect(words(await desk.as(who).types(`add ${name}`))).toContain('asked us not to contact them');
});

it('erases somebody removed before, and every row a name ever had', async () => {
  const dana = desk.as('dana');
  for (const contact of ['Jolanda Quux', 'Ruprecht Quibble']) {
    await dana.types(`add Zwölf Zebras, ${contact}: send the okapi report`);
    await dana.types('remove Zwölf Zebras');
  }
  expect(words(await dana.types('forget Zebras of Nowhere'))).toContain('nobody called');
  await erase('zwölf zebras');
  expect((await dump()).match(new RegExp(`.*(?:${secrets.source}).*`, 'gi'))).toBeNull();
});

it.each([
  { who: 'ben', says: 'is with <@U0DANA>' },
  { who: 'max', says: 'Shall I?' },
] as const)('$who, about Dana’s prospect: $says', async ({ who, says }) => {
  await desk.as('dana').types('add Acme');
  expect(words(await desk.as(who).types('forget Acme'))).toContain(says);
});

it('leaves a colleague’s own people of the same name to the colleague, and takes all when a manager says so', async () => {
  await desk.as('dana').types('add Acme, Jane Doe');
  await desk.as('ben').types('add Acme, Sam Roe');
  await erase('Acme');
  expect(await desk.prospect('Acme')).toMatchObject({ owner: 'U0BEN' });
  await desk.as('dana').types('add Acme, Kim Lee');
  const choice = await desk.as('max').types('forget Acme');
  const sure = await desk.as('max').presses(choice, 'Acme, Sam Roe · ben');
  expect(words(sure)).toContain('Shall I?');
  await desk.as('max').presses(sure, 'Erase them');
  expect(await desk.tenant(({ prospects }) => prospects.of(null))).toEqual([]);
});

it.each([
  sql`update entries set actor_id = 'U0BEN'`,
  sql`update entries set what = '{}'::jsonb`,
  sql`delete from entries`,
  sql`truncate entries`,
])('is the only way to change the log: %#', async (statement) => {
  await desk.as('dana').types('add Acme');
  await erase('Acme');
  const message = 'the log is append-only';
  await expect(desk.db.execute(statement)).rejects.toMatchObject({
    cause: { message: expect.stringContaining(message) as string },
  });
});
