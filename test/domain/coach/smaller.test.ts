import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playbook } from '../../../src/domain/coach/playbook.ts';
import type { ReaderFacts } from '../../../src/domain/coach/reader-facts.ts';
import { readStep } from '../../../src/domain/coach/reader.ts';
import { isSmall, smaller } from '../../../src/domain/coach/smaller.ts';
import { labelled } from '../../support/labelled.ts';

const acme: ReaderFacts = { name: 'Acme', contacts: ['Jane Doe'] };
const nobody: ReaderFacts = { name: 'Acme Ltd', contacts: [] };

/** What a press of "Make it smaller" makes of a step, and how. Read every line aloud before you change one. */
it.each`
  step                                                            | facts                                                 | by                | text
  ${'Send Jane the notes and call her boss'}                      | ${{}}                                                 | ${'first-half'}   | ${'Send Jane the notes'}
  ${'Send deck and book demo'}                                    | ${{}}                                                 | ${'first-half'}   | ${'Send the deck'}
  ${'Send deck and book demo'}                                    | ${acme}                                               | ${'first-half'}   | ${'Send the deck'}
  ${'email Raj the SoW then ring him'}                            | ${{}}                                                 | ${'first-half'}   | ${'Email Raj the SoW'}
  ${'Mrs Patel: resend invite, confirm room, order lunch'}        | ${{}}                                                 | ${'first-half'}   | ${'Mrs Patel: resend the invite'}
  ${'1) email Yusuf 2) call Elif'}                                | ${{}}                                                 | ${'first-half'}   | ${'Email Yusuf'}
  ${'snd kim the pdf n call ines'}                                | ${{}}                                                 | ${'first-half'}   | ${'Send kim the pdf'}
  ${'call Will, if no answer text him and email his PA'}          | ${{}}                                                 | ${'first-half'}   | ${'Call Will'}
  ${'Send Nadia the link. Then phone Pedro.'}                     | ${{}}                                                 | ${'first-half'}   | ${'Send Nadia the link.'}
  ${'Thank Tom + ask for two referrals'}                          | ${{}}                                                 | ${'first-half'}   | ${'Thank Tom'}
  ${'draft the 20 page proposal for lee'}                         | ${{}}                                                 | ${'ten-minutes'}  | ${'Spend ten minutes on the proposal for lee'}
  ${'Build Dana a full business case'}                            | ${{}}                                                 | ${'ten-minutes'}  | ${'Spend ten minutes on the business case for Dana'}
  ${"thursday, all day: nguyễn's bid"}                            | ${{}}                                                 | ${'ten-minutes'}  | ${"Spend ten minutes on nguyễn's bid"}
  ${"redo all of José's slides"}                                  | ${{}}                                                 | ${'ten-minutes'}  | ${"Spend ten minutes on José's slides"}
  ${"Migrate Jean-Luc's old data into the new system"}            | ${{}}                                                 | ${'ten-minutes'}  | ${"Spend ten minutes on Jean-Luc's old data"}
  ${'Complete security questionnaire for Pedro (180 questions)'}  | ${{}}                                                 | ${'ten-minutes'}  | ${'Spend ten minutes on the security questionnaire for Pedro'}
  ${"Read all 300 pages of Oskar's tender"}                       | ${{}}                                                 | ${'ten-minutes'}  | ${"Read page one of Oskar's tender"}
  ${"Plan the entire rollout for Grace's 14 sites"}               | ${{}}                                                 | ${'ten-minutes'}  | ${"Spend ten minutes on the rollout for Grace's 14 sites"}
  ${"Spend 3 hours on Will's slides"}                             | ${{}}                                                 | ${'ten-minutes'}  | ${"Spend ten minutes on Will's slides"}
  ${'Create a 12-email sequence for Ines'}                        | ${{}}                                                 | ${'ten-minutes'}  | ${'Spend ten minutes on the sequence for Ines'}
  ${'Set up a custom PoC environment for Raj'}                    | ${{}}                                                 | ${'ten-minutes'}  | ${'Spend ten minutes on the PoC environment for Raj'}
  ${'Spend ten minutes on the proposal for lee'}                  | ${{}}                                                 | ${'one-line'}     | ${'Write the first line of the proposal for lee'}
  ${'Prepare the whole deck'}                                     | ${{}}                                                 | ${'ten-minutes'}  | ${'Spend ten minutes on the deck'}
  ${'Book a demo w/ Will'}                                        | ${{}}                                                 | ${'one-question'} | ${'Ask Will what the demo should answer first'}
  ${'Ask Wei for 45 mins on thurs'}                               | ${{}}                                                 | ${'ten-minutes'}  | ${'Ask Wei for ten minutes'}
  ${'Ask Raj to list every system they use'}                      | ${{}}                                                 | ${'one-question'} | ${'Ask Raj to name one system they use'}
  ${'ask mei to complete the security questionnaire'}             | ${{}}                                                 | ${'one-question'} | ${'Ask mei one question from the security questionnaire'}
  ${'Ask Sofia to review the entire contract w/ her lawyer'}      | ${{}}                                                 | ${'one-question'} | ${'Ask Sofia which part of the contract matters most'}
  ${'ask Yusuf to draft his requirements document'}               | ${{}}                                                 | ${'one-question'} | ${'Ask Yusuf for one line of the requirements document'}
  ${'Ask Ines to train her team on the new screens'}              | ${{}}                                                 | ${'one-letter'}   | ${'Offer Ines a one-letter reply: A yes, B later, C no'}
  ${'Send Marek the 60 question survey'}                          | ${{}}                                                 | ${'one-question'} | ${'Ask Marek one question from the survey'}
  ${'Invite Omar to a two day workshop'}                          | ${{}}                                                 | ${'one-question'} | ${'Ask Omar what the workshop should answer first'}
  ${'Have them fill in our form'}                                 | ${{}}                                                 | ${'one-question'} | ${'Ask them one question from the form'}
  ${'Follow up with Jane'}                                        | ${{}}                                                 | ${'gift'}         | ${'Send Jane one useful line, no reply needed'}
  ${'folow up w jane re proposal'}                                | ${{}}                                                 | ${'one-question'} | ${'Ask jane one yes/no question about the proposal'}
  ${'ping Raj re: status'}                                        | ${{}}                                                 | ${'one-question'} | ${'Ask Raj one yes/no question about the status'}
  ${"handle Ivan's concerns"}                                     | ${{}}                                                 | ${'one-question'} | ${'Ask Ivan which concern matters most'}
  ${'Follow up'}                                                  | ${nobody}                                             | ${'name'}         | ${'Write down the first name of one person at Acme Ltd'}
  ${'Follow up'}                                                  | ${acme}                                               | ${'gift'}         | ${'Send Jane Doe one useful line, no reply needed'}
  ${'Follow up'}                                                  | ${{}}                                                 | ${'gift'}         | ${'Send them one useful line, no reply needed'}
  ${'Touch base with Marta about the parking on Friday'}          | ${{}}                                                 | ${'one-question'} | ${'Ask Marta one yes/no question about the parking'}
  ${'Get a reply from Ana'}                                       | ${{}}                                                 | ${'one-letter'}   | ${'Offer Ana a one-letter reply: A yes, B later, C no'}
  ${"Get Wei's boss to say ok"}                                   | ${{}}                                                 | ${'one-letter'}   | ${"Offer Wei's boss a one-letter reply: A yes, B later, C no"}
  ${'Close Jane'}                                                 | ${{}}                                                 | ${'one-letter'}   | ${'Offer Jane a one-letter reply: A yes, B later, C no'}
  ${'Win the Acme deal'}                                          | ${acme}                                               | ${'one-letter'}   | ${'Offer Jane Doe a one-letter reply: A yes, B later, C no'}
  ${'Win the Acme deal'}                                          | ${nobody}                                             | ${'name'}         | ${'Write down the first name of one person at Acme'}
  ${'Tell Lee this is his last chance'}                           | ${{}}                                                 | ${'gift'}         | ${'Tell Lee there is no hurry'}
  ${'Send Dana our new pricing'}                                  | ${{}}                                                 | ${'gift'}         | ${'Send Dana one tip they can use today'}
  ${'Ask Ines for a date so I can update my forecast'}            | ${{}}                                                 | ${'one-question'} | ${'Ask Ines what is still open on their side'}
  ${"look into Dana's market"}                                    | ${{}}                                                 | ${'one-line'}     | ${'Write down one question for Dana'}
  ${'Research Acme'}                                              | ${{}}                                                 | ${'one-line'}     | ${'Write down one question about Acme'}
  ${'Research Acme'}                                              | ${acme}                                               | ${'one-line'}     | ${'Write down one question for Jane Doe'}
  ${'Ask someone at Acme who owns payroll'}                       | ${acme}                                               | ${'name'}         | ${'Ask Jane Doe at Acme who owns payroll'}
  ${'Email Acme the summary'}                                     | ${acme}                                               | ${'name'}         | ${'Email Jane Doe at Acme the summary'}
  ${'Email Acme the summary'}                                     | ${nobody}                                             | ${'name'}         | ${'Write down the first name of one person at Acme'}
  ${'Send the buying committee the notes'}                        | ${acme}                                               | ${'name'}         | ${'Send Jane Doe the notes'}
  ${'ask legal about clause 7'}                                   | ${acme}                                               | ${'name'}         | ${'Ask Jane Doe about clause 7'}
  ${'Send the two dates'}                                         | ${nobody}                                             | ${'name'}         | ${'Write down the first name of one person at Acme Ltd'}
  ${'Send the two dates'}                                         | ${{}}                                                 | ${'name'}         | ${'Send them the two dates'}
  ${'Share the checklist'}                                        | ${{}}                                                 | ${'name'}         | ${'Share the checklist with them'}
  ${'Post the photo of the whiteboard'}                           | ${{}}                                                 | ${'name'}         | ${'Post the photo of the whiteboard to them'}
  ${'Leave a 20 second voicemail'}                                | ${{}}                                                 | ${'name'}         | ${'Leave them a 20 second voicemail'}
  ${'Ask someone at Initech who owns payroll'}                    | ${acme}                                               | ${'name'}         | ${'Write down the first name of one person at Initech'}
  ${'snd the users the help page for monday'}                     | ${acme}                                               | ${'name'}         | ${'Send Jane Doe the help page for monday'}
  ${'Call Ana and ask which date suits'}                          | ${{}}                                                 | ${'one-question'} | ${'Ask Ana which date suits'}
  ${'Ring Mrs Patel re: the parking spaces she mentioned'}        | ${{}}                                                 | ${'gift'}         | ${'Send Mrs Patel one line about the parking spaces she mentioned'}
  ${'call xiomara 9am'}                                           | ${{}}                                                 | ${'gift'}         | ${'Send xiomara one useful line, no reply needed'}
  ${'Draft three lines Stefan can forward to his boss unchanged'} | ${{}}                                                 | ${'one-line'}     | ${'Draft one line Stefan can forward to his boss unchanged'}
  ${'Send 田中さん the two-line summary'}                         | ${{}}                                                 | ${'one-line'}     | ${'Send 田中さん the one-line summary'}
  ${'Offer Dana a ten-minute call'}                               | ${{}}                                                 | ${'one-letter'}   | ${'Offer Dana a one-letter reply: A yes, B later, C no'}
  ${'Record a 60 second clip for Noemi on the broken search box'} | ${{}}                                                 | ${'gift'}         | ${'Send Noemi one line about the broken search box'}
  ${'Ask Jane for a referral'}                                    | ${{ stage: 'won', goodResult: false }}                | ${'one-question'} | ${'Ask Jane for one thing to fix'}
  ${'Send Jane the contract'}                                     | ${{ stage: 'new' }}                                   | ${'gift'}         | ${'Send Jane one useful line, no reply needed'}
  ${'Ask Jane for one example'}                                   | ${{ unansweredAsks: 2 }}                              | ${'gift'}         | ${'Send Jane one useful line, no reply needed'}
  ${'Ask Jane what worries her'}                                  | ${{ silent: true }}                                   | ${'one-letter'}   | ${'Offer Jane a one-letter reply: A yes, B later, C no'}
  ${'Send Jane the summary'}                                      | ${{ lastSteps: [{ text: 'Send Jane the summary' }] }} | ${'gift'}         | ${'Recommend one option to Jane'}
  ${'Send Jane the link'}                                         | ${{}}                                                 | ${null}           | ${null}
  ${'Ask Dana which of the two dates suits'}                      | ${{}}                                                 | ${null}           | ${null}
  ${'Demo mit Herrn Vogel buchen'}                                | ${{}}                                                 | ${null}           | ${null}
  ${''}                                                           | ${{}}                                                 | ${null}           | ${null}
  ${'👍'}                                                         | ${{}}                                                 | ${null}           | ${null}
  ${'Follow up with Jane'}                                        | ${{ stopped: true }}                                  | ${null}           | ${null}
  ${'ask legal about clause 7'}                                   | ${{}}                                                 | ${null}           | ${null}
  ${'Send Jane the link'}                                         | ${{ stage: 'new', daysAhead: 20 }}                    | ${null}           | ${null}
`('“$step” becomes “$text”', ({ step, facts, by, text }) => {
  expect(smaller(step, facts)).toEqual(text === null ? null : { text, by });
});

