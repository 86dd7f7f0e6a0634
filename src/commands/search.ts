import { fullName } from '../domain/prospect.ts';
import { readWho } from '../domain/reading/args.ts';
import { findName } from '../domain/reading/whom.ts';
import { searches as kinds } from '../views/forms.ts';
import type { Search } from './parts/forms.ts';

const offeredAtOnce = 50;

export const searches: readonly Search[] = [
  {
    name: kinds.prospect,
    /** One's own people: all of them while nothing is typed, then those whose name fits. */
    async offer({ tenant, rep }, typed) {
      const names = await tenant.prospects.names(rep.user);
      const found = typed ? findName(readWho(typed).name, names) : null;
      const fit = !found ? names : found.kind === 'one' ? [found.candidate] : found.kind === 'several' ? found.candidates : [];
      return [...fit]
        .sort((a, b) => a.name.localeCompare(b.name))
        .slice(0, offeredAtOnce)
        .map((one) => ({ value: one.id, label: fullName(one) }));
    },
  },
];
