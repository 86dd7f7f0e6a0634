import { expect, it } from 'vitest';
import { tellStory } from '../../playground/demo/story.ts';

it('the demo’s two weeks come out as they are told', { timeout: 60_000 }, async () => {
  const lines: string[] = [];
  const checks = await tellStory({ colour: false, write: (line) => void lines.push(line) });
  expect(checks.filter(({ wrong }) => wrong)).toEqual([]);
  expect(checks.length).toBeGreaterThan(10);
  // No template's hole, no object and no mark-up may reach a reader.
  expect(lines.filter((line) => /undefined|null|\[object|\{\w+\}|<[@#!]|\.\.|\.,/.test(line))).toEqual([]);
  const story = lines.join('\n');
  expect(story).not.toMatch(/digest waits for a channel/);
  expect(story).not.toMatch(/\bclos(e|ed|ing)\b|\blost\b|win probability/i);
});
