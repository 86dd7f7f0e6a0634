import { at, type JsonObject, objectsIn, textAt } from './json.ts';
import { richText } from './rich-text.ts';
import type { Workspace } from './workspace.ts';

/** A table with its columns lined up, under its caption. */
export function drawTable(block: JsonObject, workspace: Workspace): string {
  const rows = (Array.isArray(block['rows']) ? block['rows'] : []).map((row) =>
    objectsIn(row).map((cell) => (cell['type'] === 'rich_text' ? richText(cell['elements'], workspace) : textAt(cell, 'text'))),
  );
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join('  ')
      .trimEnd(),
  );
  return [textAt(block, 'caption'), ...lines].filter(Boolean).join('\n');
}

/** A chart as lines of numbers: one line for each slice or series. */
export function drawChart(block: JsonObject): string {
  const pair = (one: JsonObject) => `${textAt(one, 'label')} ${String(one['value'])}`;
  const slices = objectsIn(at(block, 'chart', 'segments')).map(pair);
  const series = objectsIn(at(block, 'chart', 'series')).map(
    (one) => `${textAt(one, 'name')}: ${objectsIn(one['data']).map(pair).join(', ')}`,
  );
  return [`▁▃▅ ${textAt(block, 'title')}`, ...slices, ...series].join('\n');
}
