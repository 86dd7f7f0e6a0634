import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpfulHints, hints, stageHints } from '../../../src/domain/coach/hints.ts';
import { playbook } from '../../../src/domain/coach/playbook.ts';
import { readStep } from '../../../src/domain/coach/reader.ts';
import type { ReaderFacts } from '../../../src/domain/coach/reader-facts.ts';
import { readerCodes } from '../../../src/domain/coach/verdict.ts';
import { aims, count, labelled } from '../../support/labelled.ts';
import { said } from './said.ts';

/** The words of a playbook step as they may be planned; the rep fills what the log does not know. */
function filled(text: string, name: string): string {
  const known: Readonly<Record<string, string>> = { name, company: 'Acme', problem: 'late deliveries', date: '1 June' };
  return text.replace(/\{([^}]*)\}/g, (_, brace: string) => known[brace] ?? 'Sam');
}

describe('the playbook', () => {
  it.each(['Jane', 'José', '田中さん', 'Will', 'Mark', 'Li Na', 'Dr. O’Neill', 'jane', 'Grace'])(
    'is good in the eyes of the reader, also with the name %s',
    (name) => {
      const accused = playbook.filter(({ text }) => said(filled(text, name)) !== 'ok').map(({ id }) => id);
      expect(accused).toEqual([]);
    },
  );

  it('is good also for a prospect of that name, in the stage it is meant for', () => {
    const stages = {
      FC: 'new',
      DI: 'talking',
      PS: 'deciding',
      SI: 'talking',
      NN: 'not now',
      NO: 'no',
      WO: 'won',
      WR: 'won',
      RR: 'new',
    } as const;
    const accused = playbook.filter(({ text, shelf }) => {
      const facts = {
        name: 'Acme',
        contacts: ['Grace Hill'],
        stage: stages[shelf],
        goodResult: true,
        silent: shelf === 'SI',
        notes: 3,
      };
      return said(filled(text, 'Grace Hill'), facts) !== 'ok';
    });
    expect(accused.map(({ id }) => id)).toEqual([]);
  });
});

describe('the steps the rules were written with', () => {
  const dev = count(labelled('dev'));

  it('are as many as they were', () => {
    expect([dev.good, dev.poor]).toEqual([698, 849]);
  });

  it('are hardly ever accused when they are good', () => {
    expect(dev.accused / dev.good).toBeLessThanOrEqual(aims.accused);
  });

  it('are mostly caught when they are poor, and for the right reason', () => {
    expect(dev.caught / dev.poor).toBeGreaterThanOrEqual(aims.caught);
    expect(dev.right / dev.caught).toBeGreaterThanOrEqual(aims.right);
  });
});

