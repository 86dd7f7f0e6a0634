import { describe, expect, it } from 'vitest';
import type { Prospect } from '../../src/domain/prospect.ts';
import { type Door, doorsBehind, doorsOf, openersIn, pathTo } from '../../src/domain/referrals.ts';
import { someProspect } from './some.ts';

const called = (name: string, through: Prospect | null = null) => someProspect({ name, referrer: through?.id ?? null });
const zed = called('Zed');
const yak = called('Yak', zed);
const beta = called('Beta', yak);
const acme = called('Acme', yak);
const solo = called('Solo');
const other = called('Other');
const gamma = called('Gamma', other);
const all = [gamma, acme, other, beta, solo, yak, zed];

const drawn = ({ prospect, opened }: Door): string => `${prospect.name}(${opened.map(drawn).join(' ')})`;

describe('who opened which door', () => {
  it('stands as trees, whoever opened most first, and leaves out who opened none', () => {
    expect(doorsOf(all).map(drawn)).toEqual(['Zed(Yak(Acme() Beta()))', 'Other(Gamma())']);
    expect(doorsOf(all).map(doorsBehind)).toEqual([3, 1]);
    expect(doorsOf(all).map(openersIn)).toEqual([2, 1]);
  });

  it('begins at whoever is known, when the one above is not', () => {
    expect(doorsOf([yak, beta, acme]).map(drawn)).toEqual(['Yak(Acme() Beta())']);
    expect(doorsOf([acme, solo])).toEqual([]);
  });

  it.each`
    why                       | prospect | people         | path
    ${'two doors'}            | ${beta}  | ${all}         | ${['Yak', 'Zed']}
    ${'one of them unknown'}  | ${beta}  | ${[beta, yak]} | ${['Yak']}
    ${'nobody opened theirs'} | ${zed}   | ${all}         | ${[]}
  `('the way somebody came: $why', ({ prospect, people, path }) => {
    expect(pathTo(prospect, people).map(({ name }) => name)).toEqual(path);
  });

  it('ends also when two are said to have opened each other’s', () => {
    const a = called('A');
    const b = called('B', a);
    const circle = { ...a, referrer: b.id };
    expect(pathTo(b, [circle, b]).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(doorsOf([circle, b])).toEqual([]);
  });
});
