import type { LocalDay } from '../domain/calendar.ts';
import { clean, oneLine } from '../domain/reading/text.ts';
import type { Stage } from '../domain/stage.ts';
import { type DateOrder, dateFrom } from './dates.ts';
import { plainText } from './formula.ts';
import type { ImportField } from '../domain/import-fields.ts';
import type { Mapping } from './headers.ts';
import type { Row } from './read.ts';
import { stageFrom } from './stages.ts';

/** What one line of a file says, before it is known whether the prospect is already there. */
export interface Line {
  /** The company, else the person; empty when the line names nobody. */
  readonly name: string;
  readonly contacts: readonly string[];
  readonly stage: Stage;
  readonly note: string;
  readonly stepText: string;
  readonly stepDay: LocalDay | null;
  readonly lastContact: LocalDay | null;
  readonly referrer: string;
  /** Cells that should have been dates. */
  readonly notDates: readonly string[];
}

/** What CRMs write into a cell that has nothing to say; an id says nothing to a person. */
const nothing = /^([-–—.]|n\/?a|none|null|undefined|\(no value\)|\[null\]|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

export function lineFrom(row: Row, { columns }: Mapping, order: DateOrder): Line {
  const cells = (field: ImportField) => columns[field].map((at) => cellText(row.cells[at] ?? '')).filter((cell) => cell !== '');
  const first = (field: ImportField) => cells(field)[0] ?? '';
  const dates = (field: ImportField) => cells(field).map((cell) => ({ cell, day: dateFrom(cell, order) }));
  const lastContacts = dates('lastContact');
  const stepDays = dates('stepDay');
  return {
    ...whoIsIt(first),
    stage: stageFrom(cells('stage')),
    note: first('note'),
    stepText: first('stepText'),
    stepDay: stepDays.find(({ day }) => day)?.day ?? null,
    lastContact: lastContacts.find(({ day }) => day)?.day ?? null,
    referrer: first('referrer'),
    notDates: [...lastContacts, ...stepDays].filter(({ day }) => !day).map(({ cell }) => cell),
  };
}

/**
 * The company is the prospect and the people are its contacts; without a company the person is the prospect.
 * A plain "name" is whichever of the two the line does not name otherwise.
 */
function whoIsIt(first: (field: ImportField) => string): Pick<Line, 'name' | 'contacts'> {
  const contact = first('contact');
  const people = contact ? peopleIn(contact) : [`${first('first')} ${first('last')}`.trim()].filter((person) => person !== '');
  const company = first('company') || (contact && first('name'));
  const email = first('email').split(/[;,\s]/)[0] ?? '';
  const known = people.length > 0 ? people : [first('name') || email].filter((person) => person !== '');
  if (company) return { name: company, contacts: known };
  return people.length > 0
    ? { name: people[0] ?? '', contacts: people.slice(1) }
    : { name: first('name') || first('deal') || email, contacts: [] };
}

/** HubSpot writes all contacts of a deal into one cell: `Jane Doe (jane@acme.com); Bo Lee (bo@acme.com)`. */
function peopleIn(cell: string): string[] {
  return cell
    .split(';')
    .map((person) => person.replace(/\(\S+@\S+\)\s*$/, '').trim())
    .filter((person) => person !== '');
}

function cellText(cell: string): string {
  const plain = plainText(cell);
  // Cleaning is slow and plain ASCII, which most cells are, is clean already.
  const text = oneLine(/^[\x20-\x7e]*$/.test(plain) ? plain : clean(plain));
  return nothing.test(text) ? '' : text;
}