describe('at most one hint', () => {
  it.each`
    step                                                       | code          | why
    ${'Tell Jane this is her last chance and follow up'}       | ${'pressure'} | ${'pressure before everything'}
    ${'Get Jane to sign and call Tom'}                         | ${'yours'}    | ${'yours before single'}
    ${'Follow up with Jane and send the deck'}                 | ${'visible'}  | ${'visible before single'}
    ${'Write the whole proposal for Jane and call Tom'}        | ${'single'}   | ${'single before size'}
    ${'Prepare a full demo of our product for Jane'}           | ${'size'}     | ${'size before ask-size and helpful'}
    ${'Invite Jane to a two day workshop on our new platform'} | ${'ask-size'} | ${'ask-size before helpful'}
    ${'Send the team our brochure'}                            | ${'helpful'}  | ${'helpful before person'}
    ${'Research Acme'}                                         | ${'finish'}   | ${'finish before person'}
  `('of “$step” is $code: $why', ({ step, code }) => {
    expect(said(step)).toBe(code);
  });

  it('of the log comes after those of the text, in the order of the method', () => {
    const facts: ReaderFacts = {
      stage: 'new',
      goodResult: false,
      daysAhead: 20,
      unansweredAsks: 2,
      silent: true,
      lastSteps: [{ text: 'Ask Jane for a referral' }],
    };
    const without = (...names: (keyof ReaderFacts)[]): ReaderFacts =>
      Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name as keyof ReaderFacts)));
    const step = 'Ask Jane for a referral';
    expect([
      said(step, { ...facts, stopped: true }),
      said('Follow up with Jane', facts),
      said(step, facts),
      said(step, without('unansweredAsks')),
      said(step, without('unansweredAsks', 'goodResult')),
      said(step, without('unansweredAsks', 'goodResult', 'silent')),
      said(step, without('unansweredAsks', 'goodResult', 'silent', 'lastSteps')),
      said(step, without('unansweredAsks', 'goodResult', 'silent', 'lastSteps', 'daysAhead')),
    ]).toEqual(['stop', 'visible', 'give-first', 'stage', 'shrink', 'repeat', 'day', 'ok']);
  });

  it('is one short line for each code', () => {
    const all = [...Object.values(hints), ...Object.values(helpfulHints), ...Object.values(stageHints)];
    expect(new Set([...Object.keys(hints), 'helpful', 'stage'])).toEqual(new Set(readerCodes));
    expect(all.filter((hint) => hint.length > 120 || /!|\n/.test(hint) || !/[.?"]$/.test(hint))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a step in a language the rules do not know', () => {
  it.each`
    step                                    | read         | why
    ${'Follow up mit Jane machen'}          | ${'ok'}      | ${'English words in a German step'}
    ${'Follow up con Jane por el contrato'} | ${'ok'}      | ${'in a Spanish one'}
    ${'Follow up with Jane'}                | ${'visible'} | ${'the same in English'}
  `('is $read: “$step”, $why', ({ step, read }) => {
    expect(said(step)).toBe(read);
  });

  it('is stopped all the same', () => {
    expect(said('Follow up mit Jane machen', { stopped: true })).toBe('stop');
  });
});

describe('names that are doings', () => {
  it.each`
    step                                   | facts
    ${'Send Bill the dates'}               | ${{ name: 'Acme', contacts: ['Bill'] }}
    ${'Bill: send the dates'}              | ${{ name: 'Bill', contacts: [] }}
    ${'Ask Will which day suits'}          | ${{ name: 'Will', contacts: [] }}
    ${'Thank Grace for the map'}           | ${{ name: 'Grace', contacts: [] }}
    ${'Tell Mark the date'}                | ${{ name: 'Mark Follow', contacts: [] }}
    ${'Ask Jane at Follow Up one date'}    | ${{ name: 'Follow Up Ltd', contacts: ['Jane Doe'] }}
    ${'Follow Up: ask Jane for one date'}  | ${{ name: 'Follow Up Ltd', contacts: ['Jane Doe'] }}
    ${'Ask Jane who runs Win More Deals'}  | ${{ name: 'Win More Deals', contacts: ['Jane Doe'] }}
    ${'Ask Jane about the Full Demo gate'} | ${{ name: 'Full Demo Inc', contacts: ['Jane Doe'] }}
    ${'Send Jane the Last Chance rota'}    | ${{ name: 'Last Chance', contacts: ['Jane Doe'] }}
    ${'Send Nudge Jane the code'}          | ${{ name: 'Acme', contacts: ['Nudge Jane'] }}
  `('are names: “$step” for $facts.name', ({ step, facts }) => {
    expect(said(step, facts)).toBe('ok');
  });
});

describe('whatever is typed', () => {
  const word = fc.constantFrom(
    ...(
      'send ask get have make follow up with get the a full demo proposal to by and then , ; . / ( ) " \' - + 1 2h 45min our my Jane Acme ' +
      'will would if unless until before for from of on about jane@x.io <@U123> 田中さん José nguyễn every all who which they she'
    ).split(' '),
  );
  const sentence = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  const anything = fc.oneof(
    sentence,
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  it('the reader answers, twice the same, and with one hint at most', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const verdict = readStep(text);
        expect(readStep(text)).toEqual(verdict);
        expect(verdict.ok || (verdict.hint.length > 0 && readerCodes.includes(verdict.code))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('the reader answers with any facts', () => {
    const facts = fc.record({
      name: anything,
      contacts: fc.array(anything, { maxLength: 3 }),
      others: fc.array(anything, { maxLength: 3 }),
      silent: fc.boolean(),
      unansweredAsks: fc.nat(4),
      lastSteps: fc.array(fc.record({ text: anything }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(anything, facts, (text, known) => {
        expect(readStep(text, known)).toEqual(readStep(text, known));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one long word', 'x'.repeat(3_000)],
    ['a pattern that repeats', 'follow up with '.repeat(200)],
    ['openings without an end', 'get the the the the '.repeat(150)],
    ['conditions', 'we if she does not '.repeat(150)],
    ['mail that never ends', 'a@'.repeat(1_500)],
    ['hyphens and apostrophes', "a'b-".repeat(750)],
    ['quotation marks', `("'`.repeat(1_000)],
    ['numbers', '10 20 '.repeat(500)],
    ['strokes', 'w/ f/u '.repeat(430)],
    ['combining marks', 'é̂̃'.repeat(700)],
    ['a page of text', 'Send Jane the two dates and the map of the site. '.repeat(60)],
  ])('is read in no time, though it is long: %s', (_, text) => {
    readStep(text);
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      readStep(text);
      return performance.now() - began;
    });
    // The benchmark holds the promise of a millisecond; a test machine may be busy, and only what explodes is looked for.
    expect(Math.min(...times)).toBeLessThan(10);
  });

  it.each(['constructor', 'toString the __proto__', 'hasOwnProperty: valueOf', 'send toString the constructor'])(
    'words that objects are born with are words: %s',
    (text) => {
      expect(said(text)).toBe('ok');
    },
  );
});
