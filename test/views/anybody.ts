import fc from 'fast-check';
import type { EntryId, ProspectId } from '../../src/domain/ids.ts';
import { addDays, type LocalDay } from '../../src/domain/calendar.ts';
import type { Entry, What } from '../../src/domain/entry.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { validName } from '../../src/domain/reading/name.ts';
import { clean, oneLine } from '../../src/domain/reading/text.ts';
import { stages } from '../../src/domain/stage.ts';
import type { Step } from '../../src/domain/step.ts';
import { someId, someProspect, someStep } from '../domain/some.ts';
import { ben, dana, today } from './cast.ts';

// Anybody at all, with whatever people type, as long as the app would keep it.

/** What is long once it is escaped, counted in UTF-16 units, or taken apart by marks. */
const awkward = fc.constantFrom(
  ...['&', '<', '>', '*', '`', '_', '~', '{', '}', '"', '\\', '|', '!', '@', ' ', '\n', '.', 'a', 'ß'],
  ...['あ', 'ש', 'نص', 'ก็', 'é', 'Z\u0351\u036B\u0343', '😀', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '𝔄', '𠮷'],
);

/** Any script, at most `most` code points; often exactly so many. */
function typed(most: number): fc.Arbitrary<string> {
  const units = fc.oneof(
    fc.string({ unit: 'binary', maxLength: most, size: 'max' }),
    fc.string({ unit: awkward, maxLength: most, size: 'max' }),
    awkward.map((one) => one.repeat(most)),
  );
  return units.map((text) => [...text].slice(0, most).join(''));
}

export const name: fc.Arbitrary<string> = typed(80).map((text) => {
  const named = validName(text);
  return 'name' in named ? named.name : 'Acme';
});

/** A line in somebody's own words; never empty. */
export const words = (most: number): fc.Arbitrary<string> => typed(most).map((text) => oneLine(clean(text)) || 'call');

/** What came out of a form is kept as it was typed. */
export const note = typed(2_000).map((text) => text.trim() || null);

const nearby = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));
const before = fc.integer({ min: 0, max: 800 }).map((days) => addDays(today, -days));

export const step: fc.Arbitrary<Step> = fc
  .record({
    text: words(500),
    way: fc.constantFrom('give' as const, 'ask' as const),
    state: fc.constantFrom('done' as const, 'planned' as const, 'dropped' as const, 'void' as const),
    plannedFor: nearby,
    promise: fc.boolean(),
    doneOn: before,
    note,
    answered: fc.constantFrom(true, false, null),
    goodResult: fc.boolean(),
  })
  .map((told) => someStep(told));

const facts = fc.record({
  name,
  contacts: fc.array(name, { maxLength: 10, size: 'max' }),
  owner: fc.constantFrom(dana, ben),
  stage: fc.constantFrom(...stages),
  stageSince: before,
  reason: fc.option(words(500)),
  agreedUntil: fc.option(nearby),
  contactedOn: before,
  touchedOn: before,
  lastStepOn: fc.option(before),
  snoozedUntil: fc.option(nearby),
  snoozes: fc.nat(5),
  spreadTo: fc.option(nearby),
  nudges: fc.nat(5),
  nudgedOn: fc.option(before),
  slower: fc.nat(7),
  unanswered: fc.nat(4),
  unansweredAsks: fc.nat(3),
  gives: fc.nat(2_000),
  asks: fc.nat(2_000),
  goodResultOn: fc.option(before),
  tried: fc.constantFrom<readonly string[]>([], ['WHO'], ['FC1', 'DI1', 'PS1', 'NO1', 'WO1']),
  stopped: fc.boolean(),
  planned: fc.option(step),
});

export const prospect: fc.Arbitrary<Prospect> = facts.map(({ planned, ...told }) => {
  const id = someId<ProspectId>();
  return someProspect({
    ...told,
    id,
    planned: planned && { ...planned, prospect: id, state: 'planned', note: null, doneOn: null, answered: null },
  });
});

/** Everything that can stand in the log about somebody, in these words. */
function whats(text: string, other: string, said: string | null, day: LocalDay): What[] {
  const { id: at } = someStep();
  const practice = someId<EntryId>();
  return [
    { kind: 'added', name: other, ...(said && { note: said }) },
    { kind: 'planned', step: at, text, day },
    { kind: 'moved', step: at, text, day },
    { kind: 'edited', step: at, text },
    { kind: 'dropped', step: at, text },
    { kind: 'done', step: at, text, day, note: said },
    { kind: 'told', step: at, note: said, answered: null },
    { kind: 'answered', answered: true, note: said },
    { kind: 'practised', step: at, text, day, job: said, say: said, cue: text, ifNo: text },
    { kind: 'learned', practice, did: true, note: said, learned: said },
    { kind: 'marked', step: at, way: 'ask', promise: false },
    { kind: 'staged', from: 'talking', to: 'not now', until: day, reason: text },
    { kind: 'contact', name: other },
    { kind: 'renamed', from: other, to: other },
    { kind: 'handed', from: dana, to: ben },
    { kind: 'lifted', reason: text },
  ];
}

export const entry: fc.Arbitrary<Entry> = fc
  .tuple(words(500), name, note, nearby, fc.nat(15))
  .map(([text, other, said, day, at]) => ({
    id: someId<EntryId>(),
    at: new Date('2026-11-18T10:00:00Z'),
    actor: dana,
    prospect: null,
    what: whats(text, other, said, day)[at]!,
    before: null,
    undoes: null,
    batch: null,
  }));
