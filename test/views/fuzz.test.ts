import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCoaching, suggestFor } from '../../src/domain/coach/coaching.ts';
import type { PlaybookStep } from '../../src/domain/coach/playbook.ts';
import { blankSheet } from '../../src/domain/coach/worksheet.ts';
import type { DigestWeek } from '../../src/domain/digest.ts';
import { groups } from '../../src/domain/groups.ts';
import type { UserId } from '../../src/domain/ids.ts';
import type { Because } from '../../src/domain/nudge-content.ts';
import { doorsOf } from '../../src/domain/referrals.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { defaultRhythms } from '../../src/domain/rhythm.ts';
import { addedView } from '../../src/views/added.ts';
import { addThemView, eitherView, nearView, sureView, theirsView, whichView } from '../../src/views/choose.ts';
import { digestView } from '../../src/views/digest.ts';
import { doneView } from '../../src/views/done.ts';
import { doorsView } from '../../src/views/doors.ts';
import { option } from '../../src/views/fields.ts';
import { handedManyView } from '../../src/views/handed-many.ts';
import { handoverView } from '../../src/views/handover.ts';
import { inLines, problemsInOptions } from '../../src/views/limits/said.ts';
import { listView } from '../../src/views/list.ts';
import { lookBackForm, lookedBackView } from '../../src/views/look-back.ts';
import { type Message, plain } from '../../src/views/message.ts';
import { nudgeView } from '../../src/views/nudge.ts';
import { plannedView } from '../../src/views/planned.ts';
import { addedToPlaybookView, hiddenView, playbookView, shelfView } from '../../src/views/playbook.ts';
import { passedWords } from '../../src/views/passed.ts';
import { refusalView } from '../../src/views/refusal.ts';
import { snoozedView } from '../../src/views/snoozed.ts';
import { stageView } from '../../src/views/stage.ts';
import { storyView } from '../../src/views/story.ts';
import { insteadView, smallerView } from '../../src/views/smaller.ts';
import { teamView } from '../../src/views/team.ts';
import { todayView } from '../../src/views/today.ts';
import { batchUndoneView, undoneView } from '../../src/views/undone.ts';
import { withTyped, withUnkept } from '../../src/views/typed.ts';
import { whichDayView } from '../../src/views/which-day.ts';
import { whyView } from '../../src/views/why.ts';
import { practisedModal, sheetForm, whoForm } from '../../src/views/worksheet.ts';
import { emptyWeek, rep, someStep, weekdays } from '../domain/some.ts';
import { entry as anyEntry, name, note, prospect, step, words } from './anybody.ts';
import { ben, dana, draft, entry, nudge, three, today } from './cast.ts';
import { homeOf } from './homes.ts';
import { expectTaken } from './taken.ts';

const people = (maxLength: number, minLength = 0) => fc.array(prospect, { minLength, maxLength, size: 'max' });
const becauses: readonly Because[] = ['promise', 'today', 'overdue', 'quiet', 'agreed', 'question'];
const because = fc.constantFrom(...becauses);
const days = fc.nat(2_000);
const ownStep = (text: string, at: number): PlaybookStep => ({
  id: `T${at + 1}`,
  shelf: 'DI',
  text,
  minutes: 10,
  theirMinutes: 2,
  way: 'give',
});
const steps3 = (about: Prospect) => ({ suggestions: three(about) });

