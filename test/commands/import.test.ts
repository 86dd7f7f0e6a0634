import { describe, expect, it } from 'vitest';
import type { FileId } from '../../src/domain/ids.ts';
import type { FileGiven, Filled } from '../../src/views/form.ts';
import { importColumnsForm } from '../../src/views/import-form.ts';
import type { Reply } from '../../src/views/message.ts';
import { useDesk, words } from '../support/desk.ts';
import { filledIn } from '../support/forms.ts';
import { shown } from '../views/import-shown.ts';

const desk = useDesk();

const given = (told: Partial<FileGiven> = {}): FileGiven => ({
  id: 'F0PEOPLE',
  name: 'people.csv',
  mimetype: 'text/csv',
  size: 100,
  ...told,
});
const withFile = (files: readonly FileGiven[]): Filled => ({ form: 'import.file', carries: '{}', values: { file: files } });

it.each(['import', 'import Acme'])('%s asks for a file', async (typed) => {
  const reply = await desk.as('dana').types(typed);
  expect(reply.open?.callback_id).toBe('import.file');
  expect(reply.open?.blocks.find((block) => block.type === 'input')).toMatchObject({
    element: { type: 'file_input', max_files: 1, filetypes: ['csv', 'tsv', 'txt'] },
  });
});

it('a file is read when the answer is out, and nothing is called kept', async () => {
  const reply = await desk.as('dana').posts(withFile([given()]));
  expect(words(reply)).toContain('Reading *people.csv*, one moment. Nothing is kept yet.');
  expect(reply.errand).toMatchObject({ kind: 'preview', file: 'F0PEOPLE', columns: {} });
});

it.each<{ why: string; files: readonly FileGiven[]; says: string }>([
  { why: 'none', files: [], says: 'Which file?' },
  { why: 'empty', files: [given({ size: 0 })], says: 'That file is empty.' },
  { why: 'large', files: [given({ size: 4_000_001 })], says: 'larger than the 4 MB' },
  { why: 'a picture', files: [given({ name: 'people.png', mimetype: 'image/png' })], says: 'That is a picture.' },
  { why: 'a PDF', files: [given({ mimetype: 'application/pdf' })], says: 'That is a PDF.' },
  {
    why: 'a workbook',
    files: [given({ mimetype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })],
    says: 'That is an Excel workbook. In Excel choose “Save as”',
  },
])('at the field it says what is wrong: $why', async ({ files, says }) => {
  const reply = await desk.as('dana').posts(withFile(files));
  expect(reply.errors?.['file']).toContain(says);
  expect(reply.errand).toBeUndefined();
});

it('takes a file of just as many bytes as may be, and one of which Slack tells no size', async () => {
  for (const size of [4_000_000, null]) expect((await desk.as('dana').posts(withFile([given({ size })]))).errand).toBeDefined();
});

it.each([
  { why: 'an id of no file', files: [given({ id: '../F0' })] },
  { why: 'two', files: [given(), given()] },
])('a forged form is refused: $why', async ({ files }) => {
  const reply = await desk.as('dana').posts(withFile(files));
  expect(words(reply)).toContain('no longer fits how things stand');
  expect(reply.errand).toBeUndefined();
});

it('a guest brings nobody', async () => {
  const reply = await desk.as('gil').posts(withFile([given()]));
  expect(words(reply)).toContain('full members');
  expect(reply.errand).toBeUndefined();
});

describe('what was read', () => {
  const form: Reply = { open: importColumnsForm(shown({ taken: 2 })) };

  it('is brought as it was shown', async () => {
    const reply = await desk.as('dana').submits(form);
    expect(words(reply)).toContain('Bringing them in, one moment.');
    expect(reply.errand).toMatchObject({ kind: 'bring', file: 'F0PEOPLE', seen: 'outline', columns: { company: 0, note: null } });
  });

  it('with another column is shown again, and not brought', async () => {
    const reply = await desk.as('dana').submits(form, { note: 'Remark' });
    expect(words(reply)).toContain('Nothing is kept yet.');
    expect(reply.errand).toMatchObject({ kind: 'preview', columns: { company: 0, note: 3 } });
  });

  it('is shown again as soon as another column is chosen, while the form stays', async () => {
    const pressed = filledIn(form, { contact: 'Remark' });
    const reply = await desk.as('dana').uses('import.column', { form: pressed, chosen: '{"column":3}' });
    expect(reply).toEqual({ errand: expect.objectContaining({ kind: 'preview', file: 'F0PEOPLE' as FileId }) });
    expect(reply.errand).toMatchObject({ columns: { company: 0, contact: 3 } });
  });

  it('is not brought when nobody would come', async () => {
    const reply = await desk.as('dana').submits({ open: importColumnsForm(shown({ taken: 0 })) });
    expect(reply.errand?.kind).toBe('preview');
  });

  it('needs a column that names somebody', async () => {
    const reply = await desk.as('dana').submits(form, { company: 'No column', contact: 'No column' });
    expect(reply.errors).toEqual({ company: expect.stringContaining('Which column says who they are?') });
  });

  it.each([
    { why: 'a column that no table has', values: { company: '{"column":-1}' } },
    { why: 'no JSON', values: { company: 'Acme' } },
  ])('forged, changes nothing: $why', async ({ values }) => {
    const filled = filledIn(form, {});
    const reply = await desk.as('dana').posts({ ...filled, values: { ...filled.values, ...values, contact: null } });
    expect(reply.errand).toBeUndefined();
  });

  it('pressed outside of its form is too old', async () => {
    expect(words(await desk.as('dana').uses('import.column', { chosen: '{"column":3}' }))).toContain(
      'no longer fits how things stand',
    );
  });
});
