import type { InputBlock } from '@slack/types';
import type { FileId } from '../domain/ids.ts';
import { type ChosenColumns, type ImportField, importFields } from '../domain/import-fields.ts';
import { clip, oneLine } from '../domain/reading/text.ts';
import { menus } from './buttons.ts';
import { count } from './days.ts';
import { field } from './fields.ts';
import { type Modal, noticeModal } from './form.ts';
import { forms } from './forms.ts';
import { type FileShown, foundWords, leftOutWords, rowWords } from './import.ts';
import { bold, context, plain, section } from './message.ts';
import { fileField } from './slack-fields.ts';

const title = 'Import people';

/** Asks for the file. `said` stands on top: why the one before could not be read. */
export function importForm(said?: string): Modal {
  return forms.importFile.draw(
    {},
    {
      title,
      submit: 'Read it',
      blocks: [
        said !== undefined && section(said),
        fileField('file', {
          label: 'Which file?',
          hint: 'CSV, up to 4 MB and 10,000 lines, with a first line that names the columns.',
          endings: ['csv', 'tsv', 'txt'],
        }),
        context(
          'Exports of HubSpot, Pipedrive, Salesforce and others are known, and so are the prospects of `/nextstep export`. You see what I read before anything is kept.',
        ),
      ],
    },
  );
}

/** While the file is read. */
export const readingModal = (name: string): Modal =>
  noticeModal(plain(`Reading ${bold(clip(oneLine(name), 80) || 'your file')}, one moment. Nothing is kept yet.`), title);

/** While they are written. */
export const bringingModal: Modal = noticeModal(
  plain('Bringing them in, one moment. They come whether you leave this open or not; `/nextstep list` shows them.'),
  title,
);

const labels: Readonly<Record<Exclude<ImportField, 'owner'>, string>> = {
  company: 'Company',
  name: 'Name of a company or a person',
  deal: 'Deal, for who has no other name',
  contact: 'Contact person',
  first: 'First name',
  last: 'Last name',
  email: 'Email, for who has no name',
  stage: 'Where they stand',
  lastContact: 'Last contact',
  stepText: 'Next step',
  stepDay: 'Day of the next step',
  note: 'Note',
  referrer: 'Who referred them',
};

/** Asked for only where the file has such a column. */
const seldom: ReadonlySet<ImportField> = new Set(['name', 'deal', 'first', 'last', 'email']);

export interface ImportShown extends FileShown {
  readonly file: FileId;
  readonly headers: readonly string[];
  /** The column of each field, as the file was read. */
  readonly columns: ChosenColumns;
  /** Those that the headers themselves suggest. */
  readonly suggested: ChosenColumns;
  readonly seen: string;
}

/** What a file would bring, and from which columns; one press brings it. */
export function importColumnsForm(shown: ImportShown, said?: string): Modal {
  const { file, columns, seen, taken } = shown;
  const asked = importFields.filter(
    (one): one is keyof typeof labels =>
      one !== 'owner' && (!seldom.has(one) || (shown.suggested[one] ?? null) !== null || (columns[one] ?? null) !== null),
  );
  return forms.importColumns.draw(
    { file, columns, seen: taken > 0 ? seen : null },
    {
      title,
      submit: taken > 0 ? `Bring in ${count(taken, 'person', 'people')}` : 'Read it again',
      blocks: [
        said !== undefined && section(said),
        section(foundWords(shown)),
        ...shown.first.map((row) => section(rowWords(row, shown.today))),
        leftOutWords(shown) !== null && section(leftOutWords(shown)!),
        taken > 0 && context('They come up spread over two weeks, and one undo takes all of them back.'),
        ...asked.map((one) => columnField(one, labels[one], shown)),
      ],
    },
  );
}

// A menu holds a hundred choices, and a form 250 KB.
const choicesMost = 75;
const headerMost = 40;

/** Drawn anew when another column is chosen. */
function columnField(name: ImportField, label: string, { headers, columns, suggested }: ImportShown): InputBlock {
  const chosen = columns[name] ?? null;
  const first = [chosen, suggested[name]].filter((at): at is number => typeof at === 'number' && at < headers.length);
  const places = [...new Set([...first, ...headers.keys()])].slice(0, choicesMost).sort((a, b) => a - b);
  const choices = places.map((column) => ({
    label: clip(oneLine(headers[column] ?? ''), headerMost) || `Column ${column + 1}`,
    carried: { column },
  }));
  const none = { label: 'No column', carried: { column: null } };
  return {
    ...field(name, { label }, menus.importColumn.draw('Which column?', [none, ...choices], { column: chosen })),
    dispatch_action: true,
  };
}