describe('whatever people are called and whatever they type, Slack takes', () => {
  it('a list, and every page of it', () =>
    expectTaken(fc.tuple(people(40), fc.nat(3)), (all, page) => [
      listView({ prospects: all, filter: '', whose: null, page, rhythms: defaultRhythms, week: weekdays }, today),
      listView({ prospects: all, filter: 'not now', whose: ben, page, rhythms: defaultRhythms, week: weekdays }, today),
    ]));

  it('a story', () =>
    expectTaken(fc.tuple(prospect, fc.array(anyEntry, { maxLength: 14, size: 'max' }), people(12)), (about, entries, others) => [
      storyView(
        {
          prospect: about,
          last: null,
          entries,
          opened: others,
          path: others.slice(0, 4),
          viewer: rep,
          rhythms: defaultRhythms,
        },
        today,
      ),
    ]));

  it('a nudge, on the day and drawn anew later', () =>
    expectTaken(
      fc.tuple(fc.array(fc.tuple(prospect, step, because, days, fc.boolean()), { maxLength: 8, size: 'max' }), fc.nat(9), days),
      (lines, practised, more) => {
        const items = lines.map(([about, planned, why, overdue, isStep]) => ({
          prospect: about.id,
          because: why,
          days: overdue,
          ...(isStep ? { step: planned.id } : { suggestion: suggestFor(about, plainCoaching, 1, today)[0]?.id ?? 'FC1' }),
        }));
        const asked = lines.slice(0, practised).map(([about, planned]) => ({
          practice: entry,
          prospect: about.id,
          step: planned.id,
        }));
        const material = {
          people: lines.map(([about]) => about),
          steps: lines.map(([, planned]) => planned),
          coaching: plainCoaching,
          rep,
        };
        const content = { kind: 'nudge', to: dana, day: today, items, more, practised: asked } as const;
        return [
          nudgeView(nudge, content, { ...material, lookedBack: new Set() }, today),
          nudgeView(nudge, content, { ...material, lookedBack: new Set([entry]) }, today),
        ];
      },
    ));

  it('today', () =>
    expectTaken(fc.tuple(people(8), because, days), (all, why, more) => {
      const items = all.map((about) => ({
        prospect: about.id,
        because: why,
        days: more,
        ...(about.planned ? { step: about.planned.id } : { suggestion: 'FC1' }),
      }));
      const content = { kind: 'nudge', to: dana, day: today, items, more } as const;
      return [todayView(content, new Map(all.map((about) => [about.id, about])), plainCoaching, today)];
    }));

  it('Home, in every group', () =>
    expectTaken(fc.tuple(people(45), fc.nat(3)), (all, page) => groups.map((group) => homeOf(all, { state: { group, page } }))));

  it('a digest', () =>
    expectTaken(
      fc.tuple(fc.array(name, { maxLength: 90, size: 'max' }), days, fc.boolean(), prospect, step, note),
      (names, steps, soFar, about, told, story) => {
        const by = names.map((_, at) => `U0REP${at}` as UserId);
        const week: DigestWeek = {
          ...emptyWeek,
          steps,
          gives: steps,
          answers: steps,
          promisesKept: steps,
          opened: names.map((one, at) => ({ name: one, by: by[at]! })),
          referrals: names.map((one, at) => ({ from: one, to: names[names.length - 1 - at]!, by: by[at]! })),
          people: by.map((user) => ({ user, steps })),
          quiet: { new: steps, won: steps },
          days: Array.from({ length: 7 }, (_, at) => ({ given: at, asked: steps })),
          before: { steps, gives: 1, asks: 1, answers: 0, promisesKept: 0, opened: 0, referrals: 0 },
          story: story ? { by: dana, prospect: about.id, name: about.name, step: told.text, note: story } : null,
        };
        return [digestView(week, today, soFar ? 'so far' : 'posted')];
      },
    ));

  it('a step done', () =>
    expectTaken(fc.tuple(prospect, step), (about, taking) => [
      doneView({ prospect: about, step: taking, entry, ...steps3(about), sharing: { day: today, names: true } }, today),
      doneView(
        { prospect: { ...about, planned: null }, step: { ...taking, doneOn: null }, entry: null, suggestions: [], sharing: null },
        today,
      ),
    ]));

  it('a step planned, and somebody added', () =>
    expectTaken(fc.tuple(prospect, step, step, fc.boolean()), (about, planned, dropped, added) => [
      plannedView({ prospect: about, step: planned, entry, dayOffered: true, added, dropped, hint: dropped.text }, today, {
        ...rep,
        awayUntil: planned.doneOn,
      }),
      smallerView({ prospect: { ...about, planned }, entry, presses: 1 }, today),
      insteadView({ ...about, planned }, three(about)),
      addedView(about, entry, three(about)),
      addedView(about, entry, []),
    ]));

  it('a hand-over', () =>
    expectTaken(fc.tuple(people(30), fc.boolean(), note), (all, start, why) => [
      handoverView({ from: dana, to: ben, prospects: all, start, note: why }, ben, today),
      handoverView({ from: dana, to: ben, by: ben, prospects: all, start, note: why }, dana, today),
      handedManyView({ from: dana, to: ben, handed: 1, theirs: all, stopped: all, told: [dana, ben], note: why, entry }),
    ]));

  it('a team', () =>
    expectTaken(fc.tuple(people(8), people(8), fc.integer({ min: 0, max: 60 })), (all, quiet, reps) => {
      const planned = all.filter((about) => about.planned);
      const members = Array.from({ length: reps }, (_, at) => ({ user: `U0REP${at}` as UserId, steps: at, planned, quiet }));
      const week = { ...emptyWeek, steps: reps, gives: reps };
      return [teamView(members, week, today)];
    }));

  it('doors, wide and deep', () =>
    expectTaken(fc.tuple(people(60), fc.boolean(), fc.boolean()), (all, deep, whole) => {
      const led = all.map((about, at) => (at === 0 ? about : { ...about, referrer: all[deep ? at - 1 : 0]!.id }));
      return [doorsView(doorsOf(led), whole)];
    }));

  it('the playbook and its shelves', () =>
    expectTaken(fc.tuple(fc.array(words(200), { maxLength: 100, size: 'max' }), fc.boolean()), (texts, hidden) => {
      const own = texts.map(ownStep);
      const playbook = { own, hidden: hidden ? own.map(({ id }) => id) : [] };
      const first = own[0] ?? ownStep('x', 0);
      return [playbookView(playbook), shelfView('DI', playbook), addedToPlaybookView(first), hiddenView(first, hidden)];
    }));

  it('why', () =>
    expectTaken(fc.tuple(prospect, fc.boolean()), (about, off) => [
      whyView(
        about,
        { key: 'acme', holder: about.id, owner: ben, until: today },
        { ...rep, strength: off ? 'off' : 'normal', awayUntil: today },
        defaultRhythms,
        today,
      ),
    ]));

  it('where somebody stands', () =>
    expectTaken(fc.tuple(prospect, step), (about, dropped) => [
      stageView({ prospect: about, entry, dropped, ...steps3(about), aside: '(We say opened.)' }, today),
      stageView({ prospect: { ...about, planned: null }, entry: null, dropped: null, ...steps3(about) }, today),
      snoozedView(about, today, entry, today),
    ]));

  it('a worksheet', () =>
    expectTaken(fc.tuple(people(3), prospect, words(500), note), (offered, about, text, say) => {
      const sheet = {
        ...blankSheet(about.id),
        job: text,
        step: text,
        say,
        cue: [...text].slice(0, 100).join(''),
        ifNo: text,
        day: today,
      };
      return [
        whoForm(offered.map((one) => ({ prospect: one, reason: text }))),
        sheetForm({ prospect: about, sheet, ...steps3(about), day: today, said: text, hint: text, round: 1 }),
        practisedModal(
          { prospect: { ...about, planned: about.planned ?? someStep({ text }) }, entry, cue: text, dropped: someStep({ text }) },
          today,
        ),
        lookBackForm({ prospect: about, practice: entry, text, done: true, day: today }),
      ];
    }));

  it('a question back, and what a search offers', () =>
    expectTaken(fc.tuple(people(20, 1), name, note), (all, typedName, typed) => {
      expect(inLines(problemsInOptions(all.map(({ id, name: label }) => option({ value: id, label, small: label }))))).toBe('');
      const words = typed ?? 'x';
      return [
        whichView(draft, words, all),
        addThemView(draft, words, typedName),
        theirsView(draft, words, all[0]!, { adding: typedName }),
        nearView(draft, words, typedName, all[0]!),
        eitherView(draft, words, 'no', all[0]!, all.at(-1)!),
        sureView(draft, words, { question: typedName, yes: typedName, near: all[0]! }),
        whichDayView(draft, words, { unread: 'unknown', phrase: words }, { today, week: weekdays }),
      ];
    }));

  it('an undo, a look back and a refusal', () =>
    expectTaken(fc.tuple(prospect, anyEntry, name, note, days), (about, undone, other, typed, many) => [
      undoneView(undone, about, { today, logged: today, instead: false }),
      undoneView(undone, { ...about, removed: true }, { today, logged: '2026-11-20' as typeof today, instead: true }),
      batchUndoneView(many, many, { today, logged: today, instead: false }),
      lookedBackView(about, today, about.planned),
      refusalView({ refused: 'unknown-verb', typed: typed ?? '', nearest: null }),
      refusalView({ refused: 'words-long', most: 500, typed: typed ?? '' }),
      refusalView({ refused: 'nobody', name: other }),
      refusalView({ refused: 'colleague', colleague: ben, name: other, adding: true }),
      refusalView({ refused: 'silence', name: other, until: today, with: ben }, today),
      withUnkept(refusalView({ refused: 'nobody', name: other }), 'list', typed ?? ''),
      plain(
        passedWords([
          { name: other, why: 'stop' },
          { name: about.name, why: 'changed' },
        ]),
      ),
      withTyped(refusalView({ refused: 'stopped', name: other }), typed ?? ''),
    ]));
});

