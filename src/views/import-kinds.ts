import { z } from 'zod';
import { importFields } from '../domain/import-fields.ts';
import type { FileId } from '../domain/ids.ts';
import { defineForm } from './form.ts';

const fileId = z
  .string()
  .regex(/^F[A-Z0-9]+$/)
  .transform((value) => value as FileId);
const file = z.object({ id: fileId, name: z.string(), mimetype: z.string(), size: z.number().nullable() });
const columns = z.partialRecord(z.enum(importFields), z.number().int().min(0).max(1_000).nullable());
const chosen = z
  .string()
  .max(40)
  .nullish()
  .transform((value) => value ?? null);

/** The two forms of an import. */
export const importForms = {
  importFile: defineForm('import.file', z.object({}), z.object({ file: z.array(file).max(1).nullish() })),
  /**
   * `columns`: how the file was read; `seen`: the outline of what would come of it, null when nothing would. And a field
   * for each column, by its name.
   */
  importColumns: defineForm(
    'import.columns',
    z.object({ file: fileId, columns, seen: z.string().max(64).nullable() }),
    z.object({}).catchall(chosen),
  ),
} as const;
