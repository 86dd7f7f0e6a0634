import { createHash } from 'node:crypto';
import { planBringing, type Bringable } from '../bring-in.ts';
import { columnsOf, type Mapping, mapHeaders, namesSomebody, withColumns } from '../csv/headers.ts';
import { type Imported, prospectsFrom } from '../csv/prospects.ts';
import { readCsv, type Sheet } from '../csv/read.ts';
import type { Tenant } from '../db/tenant.ts';
import type { LocalDay } from '../domain/calendar.ts';
import { formMost } from '../domain/import-fields.ts';
import type { FileId, UserId } from '../domain/ids.ts';
import type { LeftOut } from '../domain/importing.ts';
import type { ReadFile } from '../slack/read-file.ts';
import { notReadWords } from '../views/import.ts';
import type { ImportShown } from '../views/import-form.ts';
import { escape } from '../views/message.ts';

/** A file that was read, and may be looked at with any columns. */
export interface FileSheet {
  readonly file: FileId;
  readonly name: string;
  readonly sheet: Sheet;
}

/** Reads the table of a file in Slack; a text says why not. */
export async function readSheet(readFile: ReadFile, file: FileId, owner: UserId): Promise<FileSheet | string> {
  const read = await readFile(file, owner, formMost.bytes);
  if ('unread' in read) return notReadWords(read.unread);
  const sheet = await readCsv(read.bytes);
  if (sheet.rows.length > formMost.lines) return notReadWords('long');
  const [problem] = sheet.problems;
  return sheet.headers.length === 0 && problem ? escape(problem.what) : { file, name: read.name, sheet };
}

const nobody: Imported = { prospects: [], problems: [], duplicates: [] };

/** What bringing the people of a table would do now; null when the owner is no rep. */
export function planSheet(tenant: Tenant, owner: UserId, now: Date, { sheet }: FileSheet, mapping: Mapping) {
  return planBringing(tenant, { owner, now }, (order) =>
    namesSomebody(mapping) ? prospectsFrom(sheet, mapping, order) : Promise.resolve(nobody),
  );
}

export const mappingOf = ({ sheet }: FileSheet, columns: Parameters<typeof withColumns>[1]): Mapping =>
  withColumns(mapHeaders(sheet.headers), columns);

/** Tells one outcome from another: who would come. */
export function outlineOf({ changes }: Bringable): string {
  const told = changes.map(({ after }) => [after.key, after.stage]);
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

const rowsShown = 3;
const crmNames = {
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
  salesforce: 'Salesforce',
  close: 'Close',
  attio: 'Attio',
  plain: null,
};

/** What the form shows of it. */
export function shownOf({ file, name, sheet }: FileSheet, mapping: Mapping, planned: Bringable, today: LocalDay): ImportShown {
  const { imported, leftOut, changes } = planned;
  const why = new Map(leftOut.map((one) => [one.line, one.why]));
  const sum = (reason: LeftOut): number => leftOut.filter((one) => one.why === reason).length;
  return {
    file,
    name,
    today,
    headers: sheet.headers,
    columns: columnsOf(mapping),
    suggested: columnsOf(mapHeaders(sheet.headers)),
    crm: crmNames[mapping.crm],
    lines: sheet.rows.length,
    taken: changes.length,
    first: imported.prospects.slice(0, rowsShown).map((one) => ({ ...one, why: why.get(one.line) ?? null })),
    leftOut: { yours: sum('yours'), colleague: sum('colleague'), stopped: sum('stopped'), silent: sum('silent') },
    repeated: imported.duplicates.length,
    problems: [...sheet.problems, ...imported.problems].sort((a, b) => a.line - b.line),
    seen: outlineOf(planned),
  };
}
