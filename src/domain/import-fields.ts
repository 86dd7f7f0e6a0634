/** What a column of a file can tell about somebody. */
export const importFields = [
  'company',
  'name',
  'deal',
  'contact',
  'first',
  'last',
  'email',
  'stage',
  'lastContact',
  'stepText',
  'stepDay',
  'note',
  'owner',
  'referrer',
] as const;
export type ImportField = (typeof importFields)[number];

/** Any of these can name somebody; a file without one of them has nobody in it. */
export const namingFields = ['company', 'name', 'deal', 'contact', 'first', 'last', 'email'] as const satisfies ImportField[];

/** Which column somebody wants for a field, counted from 0; null for none. A field that is not in it stays as it was read. */
export type ChosenColumns = Readonly<Partial<Record<ImportField, number | null>>>;

/** What a form takes of a file; the command line takes more. Bytes, and lines of people. */
export const formMost = { bytes: 4_000_000, lines: 10_000 } as const;
