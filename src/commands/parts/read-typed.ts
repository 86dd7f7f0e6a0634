import type { Tenant } from '../../db/tenant.ts';
import type { UserId } from '../../domain/ids.ts';
import type { Prospect } from '../../domain/prospect.ts';
import { userMentions, withNames } from '../../domain/reading/args.ts';
import type { Person } from '../../domain/rep.ts';
import type { Context } from '../command.ts';
import { keysIn, readTyped } from './dispatch.ts';

/** Slack is asked about each of them whom the workspace has not met. */
const mentionsMost = 10;

/** Everybody mentioned in a command, as far as they are looked up. */
export const mentionsIn = (heard: string): readonly UserId[] => userMentions(heard).slice(0, mentionsMost);

/** Everybody in the workspace whose full name was typed, whoever's they are. */
export async function knownIn(tenant: Tenant, heard: string): Promise<readonly Prospect[]> {
  const keys = keysIn(readTyped(heard));
  return keys.length ? tenant.prospects.withKeys(keys) : [];
}

type Named = Pick<Person, 'user' | 'name'> | null;

/** What was typed as a draft keeps it, and as people read it: with those who are mentioned called by name. */
export function readable(heard: string, people: readonly Named[]): Pick<Context, 'heard' | 'typed' | 'named'> {
  const named = (words: string): string => withNames(words, (user) => people.find((person) => person?.user === user)?.name);
  return { heard, typed: named(heard), named };
}

/** A kept command, read again. */
export async function readAgain(tenant: Tenant, heard: string) {
  const [known, ...people] = await Promise.all([
    knownIn(tenant, heard),
    ...mentionsIn(heard).map((user) => tenant.people.get(user)),
  ]);
  return { ...readable(heard, people), known };
}
