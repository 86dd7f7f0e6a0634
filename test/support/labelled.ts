import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStep } from '../../src/domain/coach/reader.ts';
import { type ReaderCode, textCodes } from '../../src/domain/coach/verdict.ts';

export interface Labelled {
  readonly label: ReaderCode | 'ok';
  readonly step: string;
}

const folder = join(import.meta.dirname, '../domain/coach/labelled');

/** Steps with the label a second pair of eyes gave them. Of all but `dev` only counts may ever be shown. */
export function labelled(file: string): readonly Labelled[] {
  const [, ...lines] = readFileSync(join(folder, `${file}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [label, step] = line.split('\t') as [Labelled['label'], string];
    return { label, step };
  });
}

/** The files nobody looks at to write a rule. */
export function heldOut(): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv') && file !== 'dev.tsv');
  return files.map((file) => file.replace('.tsv', '')).sort();
}

/** How the reader did with one code. */
export interface Tally {
  readonly code: ReaderCode;
  readonly labelled: number;
  /** Of the labelled, how many got any hint, and how many got this one. */
  readonly caught: number;
  readonly right: number;
  /** All steps that got this hint. */
  readonly said: number;
}

export interface Count {
  readonly good: number;
  readonly accused: number;
  readonly poor: number;
  readonly caught: number;
  readonly right: number;
  readonly tallies: readonly Tally[];
}

/** Reads every step by its text alone and counts; keeps none of them. */
export function count(steps: readonly Labelled[]): Count {
  const read = steps.map(({ label, step }) => {
    const verdict = readStep(step);
    return { label, said: verdict.ok ? 'ok' : verdict.code };
  });
  const good = read.filter(({ label }) => label === 'ok');
  const poor = read.filter(({ label }) => label !== 'ok');
  return {
    good: good.length,
    accused: good.filter(({ said }) => said !== 'ok').length,
    poor: poor.length,
    caught: poor.filter(({ said }) => said !== 'ok').length,
    right: poor.filter(({ label, said }) => said === label).length,
    tallies: textCodes.map((code) => {
      const own = poor.filter(({ label }) => label === code);
      return {
        code,
        labelled: own.length,
        caught: own.filter(({ said }) => said !== 'ok').length,
        right: own.filter(({ said }) => said === code).length,
        said: read.filter(({ said }) => said === code).length,
      };
    }),
  };
}

/** What the reader has to do at least, on steps it has seen and on steps it has not. */
export const aims = { accused: 0.02, caught: 0.9, right: 0.85 } as const;

export function meetsAims({ good, accused, poor, caught, right }: Count): boolean {
  return accused <= aims.accused * good && caught >= aims.caught * poor && right >= aims.right * caught;
}
