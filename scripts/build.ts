// Bundles the command line and the app into dist/ (or the folder that is named), which then needs Node and nothing else.
// The embedded PostgreSQL stays outside: it is found in node_modules at run time, and production never asks for it.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { screensFile } from '../src/cli/screen.ts';
import { allScreens } from '../test/views/screens.ts';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const dist = resolve(root, process.argv[2] ?? 'dist');

await rm(dist, { recursive: true, force: true });
const metafile = await bundle(['src/cli/main.ts'], dist);

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
await writeFile(join(dist, 'package.json'), `${JSON.stringify({ name, version, type: 'module' }, null, 2)}\n`);
// What the gallery draws, for the doctor to show to Slack: the image has no tests in it.
await writeFile(join(dist, screensFile), JSON.stringify(allScreens()));

const scripts = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js'));
const bytes = scripts.reduce((sum, [, { bytes: size }]) => sum + size, 0);
console.log(
  `${relative(root, join(dist, 'main.js'))} and ${scripts.length - 1} chunks, ${(bytes / 1_048_576).toFixed(1)} MB; migrations and screens beside them.`,
);
