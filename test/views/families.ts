import type { Scene } from '../support/gallery.ts';
import { namesIn } from '../support/source.ts';

/** The gallery, family by family. */
export const families = await Promise.all(
  namesIn('test/views/gallery').map(async (family) => ({
    family,
    ...((await import(`./gallery/${family}.ts`)) as { readonly scenes: readonly Scene[] }),
  })),
);
