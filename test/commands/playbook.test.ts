import { describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

describe('the playbook', () => {
  it('is shown at a glance, and shelf by shelf with its ids', async () => {
    const dana = desk.as('dana');
    expect(words(await dana.types('playbook'))).toContain('• *deciding*: 12 steps, 6 give and 6 ask');
    const shelf = words(await dana.types('playbook deciding'));
    expect(shelf).toContain('`PS1` Offer {name} a 15-minute read-through of page one, together _(5 min, ask)_');
    expect(shelf).toContain('`PS12`');
    expect(words(await dana.types('playbook show deciding'))).toBe(shelf);
  });

  it('takes a step of the team’s own, which is then suggested and planned by name', async () => {
    const [max, dana] = [desk.as('max'), desk.as('dana')];
    expect(words(await max.types('playbook add talking: Send {name} the two-line summary'))).toContain(
      'Added to *talking* as `T1`',
    );
    for (const id of Array.from({ length: 12 }, (_, at) => `DI${at + 1}`)) await max.types(`playbook hide ${id}`);
    await dana.types('add Acme, Jane Doe');
    await dana.types('talking Acme');
    const coached = await dana.types('coach Acme');
    expect(words(coached)).toContain('1. Send Jane Doe the two-line summary');
    expect(words(await dana.presses(coached, 'Plan 1'))).toContain('Next: *Send Jane Doe the two-line summary*');
    expect((await desk.prospect('Acme')).planned).toMatchObject({ playbook: 'T1', way: 'give' });
  });

  it('calls people of this Slack by name', async () => {
    await desk.as('max').types('playbook add talking: Ask @dana for the two-line summary of {name}');
    expect(words(await desk.as('dana').types('playbook talking'))).toContain('Ask dana for the two-line summary of {name}');
  });

  it('leaves out what a manager hid, for the whole team, until it is shown again', async () => {
    const [ada, dana] = [desk.as('ada'), desk.as('dana')];
    await dana.types('add Acme, Jane Doe');
    expect(words(await dana.types('won Acme'))).toContain('Thank Jane Doe with a note');
    await dana.types('undo');
    expect(words(await ada.types('playbook hide wo1'))).toContain('off the shelf for the whole team');
    expect(words(await ada.types('playbook'))).toContain('Hidden: WO1');
    expect(words(await dana.types('won Acme'))).not.toContain('Thank Jane Doe with a note');
    await dana.types('undo');
    await ada.types('playbook show WO1');
    expect(words(await dana.types('won Acme'))).toContain('Thank Jane Doe with a note');
  });

  it.each`
    why                           | who       | typed                                       | answer
    ${'a rep may not add'}        | ${'dana'} | ${'playbook add new: Send {name} a card'}   | ${'for the team’s managers and admins'}
    ${'a rep may not hide'}       | ${'dana'} | ${'playbook hide FC1'}                      | ${'for the team’s managers and admins'}
    ${'no such shelf'}            | ${'max'}  | ${'playbook add kitchen: Send {name} it'}   | ${'no shelf called “kitchen”'}
    ${'no such shelf to look at'} | ${'dana'} | ${'playbook <!channel>'}                    | ${'no shelf called “&lt;!channel&gt;”'}
    ${'no such step'}             | ${'max'}  | ${'playbook hide XX9'}                      | ${'no step “XX9”'}
    ${'a brace nobody can fill'}  | ${'max'}  | ${'playbook add new: Ask {name} of {debt}'} | ${'cannot fill in “{debt}”'}
    ${'no words'}                 | ${'max'}  | ${'playbook add new:'}                      | ${'That needs a little more'}
    ${'no shelf at all'}          | ${'max'}  | ${'playbook add Send {name} a card'}        | ${'That needs a little more'}
  `('$why', async ({ who, typed, answer }) => {
    const reply = await desk.as(who).types(typed);
    expect(words(reply)).toContain(answer);
    expect(labels(reply)).toEqual([]);
  });

  it('of one workspace is not another’s', async () => {
    await desk.as('max').types('playbook hide FC1');
    const elsewhere = await desk.tenant(({ team }) => team.open('pepper', new Date()), 'T0OTHER');
    expect(elsewhere.playbook.hidden).toEqual([]);
  });
});
