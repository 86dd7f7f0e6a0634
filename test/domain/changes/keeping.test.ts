import { describe, expect, it } from 'vitest';
import { add, addContact, hand, remove, rename } from '../../../src/domain/changes/keeping.ts';
import type { BatchId, ProspectId, UserId } from '../../../src/domain/ids.ts';
import { dana, day, plannedProspect, someId, someProspect, tuesday } from '../some.ts';

const acme = { id: someId<ProspectId>(), owner: dana, name: 'Acme', key: 'acme', contacts: ['Jane Doe'] };

describe('adding', () => {
  it('begins as new, today, with nothing counted yet', () => {
    const { before, after, what, steps } = add(acme, tuesday);
    expect(before).toBeNull();
    expect(steps).toEqual([]);
    expect(what).toEqual({ kind: 'added', name: 'Acme' });
    expect(after).toMatchObject({
      ...acme,
      stage: 'new',
      stageSince: tuesday,
      contactedOn: tuesday,
      touchedOn: tuesday,
      lastStepOn: null,
    });
    expect([after.gives, after.asks, after.nudges, after.snoozes, after.slower, after.unanswered]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('takes over what a file or a referral says', () => {
    const told = { stage: 'won', referrer: someId<ProspectId>(), batch: someId<BatchId>(), spreadTo: day('2026-12-01') } as const;
    expect(add({ ...acme, ...told }, tuesday).after).toMatchObject(told);
  });
});

describe('a contact person', () => {
  const prospect = someProspect({ contacts: ['Jane Doe', 'Sam'] });
  const named = (name: string) => (other: string) => other.toLowerCase() === name.toLowerCase();
  it.each`
    name     | contacts                      | why
    ${'Ada'} | ${['Jane Doe', 'Sam', 'Ada']} | ${'a new one comes last: the first is the main one'}
    ${'sam'} | ${['Sam', 'Jane Doe']}        | ${'a known one becomes the main one, spelt as before'}
  `('$name: $why', ({ name, contacts }) => {
    expect(addContact(prospect, name, named(name), tuesday).after.contacts).toEqual(contacts);
  });
});

it('renames for everybody who asks by name', () => {
  const before = someProspect({ name: 'Acme', key: 'acme' });
  const { after, what } = rename(before, 'Acme Corp', 'acme corp', tuesday);
  expect(after).toMatchObject({ id: before.id, name: 'Acme Corp', key: 'acme corp' });
  expect(what).toEqual({ kind: 'renamed', from: 'Acme', to: 'Acme Corp' });
});

it('hands over all there is, the promise included; the step is now whose turn it is', () => {
  const before = plannedProspect('2026-11-27', { promise: true }, { gives: 3, referrer: someId<ProspectId>() });
  const ben = 'U0BEN' as UserId;
  const { after, steps } = hand(before, ben, tuesday);
  const planned = { ...before.planned, by: ben };
  expect(after).toEqual({ ...before, owner: ben, touchedOn: tuesday, planned });
  expect(steps).toEqual([{ was: before.planned, is: planned }]);
});

it('removes with the planned step going into history', () => {
  const { after, steps } = remove(plannedProspect('2026-11-27'), tuesday);
  expect(after).toMatchObject({ removed: true, planned: null });
  expect(steps.map(({ is }) => is.state)).toEqual(['dropped']);
});
