import type { z } from 'zod';
import type { UserId } from '../../domain/ids.ts';
import type { Choice } from '../../views/fields.ts';
import type { Filled, FormKind } from '../../views/form.ts';
import type { Reply } from '../../views/message.ts';
import type { Context } from '../command.ts';
import { gone } from './filling.ts';

/** What happens when one kind of form is submitted, or left half-way. */
export interface Submission {
  readonly name: string;
  submit(context: Context, filled: Filled): Promise<Reply>;
  leave?(context: Context, filled: Filled): Promise<void>;
}

/** Who can be chosen in one kind of search field, for what was typed into it. Nothing is written. */
export interface Search {
  readonly name: string;
  offer(context: Pick<Context, 'tenant' | 'rep' | 'today' | 'team'>, typed: string): Promise<readonly Choice[]>;
}

export function onSubmit<Name extends string, Carries extends z.ZodType, Fields extends z.ZodType>(
  form: FormKind<Name, Carries, Fields>,
  submit: (context: Context, carried: z.output<Carries>, fields: z.output<Fields>) => Promise<Reply>,
  leave?: (context: Context, carried: z.output<Carries>, fields: z.output<Fields>) => Promise<void>,
): Submission {
  return {
    name: form.name,
    async submit(context, filled) {
      const read = form.read(filled);
      return read ? submit(context, read.carried, read.fields) : gone();
    },
    async leave(context, filled) {
      const read = form.read(filled);
      if (read) await leave?.(context, read.carried, read.fields);
    },
  };
}

/** As many managers as a team could mean to have; each may be asked about at Slack. */
const peopleMost = 50;

/** Whom a form names among the people of this Slack. */
export function usersNamedIn({ values }: Filled): UserId[] {
  const { colleague, managers } = values;
  const named = [colleague, ...(Array.isArray(managers) ? (managers as readonly string[]) : [])];
  const users = named.filter((one) => typeof one === 'string' && /^[UW][A-Z0-9]{1,30}$/.test(one)) as UserId[];
  return users.slice(0, peopleMost);
}
