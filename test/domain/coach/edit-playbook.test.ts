import { describe, expect, it } from 'vitest';
import { addOwn, withHidden } from '../../../src/domain/coach/edit-playbook.ts';
import { suggest } from '../../../src/domain/coach/suggest.ts';
import { shelfNamed, shelfNames } from '../../../src/domain/coach/shelf-names.ts';
import { standardPlaybook, stepIn, stepsOn, type TeamPlaybook } from '../../../src/domain/coach/team-playbook.ts';

const added = (shelf: 'DI' | 'PS', text: string, playbook = standardPlaybook) => {
  const done = addOwn(playbook, shelf, text);
  if ('unfit' in done) throw new Error(`unfit: ${done.unfit}`);
  return done;
};

describe('a step of the team’s own', () => {
  it('stands on its shelf behind ours, with the next id', () => {
    const { step, playbook } = added('PS', '  Send {name}  the two-line summary ');
    expect(step).toMatchObject({ id: 'T1', shelf: 'PS', text: 'Send {name} the two-line summary', way: 'give' });
    expect(stepsOn('PS', playbook).at(-1)).toBe(step);
    expect(stepsOn('DI', playbook)).not.toContain(step);
    expect(added('DI', 'Ask {name} for one word', playbook).step).toMatchObject({ id: 'T2', way: 'ask' });
  });

  it.each`
    why                               | text                                                        | unfit
    ${'nothing in it'}                | ${' – '}                                                    | ${{ unfit: 'empty' }}
    ${'a brace the log cannot fill'}  | ${'Ask {name} about {problem}'}                             | ${{ unfit: 'brace', brace: '{problem}' }}
    ${'a brace that never ends'}      | ${'Ask {name about it'}                                     | ${{ unfit: 'brace', brace: '{name about it' }}
    ${'a brace that never began'}     | ${'Ask name} about it'}                                     | ${{ unfit: 'brace', brace: '}' }}
    ${'longer than a step'}           | ${'Send {name} '.repeat(20)}                                | ${{ unfit: 'long' }}
    ${'one of ours, in another case'} | ${'send {name} the single paragraph you would read first.'} | ${{ unfit: 'there', id: 'PS2' }}
  `('is refused: $why', ({ text, unfit }) => {
    expect(addOwn(standardPlaybook, 'PS', text)).toEqual(unfit);
  });

  it('is refused once there are a hundred', () => {
    let full: TeamPlaybook = standardPlaybook;
    for (let at = 1; at <= 100; at += 1) full = added('DI', `Send {name} page ${at}`, full).playbook;
    expect(addOwn(full, 'DI', 'Send {name} page 101')).toEqual({ unfit: 'full' });
  });
});

describe('a hidden step', () => {
  const hidden = withHidden(standardPlaybook, 'WO1', true);
  const customer = {
    stage: 'won',
    silent: false,
    stageDays: 0,
    referred: false,
    gives: 0,
    asks: 0,
    goodResult: false,
    unansweredAsks: 0,
    asksAfterNo: 0,
    tried: [],
    name: 'Jane',
    company: 'Acme',
    referrer: null,
  } as const;

  it('is suggested to nobody, and comes back', () => {
    expect(suggest(customer, 1)[0]?.id).toBe('WO1');
    expect(suggest(customer, 12, hidden).map(({ id }) => id)).not.toContain('WO1');
    expect(suggest(customer, 1, withHidden(hidden, 'WO1', false))[0]?.id).toBe('WO1');
  });

  it('keeps its words for the steps planned from it', () => {
    expect(stepIn(hidden, 'WO1')?.text).toContain('Thank {name}');
    expect(withHidden(hidden, 'WO1', true).hidden).toEqual(['WO1']);
  });
});

it.each`
  typed               | shelf
  ${'deciding'}       | ${'PS'}
  ${'Not now'}        | ${'NN'}
  ${'not-now'}        | ${'NN'}
  ${'won'}            | ${'WO'}
  ${'opened'}         | ${'WO'}
  ${'first  contact'} | ${'FC'}
  ${'ps'}             | ${'PS'}
  ${'constructor'}    | ${null}
  ${''}               | ${null}
`('“$typed” is the shelf $shelf', ({ typed, shelf }) => {
  expect(shelfNamed(typed)).toBe(shelf);
});

it('every shelf is called something of its own', () => {
  expect(new Set(Object.values(shelfNames)).size).toBe(9);
});
