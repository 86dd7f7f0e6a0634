import { contactsMost, nameMost, noteMost } from '../domain/limits.ts';
import { setImmediate } from 'node:timers/promises';
import type { LocalDay } from '../domain/calendar.ts';
import { validName } from '../domain/reading/name.ts';
import { clip } from '../domain/reading/text.ts';
import type { Stage } from '../domain/stage.ts';
import { type DateOrder, dateOrderOf } from './dates.ts';
import type { Mapping } from './headers.ts';
import { type Line, lineFrom } from './line.ts';
import type { Problem } from './problem.ts';
import type { Row, Sheet } from './read.ts';

export interface ImportedProspect {
  /** Where the file names it first. */
  readonly line: number;
  readonly name: string;
  readonly key: string;
  /** At most ten; the first is the main one. */
  readonly contacts: readonly string[];
  readonly stage: Stage;
  readonly note?: string;
  /** Its day is what the file says, past days too. */
  readonly step?: { readonly text: string; readonly day?: LocalDay };
  readonly lastContact?: LocalDay;
  /** Who referred them, in the file's words. */
  readonly referrer?: string;
}

/** A line that says nothing new: its prospect (and its contact) stand on line `sameAs` already. */
export interface Duplicate {
  readonly line: number;
  readonly name: string;
  readonly sameAs: number;
}

export interface Imported {
  readonly prospects: readonly ImportedProspect[];
  readonly problems: readonly Problem[];
  readonly duplicates: readonly Duplicate[];
}

const longestStep = 300;

/** Lines read before others get their turn. */
const linesInOneGo = 100;

/** When contacts of one company stand in several stages, the company stands in the first of these. */
const strongest: readonly Stage[] = ['won', 'deciding', 'talking', 'not now', 'no', 'new'];

/**
 * The prospects a file holds. Lines of one company become one prospect with several contacts; a line that adds
 * nothing is a duplicate; a line without a name is a problem. `unsure` reads dates such as 5/12 when no date of
 * the file says which part is the month. Decides nothing about who is in the log already.
 */
export async function prospectsFrom({ rows }: Pick<Sheet, 'rows'>, mapping: Mapping, unsure: DateOrder): Promise<Imported> {
  const order = dateOrderOf(dateCells(rows, mapping)) ?? unsure;
  const found = new Map<string, ImportedProspect>();
  const contactKeys = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  const duplicates: Duplicate[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % linesInOneGo === linesInOneGo - 1) await setImmediate();
    const tell = (what: string) => problems.push({ line: row.line, what });
    const line = lineFrom(row, mapping, order);
    const valid = validName(line.name);
    if ('unnamed' in valid) {
      tell(
        valid.unnamed === 'empty'
          ? 'No name here. This line was left out.'
          : `The name is longer than ${nameMost} characters. This line was left out.`,
      );
      continue;
    }
    const known = found.get(valid.key);
    const seen = contactKeys.get(valid.key) ?? new Set([valid.key]);
    const fresh = newContacts(line, valid.name, seen, tell);
    if (known && fresh.length === 0) {
      duplicates.push({ line: row.line, name: valid.name, sameAs: known.line });
      continue;
    }
    for (const cell of line.notDates) tell(`"${clip(cell, 40)}" is not a date we can read, so it was left out.`);
    contactKeys.set(valid.key, seen);
    found.set(valid.key, merged(known, { ...line, name: valid.name, contacts: fresh }, valid.key, row.line, tell));
  }
  return { prospects: [...found.values()], problems, duplicates };
}

/** The line's contacts that are not in `seen` yet; puts them there. */
function newContacts(line: Line, prospect: string, seen: Set<string>, tell: (what: string) => void): string[] {
  return line.contacts.flatMap((contact) => {
    const valid = validName(contact);
    if ('unnamed' in valid) {
      if (valid.unnamed === 'long')
        tell(`The contact's name is longer than ${nameMost} characters, so only ${prospect} was taken.`);
      return [];
    }
    if (seen.has(valid.key)) return [];
    seen.add(valid.key);
    return [valid.name];
  });
}

/** A prospect with what one more line says of it; what was known first stays. */
function merged(
  known: ImportedProspect | undefined,
  line: Line,
  key: string,
  at: number,
  tell: (what: string) => void,
): ImportedProspect {
  const contacts = [...(known?.contacts ?? []), ...line.contacts];
  for (const left of contacts.slice(contactsMost))
    tell(`${line.name} has ${contactsMost} contacts already, so ${left} was left out.`);
  const stages = known ? [known.stage, line.stage] : [line.stage];
  const note = known?.note ?? clip(line.note, noteMost);
  const step = known?.step ?? (line.stepText ? stepOf(line) : undefined);
  const lastContact = [known?.lastContact, line.lastContact]
    .filter((day) => day != null)
    .sort()
    .at(-1);
  const referrer = known?.referrer ?? line.referrer;
  return {
    line: known?.line ?? at,
    name: known?.name ?? line.name,
    key,
    contacts: contacts.slice(0, contactsMost),
    stage: strongest.find((stage) => stages.includes(stage)) ?? line.stage,
    ...(note && { note }),
    ...(step && { step }),
    ...(lastContact && { lastContact }),
    ...(referrer && { referrer }),
  };
}

function stepOf({ stepText, stepDay }: Line): NonNullable<ImportedProspect['step']> {
  return { text: clip(stepText, longestStep), ...(stepDay && { day: stepDay }) };
}

function* dateCells(rows: readonly Row[], { columns }: Mapping): Generator<string> {
  const places = [...columns.lastContact, ...columns.stepDay];
  for (const row of rows) for (const at of places) yield row.cells[at] ?? '';
}
