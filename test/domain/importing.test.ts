import { describe, expect, it } from 'vitest';
import { nextNudgeAt } from '../../src/domain/due.ts';
import type { BatchId, ProspectId, UserId } from '../../src/domain/ids.ts';
import { type Arrival, type ImportFacts, type ImportPlan, planImport } from '../../src/domain/importing.ts';
import { nameKey } from '../../src/domain/reading/name.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { dana, day, days, someId, someProspect, tuesday, weekdays } from './some.ts';

const ben = 'U0BEN' as UserId;
const facts = (told: Partial<ImportFacts> = {}): ImportFacts => ({
  owner: { user: dana, week: weekdays },
  today: tuesday,
  batch: someId<BatchId>(),
  namesakes: [],
  stopped: new Set(),
  silences: [],
  newId: someId,
  ...told,
});
const arrival = (name: string, told: Partial<Arrival> = {}): Arrival => ({
  line: 2,
  name,
  key: nameKey(name),
  contacts: [],
  stage: 'new',
  ...told,
});
/** All of it in one go. */
function decide(...given: Parameters<typeof planImport>): ImportPlan {
  const planning = planImport(...given);
  for (;;) {
    const step = planning.next();
    if (step.done) return step.value;
  }
}
const taken = (told: Partial<Arrival> = {}) => decide([arrival('Acme', told)], facts()).changes[0]!;
const known = (name: string, told = {}) => someProspect({ name, key: nameKey(name), ...told });

describe('who is taken', () => {
  it.each([
    { known: {}, contacts: [], why: 'yours', because: 'they are on the rep’s list' },
    { known: { contacts: ['Bo'] }, contacts: ['Jane'], why: 'yours', because: 'a name is once on a list, whoever the contact' },
    { known: { owner: ben }, contacts: [], why: 'colleague', because: 'the whole company is a colleague’s' },
    { known: { owner: ben, contacts: ['Jane'] }, contacts: ['jane'], why: 'colleague', because: 'the same person' },
    { known: { owner: ben, contacts: ['Bo'] }, contacts: ['Jane'], why: null, because: 'another person at the same company' },
  ])('$why: $because', ({ known: told, contacts, why }) => {
    const { changes, leftOut } = decide([arrival('Acme', { contacts })], facts({ namesakes: [known('Acme', told)] }));
    expect(leftOut.map((one) => one.why)).toEqual(why ? [why] : []);
    expect(changes).toHaveLength(why ? 0 : 1);
  });

  it.each([
    { stopped: 'acme', because: 'the company asked us to stop' },
    { stopped: 'acme\njane doe', because: 'this person there did' },
    { stopped: 'jane doe', because: 'this person did, wherever they work' },
  ])('not somebody stopped: $because', ({ stopped }) => {
    const { leftOut } = decide([arrival('Acme', { contacts: ['Jane Doe'] })], facts({ stopped: new Set([stopped]) }));
    expect(leftOut).toEqual([{ line: 2, name: 'Acme', why: 'stopped' }]);
  });
});

it.each`
  key             | until           | why         | because
  ${'acme'}       | ${'2027-03-01'} | ${'silent'} | ${'silence was agreed with the company as a whole'}
  ${'acme\njane'} | ${'2027-03-01'} | ${'silent'} | ${'it was agreed with the same person'}
  ${'acme\nbo'}   | ${'2027-03-01'} | ${null}     | ${'it was agreed with somebody else there'}
  ${'acme\n'}     | ${'2027-03-01'} | ${null}     | ${'it holds for whoever comes without a name'}
  ${'acme\njane'} | ${'2026-11-24'} | ${null}     | ${'it ends today'}
`('under a silence until $until, $why: $because', ({ key, until, why }) => {
  const silences = [{ key, until: day(until), holder: someId<ProspectId>(), owner: ben }];
  const { leftOut } = decide([arrival('Acme', { contacts: ['Jane'] })], facts({ silences }));
  expect(leftOut.map((one) => one.why)).toEqual(why ? [why] : []);
});

describe('when they come up', () => {
  it('spread over the rep’s next ten working days, in the file’s order, holidays left out', () => {
    const week = { ...weekdays, holidays: days('2026-11-26') };
    const arrivals = Array.from({ length: 11 }, (_, at) => arrival(`Acme ${at}`));
    const { changes } = decide(arrivals, facts({ owner: { user: dana, week } }));
    expect(changes.map(({ after }) => after.spreadTo)).toEqual(
      ['25', '27', '30', '01', '02', '03', '04', '07', '08', '09', '25'].map((date, at) =>
        day(`2026-${at > 2 && at < 10 ? '12' : '11'}-${date}`),
      ),
    );
  });

  it.each([
    { step: '2026-12-15', plannedFor: '2026-12-15', why: 'the file says which day' },
    { step: '2026-11-24', plannedFor: '2026-11-24', why: 'today is still to come' },
    { step: '2026-11-23', plannedFor: '2026-11-25', why: 'a day behind us: when they would come up' },
    { step: undefined, plannedFor: '2026-11-25', why: 'no day: when they would come up' },
    { step: '2031-01-01', plannedFor: '2026-11-25', why: 'years ahead nobody plans' },
  ])('a step is planned for $plannedFor: $why', ({ step, plannedFor }) => {
    const { after, steps } = taken({ step: { text: 'send the terms', ...(step && { day: day(step) }) } });
    expect(after.planned).toMatchObject({ text: 'send the terms', plannedFor, state: 'planned' });
    expect(steps).toEqual([{ was: null, is: after.planned }]);
  });
});

