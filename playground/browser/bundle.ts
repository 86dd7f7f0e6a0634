import { join } from 'node:path';
import { build } from 'esbuild';

const client = join(import.meta.dirname, 'client');

/** Puts the page into a folder, as one script and one sheet of styles. */
export async function bundlePage(folder: string): Promise<void> {
  await build({
    entryPoints: [
      { in: join(client, 'main.tsx'), out: 'page' },
      { in: join(client, 'page.css'), out: 'page' },
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

/**
 * Puts the playground's own side into a folder of the project, and answers the program that plain Node runs: that is
 * read in a third of the time that it takes to read our sources one by one. Packages stay outside: to bundle them would
 * take longer than to read them.
 */
export async function bundleProgram(folder: string): Promise<string> {
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'program.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
  });
  return outfile;
}
