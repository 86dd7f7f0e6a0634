import { describe, expect, it } from 'vitest';
import { inLines, problemsInMessage, problemsInView } from '../../src/views/limits/said.ts';
import { page } from '../support/gallery.ts';
import { families } from './families.ts';

describe.each(families)('the gallery of $family', ({ family, scenes }) => {
  it('reads as it was last read and agreed to; `npx vitest run test/views/gallery.test.ts -u` writes it anew', async () => {
    await expect(page(family, scenes)).toMatchFileSnapshot(`./gallery/${family}.txt`);
  });

  it('says nothing aloud, and puts one mark where one belongs', () => {
    const lines = scenes.flatMap(({ drawn }) => ('text' in drawn ? drawn.text.split('\n') : []));
    const ours = lines.filter((line) => !/^You typed|&lt;!/.test(line));
    expect(ours.filter((line) => /!|[.,;:?][.,;:]/.test(line))).toEqual([]);
  });

  it('holds nothing that Slack would refuse', () => {
    const refused = scenes.flatMap(({ name, drawn }) => {
      const problems = 'type' in drawn ? problemsInView(drawn) : problemsInMessage(drawn);
      return problems.length > 0 ? [`${name}:\n${inLines(problems)}`] : [];
    });
    expect(refused).toEqual([]);
  });
});
