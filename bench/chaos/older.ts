import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../scripts/bundle.ts';

const run = promisify(execFile);
const here = join(import.meta.dirname, '../..');

/** The app as that commit starts it, in one file. Its packages are those of today. */
export async function bundleOlder(commit: string, outdir: string): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'nextstep-older-'));
  try {
    const packed = join(tree, 'older.tar');
    await run('git', ['archive', '--format=tar', '-o', packed, commit], { cwd: here });
    await run('tar', ['-xf', packed, '-C', tree]);
    await symlink(join(here, 'node_modules'), join(tree, 'node_modules'));
    const entry = [
      "import { main } from './src/main.ts';",
      "process.on('disconnect', () => process.exit(2));",
      'process.exitCode = await main(process.env);',
    ];
    await writeFile(join(tree, 'older.ts'), entry.join('\n'));
    await bundle(['older.ts'], outdir, tree);
    await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
    return join(outdir, 'older.js');
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}
