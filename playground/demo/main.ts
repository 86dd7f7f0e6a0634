import { tellStory } from './story.ts';

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const write = (line: string) => void process.stdout.write(`${line}\n`);
const began = performance.now();
const leaving = new AbortController();
process.once('SIGINT', () => leaving.abort(new Error('You stopped it.')));

write('Two weeks with Next Step: Mara in Berlin, Devika in Kolkata, Tom in Chicago.');
write('Every command below was run by the real app; every answer is what Slack would show.');
try {
  const checks = await tellStory({ colour, write, signal: leaving.signal });
  write('\nWas it so?');
  for (const { says, wrong } of checks) write(`  ${wrong ? '✗' : '✓'} ${says}${wrong ? `: ${wrong}` : ''}`);
  write(`\nTold in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  if (checks.some(({ wrong }) => wrong)) process.exitCode = 1;
} catch (error) {
  write(`\nThe story broke off. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