/** Words of a step that goes on and on, 35 characters each time. */
const onAndOn = (times: number): string => ' the gate and the hall and the yard'.repeat(times);

it('a step as long as a step may be is read to its end, and nothing is cut mid-word', () => {
  const first = `Send Jane the map of${onAndOn(11)}`;
  expect(smaller(`${first} and call her boss`)?.text).toBe(first);
  expect(smaller(`Draft three lines on${onAndOn(13)} for Jane`)?.text).toBe(`Draft one line on${onAndOn(13)} for Jane`);
});

it('its length is counted as a person counts', () => {
  const letters = '🎉'.repeat(450);
  expect(smaller(`Draft three lines on ${letters} for Jane`)?.text).toBe(`Draft one line on ${letters} for Jane`);
});

it('what is longer than a step has no smaller version, and no smaller version is longer', () => {
  expect(smaller(`Send Jane the map of${onAndOn(14)} and call her boss`)).toBe(null);
  const list = `Share the list of${onAndOn(13)} of the new school`;
  const longest = `${list} with them`;
  expect([longest.length, smaller(list)?.text, smaller(`${list}s`)]).toEqual([500, longest, null]);
});

/** The steps one press after the other lead through. */
function chain(step: string, facts: ReaderFacts = {}): readonly string[] {
  const steps: string[] = [];
  for (let next = smaller(step, facts); next && steps.length < 10; next = smaller(next.text, facts)) steps.push(next.text);
  return steps;
}