describe('whatever the others are called, nobody is left out of', () => {
  const bullets = ({ blocks }: Message): number =>
    blocks.flatMap((block) => (block.type === 'section' ? (block.text?.text.match(/^• /gm) ?? []) : [])).length;

  it('a page of a list', () =>
    fc.assert(
      fc.property(people(15, 1), (all) => {
        const listed = listView(
          { prospects: all, filter: '', whose: null, page: 0, rhythms: defaultRhythms, week: weekdays },
          today,
        );
        expect(bullets(listed)).toBe(all.length);
      }),
      { numRuns: 40 },
    ));

  it('a hand-over', () =>
    fc.assert(
      fc.property(people(20, 1), (all) => {
        expect(bullets(handoverView({ from: dana, to: ben, prospects: all, start: false, note: null }, ben, today))).toBe(
          all.length,
        );
      }),
      { numRuns: 40 },
    ));

  it('a story: every entry is there', () =>
    fc.assert(
      fc.property(prospect, fc.array(anyEntry, { minLength: 1, maxLength: 12, size: 'max' }), (about, entries) => {
        const story = {
          prospect: about,
          last: null,
          entries,
          opened: [],
          path: [],
          viewer: rep,
          rhythms: defaultRhythms,
        };
        expect(bullets(storyView(story, today))).toBe(entries.length);
      }),
      { numRuns: 40 },
    ));

  it('a picture of doors: what it does not show is counted', () =>
    fc.assert(
      fc.property(people(60, 2), (all) => {
        const led = all.map((about, at) => (at === 0 ? about : { ...about, referrer: all[at - 1]!.id }));
        const [, drawn] = doorsView(doorsOf(led), false).blocks;
        const lines = (drawn?.type === 'section' ? (drawn.text?.text ?? '') : '').split('\n');
        expect([lines[0], lines.at(-1)]).toEqual(['```', '```']);
        const said = doorsView(doorsOf(led), false).text;
        const left = Number(/And (\d+) more line/.exec(said)?.[1] ?? 0);
        expect(lines.length - 2 + left).toBe(all.length);
      }),
      { numRuns: 40 },
    ));

  it('a shelf: every step is there', () =>
    fc.assert(
      fc.property(fc.array(words(200), { minLength: 1, maxLength: 100, size: 'max' }), (texts) => {
        const own = texts.map(ownStep);
        const { blocks } = shelfView('DI', { own, hidden: [] });
        const said = blocks.map((block) => (block.type === 'section' ? block.text?.text : '')).join('\n');
        expect(own.filter(({ id }) => !said.includes(`\`${id}\``))).toEqual([]);
      }),
      { numRuns: 40 },
    ));
});
