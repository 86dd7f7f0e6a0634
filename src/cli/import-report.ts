import type { Brought } from '../bring-in.ts';
import type { Sheet } from '../csv/read.ts';
import type { LeftOut } from '../domain/importing.ts';

const why: Record<LeftOut, string> = {
  yours: 'is on the list already',
  colleague: 'is with a colleague already',
  stopped: 'asked us not to contact them',
  silent: 'said not now, and the agreed silence still holds',
};

/** What an import did, or would do: a line for everybody left out, in the file's order, and the sum of it. */
export function importReport(
  { imported, taken, leftOut }: Extract<Brought, { unknown: false }>,
  { problems, whole }: Pick<Sheet, 'problems' | 'whole'>,
  dry: boolean,
): { notes: string[]; summary: string } {
  const notes = [
    ...[...problems, ...imported.problems].map(({ line, what }) => ({ line, what })),
    ...imported.duplicates.map(({ line, name, sameAs }) => ({ line, what: `${name} stands on line ${sameAs} already.` })),
    ...leftOut.map(({ line, name, why: reason }) => ({ line, what: `${name} ${why[reason]}.` })),
  ].sort((a, b) => a.line - b.line);
  const people = (count: number): string => (count === 1 ? '1 prospect' : `${count} prospects`);
  const rest = notes.length ? ' What was left out is named above, by its line.' : '';
  const again = whole ? '' : ' Mend the line that broke and bring the file again: who is here already is skipped.';
  const done = dry ? `Would import ${people(taken)}.` : `Imported ${people(taken)}.`;
  const undo = dry
    ? ' Nothing was written.'
    : taken
      ? ' They come up spread over two weeks; "/nextstep undo" takes all of them back.'
      : '';
  return {
    notes: notes.map(({ line, what }) => (line ? `line ${line}: ${what}` : what)),
    summary: `${done}${rest}${undo}${again}`,
  };
}
