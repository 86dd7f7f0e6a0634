// Everything a change must pass beside the tests, in the order of what is quickest to mend. All of it runs, also after a
// failure; what failed is shown in full, and the table at the end says what ran and how long it took.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const checks: readonly Check[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'page types', command: ['tsc', '--noEmit', '--project', 'playground/browser/client'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'] },
  { name: 'dead code', command: ['knip', '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'migrations', command: ['tsx', 'scripts/check-migrations.ts'] },
  {
    name: 'house rules',
    command: ['vitest', 'run', 'test/architecture.test.ts', 'test/completeness.test.ts', 'test/house-rules.test.ts'],
  },
];

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter), NO_COLOR: '1', FORCE_COLOR: undefined };

const rows: string[] = [];
let failed = 0;
for (const { name, command } of checks) {
  const began = performance.now();
  const { code, said } = await run(command);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  if (code !== 0) {
    failed += 1;
    console.log(`── ${name}: ${command.join(' ')}\n${said.trim() || 'It said nothing.'}\n`);
  }
  rows.push(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)} ${seconds.padStart(6)} s`);
}
console.log(rows.join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

function run([program, ...args]: Check['command']): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    const hear = (piece: Buffer): void => {
      said += piece.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ code: null, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });
}
