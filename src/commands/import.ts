import { type ChosenColumns, formMost, importFields, namingFields } from '../domain/import-fields.ts';
import type { FileId } from '../domain/ids.ts';
import { menus } from '../views/buttons.ts';
import type { FileGiven } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { notReadWords } from '../views/import.ts';
import { bringingModal, importForm, readingModal } from '../views/import-form.ts';
import type { Reply } from '../views/message.ts';
import { type Context, type Press, stale, type Verb } from './command.ts';
import { join } from './parts/first-time.ts';
import { onSubmit } from './parts/forms.ts';

export const command: Verb = {
  verb: 'import',
  usage: ['import'],
  summary: 'bring your people from a CSV file',
  keepsNoNote: true,
  run: () => Promise.resolve({ open: importForm() }),
};

/** Reads the file once more, with the columns chosen in the meantime, and shows what would come of it. */
const preview = ({ newId }: Context, file: FileId, columns: ChosenColumns): Reply => ({
  errand: { kind: 'preview', id: newId(), file, columns },
});

/** Another column for a field. The form stays as it is until the file was read. */
const columnChosen: Press = {
  name: menus.importColumn.name,
  run(context, { form }) {
    const read = form && kinds.importColumns.read(form);
    return Promise.resolve(read ? preview(context, read.carried.file, columnsIn(read.fields)) : stale());
  },
};

export const presses = [columnChosen];

export const forms = [
  onSubmit(kinds.importFile, async (context, _, { file: files }): Promise<Reply> => {
    const [file] = files ?? [];
    const wrong = file ? wrongFile(file) : 'Which file?';
    if (!file || wrong) return { errors: { file: wrong ?? '' } };
    // Whoever brings people is a rep from then on, as by a first command.
    if (context.rep.joinedAt === null) await join(context);
    return { redraw: readingModal(file.name), ...preview(context, file.id, {}) };
  }),

  onSubmit(kinds.importColumns, (context, { file, columns: drawn, seen }, fields): Promise<Reply> => {
    const columns = columnsIn(fields);
    if (!namingFields.some((field) => typeof columns[field] === 'number'))
      return Promise.resolve({
        errors: { company: 'Which column says who they are? Choose one here, or as the contact person.' },
      });
    // What is brought is what was shown: other columns are shown first.
    const unchanged = importFields.every((field) => !(field in columns) || columns[field] === (drawn[field] ?? null));
    if (seen === null || !unchanged) return Promise.resolve({ redraw: readingModal(''), ...preview(context, file, columns) });
    return Promise.resolve({ redraw: bringingModal, errand: { kind: 'bring', id: context.newId(), file, columns, seen } });
  }),
];

function columnsIn(fields: Readonly<Record<string, string | null>>): ChosenColumns {
  const chosen = importFields.map((field) => [field, menus.importColumn.read(fields[field] ?? undefined)] as const);
  return Object.fromEntries(chosen.flatMap(([field, read]) => (read ? [[field, read.column]] : [])));
}

/** What Slack says of the file already tells that it is none; null when it may be one. Its bytes are looked at later. */
function wrongFile({ mimetype, size }: Pick<FileGiven, 'mimetype' | 'size'>): string | null {
  if (size === 0) return 'That file is empty. Its first line should name the columns, such as company, contact, email.';
  if (size !== null && size > formMost.bytes) return notReadWords('large').replaceAll('`', '');
  if (mimetype.startsWith('image/')) return 'That is a picture. I read tables: CSV files.';
  if (mimetype === 'application/pdf') return 'That is a PDF. I read tables: CSV files.';
  if (/excel|spreadsheet/.test(mimetype)) return 'That is an Excel workbook. In Excel choose “Save as”, then “CSV UTF-8”.';
  return null;
}
