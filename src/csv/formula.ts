/** Space, controls and invisible characters that a spreadsheet passes over, then a sign that starts a formula. */
const start = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹢﹣﹦﹫]/u;
const controlFirst = /^[\t\r\n]/;

/**
 * A cell that no spreadsheet runs: what could start a formula gets an apostrophe in front, which spreadsheets
 * read as "this is text". Undone by `plainText`. Source of the list: OWASP, CSV injection.
 */
export function harmless(cell: string): string {
  const bare = cell.replace(/^'+/, '');
  return start.test(bare) || controlFirst.test(bare) ? `'${cell}` : cell;
}

/** What a cell said before `harmless`, so that our own export can be imported again. */
export function plainText(cell: string): string {
  return cell.startsWith("'") && harmless(cell) !== cell ? cell.slice(1) : cell;
}
