import { isObject, objectsIn } from './json.ts';
import { boolean, type Check, kindOf, list, number, oneOf, type Problem, shape, string } from './check.ts';
import { richTextParts } from './text.ts';

const type = string();
const block: Record<string, Check> = { type, 'block_id?': string(255) };
const rawCell = {
  raw_text: shape({ type, text: string() }),
  raw_number: shape({ type, value: number(-Number.MAX_VALUE, Number.MAX_VALUE), text: string() }),
};
const cell = kindOf('a table cell', { ...rawCell, rich_text: shape({ ...block, elements: richTextParts }) });
const rowsOf = (value: unknown): readonly unknown[][] => (Array.isArray(value) ? value.filter((row) => Array.isArray(row)) : []);

/** 100 rows of 20 cells. */
export const table = shape({
  ...block,
  rows: list(list(cell, 1, 20), 1, 100),
  'column_settings?': list(shape({ 'align?': oneOf('left', 'center', 'right'), 'is_wrapped?': boolean }), 1, 20),
});

/** 2 to 101 rows with the header, all of one length; header cells are never rich text. */
export const dataTable = shape(
  {
    ...block,
    caption: string(),
    rows: list(list(cell, 1, 20), 2, 101),
    'page_size?': number(1, 100),
    'row_header_column_index?': number(0, 19),
  },
  (object, pointer, found) => {
    const rows = rowsOf(object['rows']);
    rows.forEach((row, index) => {
      if (row.length !== rows[0]?.length)
        found.push({ message: 'rows must all have the same length', pointer: `${pointer}/rows/${index}` });
    });
    if (objectsIn(rows[0]).some((one) => one['type'] === 'rich_text'))
      found.push({ message: 'header cells must be raw text', pointer: `${pointer}/rows/0` });
  },
);

const label = string(20);
const point = shape({ label, value: number(-Number.MAX_VALUE, Number.MAX_VALUE) });
const series = list(shape({ name: label, data: list(point, 1, 20) }), 1, 12);
const axes = shape({ categories: list(label, 1, 20), 'x_label?': string(50), 'y_label?': string(50) });

/** Every series names every category once, in any order, and no two series share a name. */
function fitsAxes(chart: unknown, pointer: string, found: Problem[]): void {
  const all = objectsIn(isObject(chart) ? chart['series'] : undefined);
  const categories = isObject(chart) && isObject(chart['axis_config']) ? chart['axis_config']['categories'] : undefined;
  const wanted = Array.isArray(categories) ? categories.map(String).sort().join('\n') : '';
  all.forEach((one, index) => {
    const labels = objectsIn(one['data'])
      .map((item) => String(item['label']))
      .sort()
      .join('\n');
    if (labels !== wanted)
      found.push({ message: 'data labels must match axis_config categories', pointer: `${pointer}/series/${index}/data` });
  });
  if (new Set(all.map((one) => one['name'])).size < all.length)
    found.push({ message: 'series names must be unique', pointer: `${pointer}/series` });
}
const plotted = shape({ type, series, axis_config: axes }, fitsAxes);

/** The native chart: title 50; a pie of 1 to 12 positive segments, or 1 to 12 series over 1 to 20 categories. */
export const dataVisualization = shape({
  ...block,
  title: string(50),
  chart: kindOf('a chart', {
    pie: shape({ type, segments: list(shape({ label, value: number(Number.MIN_VALUE, Number.MAX_VALUE) }), 1, 12) }),
    bar: plotted,
    line: plotted,
    area: plotted,
  }),
});

/** All characters in the cells of a message's tables; Slack allows 10,000 over all of them. */
export const tableCharacters = (blocks: readonly unknown[]): number =>
  objectsIn(blocks)
    .flatMap((one) => rowsOf(one['rows']))
    .flat()
    .reduce<number>((sum, one) => sum + lengthOfCell(one), 0);

function lengthOfCell(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + lengthOfCell(one), 0);
  if (!isObject(value)) return 0;
  return (typeof value['text'] === 'string' ? value['text'].length : 0) + lengthOfCell(value['elements']);
}
