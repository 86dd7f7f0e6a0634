import { cp, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** Bundles these files of ours into a folder, with the migrations beside them: it then needs Node and nothing else. */
export async function bundle(entryPoints: readonly string[], outdir: string, from = root): Promise<Metafile> {
  const { metafile, warnings } = await build({
    absWorkingDir: from,
    entryPoints: [...entryPoints],
    outdir,
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
  await mkdir(join(outdir, 'migrations'));
  await cp(join(from, 'migrations'), join(outdir, 'migrations'), {
    recursive: true,
    // Snapshots are for writing the next migration, not for running one.
    filter: (path) => !basename(path).endsWith('_snapshot.json'),
  });
  return metafile;
}