it.each([
  [
    'Prepare the full deck for Lee and call Ana',
    ['Prepare the full deck for Lee', 'Spend ten minutes on the deck for Lee', 'Write the first line of the deck for Lee'],
  ],
  [
    'Ask Wei for 45 mins on thurs; send her the deck',
    ['Ask Wei for 45 mins on thurs', 'Ask Wei for ten minutes', 'Offer Wei a one-letter reply: A yes, B later, C no'],
  ],
  ['Send deck and book demo', ['Send the deck', 'Send them the deck']],
  ['Follow up with Jane', ['Send Jane one useful line, no reply needed']],
  ['Send Jane the link', []],
])('“%s” is small after a few presses', (step, steps) => {
  expect(chain(step)).toEqual(steps);
  expect(isSmall(steps.at(-1) ?? step)).toBe(true);
});

it('a step is small only when the reader has nothing to say either', () => {
  expect([isSmall('Send Jane the link'), isSmall('ask legal about clause 7'), isSmall('Follow up with Jane')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('of every step we know', () => {
  const steps = [
    ...labelled('dev').map(({ step }) => step),
    ...['Jane', 'José', 'Will', '田中さん'].flatMap((name) => playbook.map(({ text }) => text.replace(/\{[^}]*\}/g, name))),
  ];
  const situations: readonly ReaderFacts[] = [{}, acme, nobody, { ...acme, silent: true, unansweredAsks: 2 }];
  const pressed = steps.flatMap((step) =>
    situations.flatMap((facts) => {
      const shrunk = smaller(step, facts);
      return shrunk ? [{ step, facts, text: shrunk.text }] : [];
    }),
  );

  it('most have a smaller version when they are poor', () => {
    const poor = labelled('dev').filter(({ label }) => label !== 'ok');
    const helped = poor.filter(({ step }) => smaller(step, acme) !== null);
    expect(helped.length / poor.length).toBeGreaterThan(0.95);
  });

  it('the smaller version is another sentence, not much longer, without a word said twice', () => {
    const odd = pressed.filter(
      ({ step, text }) =>
        text === step ||
        text.length > step.length + 45 ||
        /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text) ||
        !/^\P{Ll}/u.test(text) ||
        / {2}|\s$|[{}]|undefined|null|[,;:]$/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('the reader is silent on it, or has something else to say', () => {
    const again = pressed.filter(({ step, facts, text }) => {
      const [before, after] = [readStep(step, facts), readStep(text, facts)];
      return !after.ok && (before.ok || after.code === before.code);
    });
    expect(again).toEqual([]);
  });

  it('names whom the step named, as it was typed', () => {
    const names = [
      'Jane',
      'José',
      '田中さん',
      "D'Angelo",
      'Dr. Schmidt',
      'Mr van der Berg',
      'Jean-Luc',
      'siân',
      'nguyễn',
      'Li Na',
      "O'Neill",
      'Mrs Patel',
    ];
    const lost = pressed.filter(({ step, text }) => {
      const first = names.filter((name) => step.includes(name)).sort((a, b) => step.indexOf(a) - step.indexOf(b))[0];
      return first !== undefined && !text.includes(first);
    });
    expect(lost).toEqual([]);
  });

  it('three presses are enough', () => {
    const long = steps.flatMap((step) => situations.flatMap((facts) => (chain(step, facts).length > 3 ? [{ step, facts }] : [])));
    expect(long).toEqual([]);
  });
});

it('whatever is typed, an answer comes, the same twice, and ends within three presses', () => {
  const word = fc.constantFrom(
    ...(
      'send ask get have make follow up with get the a full demo proposal to by and then , ; . / ( ) " \' - + 1 2h 45min our my Jane Acme ' +
      'record call spend ten minutes on three lines questionnaire every team José 田中さん about for of Dr. write review'
    ).split(' '),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom({}, acme, nobody), (step, facts) => {
      expect(smaller(step, facts)).toEqual(smaller(step, facts));
      expect(chain(step, facts).length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 2_000 },
  );
});
