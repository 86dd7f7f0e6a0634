// Bundles the command line and the app into dist/ (or the folder that is named), which then needs Node and nothing else.
// The embedded PostgreSQL stays outside: it is found in node_modules at run time, and production never asks for it.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { screensFile } from '../src/cli/screen.ts';
import { allScreens } from '../test/views/screens.ts';

const root = join(import.meta.dirname, '..');
const dist = resolve(root, process.argv[2] ?? 'dist');

await rm(dist, { recursive: true, force: true });
const { metafile, warnings } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'linked',
  metafile: true,
  // Bolt and others are CommonJS and require Node's own modules, which an ES module cannot.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});
if (warnings.length > 0) throw new Error('esbuild warned, see above.');

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
await writeFile(join(dist, 'package.json'), `${JSON.stringify({ name, version, type: 'module' }, null, 2)}\n`);
await mkdir(join(dist, 'migrations'));
await cp(join(root, 'migrations'), join(dist, 'migrations'), {
  recursive: true,
  // Snapshots are for writing the next migration, not for running one.
  filter: (path) => !basename(path).endsWith('_snapshot.json'),
});

// What the gallery draws, for the doctor to show to Slack: the image has no tests in it.
await writeFile(join(dist, screensFile), JSON.stringify(allScreens()));

const scripts = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js'));
const bytes = scripts.reduce((sum, [, { bytes: size }]) => sum + size, 0);
console.log(
  `${relative(root, join(dist, 'main.js'))} and ${scripts.length - 1} chunks, ${(bytes / 1_048_576).toFixed(1)} MB; migrations and screens beside them.`,
);
