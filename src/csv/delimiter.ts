const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What separates the cells, from the heading: the one that stands most often outside quotes.
 * Excel's own first line `sep=;` decides when it is there. A heading of one cell counts as commas.
 */
export function delimiterOf(head: string): Delimiter {
  const told = /^sep=([,;\t])\r?(\n|$)/i.exec(head)?.[1];
  if (told) return told as Delimiter;
  const heading = /^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(head)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => heading.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
