import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The page's parts by their path, compressed once. */
export type Assets = ReadonlyMap<string, { readonly type: string; readonly gz: Buffer }>;

const types = { 'page.js': 'text/javascript; charset=utf-8', 'page.css': 'text/css; charset=utf-8' } as const;

/** What `bundlePage` put into a folder, ready to be served. */
export async function readPage(folder: string): Promise<Assets> {
  const assets = Object.entries(types).map(async ([name, type]) => {
    const gz = await promisify(gzip)(await readFile(join(folder, name)));
    return [`/${name}`, { type, gz }] as const;
  });
  return new Map(await Promise.all(assets));
}