describe('what the file remembers of them', () => {
  it.each([
    { last: '2026-03-02', counted: '2026-03-02', why: 'quiet is counted from the last contact' },
    { last: undefined, counted: '2026-11-24', why: 'nobody knows: from today' },
    { last: '2026-12-24', counted: '2026-11-24', why: 'nothing has been in the future' },
    { last: '0000-01-01', counted: '2026-11-24', why: 'no calendar has a year 0' },
    { last: '1899-12-30', counted: '2026-11-24', why: 'a spreadsheet’s zero' },
    { last: '1970-01-01', counted: '2026-11-24', why: 'a computer’s zero' },
  ])('last contact $last: $why', ({ last, counted }) => {
    const { after } = taken(last ? { lastContact: day(last) } : {});
    expect(after).toMatchObject({ contactedOn: counted, stageSince: counted, touchedOn: tuesday });
    // However long ago: they come up on their day of the spread, not at once.
    const due = nextNudgeAt(after, defaultRhythms, { zone: 'UTC', week: weekdays });
    expect(due!.toISOString() >= `${after.spreadTo}T00:00:00.000Z`).toBe(true);
  });

  it.each(['no', 'not now'] as const)('why they said “%s” is their reason', (stage) => {
    const { after, what } = taken({ stage, note: 'no budget' });
    expect(after.reason).toBe('no budget');
    expect(what).toEqual({ kind: 'added', name: 'Acme' });
  });

  it('a note about somebody else is no reason of theirs: it stands in their story', () => {
    const { after, what } = taken({ stage: 'talking', note: 'met at the fair' });
    expect(after.reason).toBeNull();
    expect(what).toEqual({ kind: 'added', name: 'Acme', note: 'met at the fair' });
  });
});

describe('who referred them', () => {
  const referrerOf = (referrer: string, told: Partial<ImportFacts> = {}, ...others: Arrival[]) => {
    const { changes } = decide([arrival('Acme', { referrer, line: 3 }), ...others], facts(told));
    const byId = new Map([...(told.namesakes ?? []), ...changes.map(({ after }) => after)].map(({ id, name }) => [id, name]));
    const { after, what } = changes.find(({ after: { name } }) => name === 'Acme')!;
    return { by: after.referrer && byId.get(after.referrer), what };
  };

  it('somebody further down in the same file', () => {
    expect(referrerOf('beta inc.', {}, arrival('Beta')).by).toBe('Beta');
  });

  it('a contact person of somebody in the same file', () => {
    expect(referrerOf('Sam Roe', {}, arrival('Beta', { contacts: ['Sam Roe'] })).by).toBe('Beta');
  });

  it('somebody on the rep’s list already', () => {
    expect(referrerOf('Beta', { namesakes: [known('Beta')] }).by).toBe('Beta');
  });

  it.each([
    { referrer: 'Beta', namesakes: [known('Beta', { owner: ben })], why: 'a colleague’s are the colleague’s' },
    { referrer: 'Acme', namesakes: [], why: 'nobody refers themselves' },
    { referrer: 'Trade fair', namesakes: [], why: 'nobody we know' },
  ])('else it stays in their story as words: $why', ({ referrer, namesakes }) => {
    const { by, what } = referrerOf(referrer, { namesakes });
    expect(by).toBeNull();
    expect(what).toEqual({ kind: 'added', name: 'Acme', note: `referred by ${referrer}` });
  });
});

it('gives everybody the batch and an id of their own', () => {
  const told = facts();
  const { changes } = decide([arrival('Acme'), arrival('Beta')], told);
  expect(new Set(changes.map(({ after }): ProspectId => after.id)).size).toBe(2);
  expect(changes.every(({ after, before }) => after.batch === told.batch && before === null && after.owner === dana)).toBe(true);
});

it('pauses at every person, so that nobody else waits for a large file', () => {
  const many = Array.from({ length: 50 }, (_, at) => arrival(`Acme ${at}`));
  const planning = planImport(many, facts());
  let pauses = 0;
  while (!planning.next().done) pauses += 1;
  expect(pauses).toBe(100);
});
