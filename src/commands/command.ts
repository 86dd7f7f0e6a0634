import type { Tenant } from '../db/tenant.ts';
import type { LocalDay } from '../domain/calendar.ts';
import type { Given } from '../domain/draft.ts';
import type { ChannelId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Bare } from '../domain/reading/words.ts';
import type { Rep } from '../domain/rep.ts';
import type { Team } from '../domain/team.ts';
import type { ButtonKind, PickerKind } from '../views/button.ts';
import type { Filled } from '../views/form.ts';
import { replace, type Reply } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import type { z } from 'zod';

/** Everything a verb may know. Note what is missing: Slack, SQL, the environment, and the clock itself. */
export interface Context {
  readonly tenant: Tenant;
  readonly team: Team;
  /** Who typed or pressed. */
  readonly rep: Rep;
  readonly now: Date;
  /** The day on the rep's wall. */
  readonly today: LocalDay;
  /** Where it was typed; null for a press outside a channel. */
  readonly channel: ChannelId | null;
  /** The whole command, readable, with people of this Slack called by name. */
  readonly typed: string;
  /** The same with mentions as Slack sends them, as a draft keeps it. */
  readonly heard: string;
  /** Words with people of this Slack called by name. */
  named(words: string): string;
  /** What presses have already settled about it. */
  readonly given: Given;
  /** The verb, and the same words with it as the beginning of a name; null where no verb was typed. */
  readonly bare: (Bare & { readonly verb: string }) | null;
  /** Everybody in the workspace whose name is exactly one of those typed, whoever's they are. */
  readonly known: readonly Prospect[];
  /** Every verb there is, in the order help shows them. */
  readonly verbs: readonly Verb[];
  /** The public holidays of a country from today on; null for a country unknown. */
  holidays(country: string): Promise<readonly LocalDay[] | null>;
  newId<Id extends string>(): Id;
  /** Runs a kept command again, with what was settled since. */
  again(typed: string, given: Given): Promise<Reply>;
}

/** What stands behind the verb: before the first colon, and after it. */
export interface Words {
  /** The word that was typed for the verb: the verb itself or one of its aliases. */
  readonly said: string;
  readonly who: string;
  readonly note: string | null;
}

/** One word of `/nextstep`. */
export interface Verb {
  readonly verb: string;
  readonly aliases?: readonly string[];
  /** How it is typed, the commonest first. */
  readonly usage: readonly string[];
  readonly summary: string;
  /** Its words keep their colons: `settings hour 8:30`. */
  readonly noteless?: boolean;
  /** What stands behind a colon is not kept, and the answer says so. */
  readonly keepsNoNote?: boolean;
  /** Its note is somebody's name, so a mention in it is for the verb to refuse. */
  readonly noteIsName?: boolean;
  run(context: Context, words: Words): Promise<Reply>;
}

/** What happens when one kind of button is pressed or one kind of date picked. */
export interface Press {
  readonly name: string;
  run(context: Context, pressed: Pressed): Promise<Reply>;
}

/** What Slack says about a press: a button's value, or a picker's block and the date picked; and the form around it. */
export interface Pressed {
  readonly form?: Filled | undefined;
  readonly value?: string | undefined;
  readonly blockId?: string | undefined;
  readonly date?: string | undefined;
  /** The value of the choice, in a menu. */
  readonly chosen?: string | undefined;
}

export function on<Name extends string, Carries extends z.ZodType>(
  button: ButtonKind<Name, Carries>,
  run: (context: Context, carried: z.output<Carries>, form?: Filled) => Promise<Reply>,
): Press {
  return {
    name: button.name,
    async run(context, { value, form }) {
      const carried = button.read(value);
      return carried === undefined ? stale() : run(context, carried, form);
    },
  };
}

export function onMenu<Carried>(
  menu: { readonly name: string; read(chosen: string | undefined): Carried | undefined },
  run: (context: Context, carried: Carried, form?: Filled) => Promise<Reply>,
): Press {
  return {
    name: menu.name,
    async run(context, { chosen, form }) {
      const carried = menu.read(chosen);
      return carried === undefined ? stale() : run(context, carried, form);
    },
  };
}

export function onPick<Name extends string, Carries extends z.ZodType>(
  picker: PickerKind<Name, Carries>,
  run: (context: Context, carried: z.output<Carries>, day: LocalDay) => Promise<Reply>,
): Press {
  return {
    name: picker.name,
    async run(context, { blockId, date }) {
      const carried = picker.read(blockId);
      return carried === undefined || !date || !/^\d{4}-\d{2}-\d{2}$/.test(date)
        ? stale()
        : run(context, carried, date as LocalDay);
    },
  };
}

export const stale = (): Reply => replace(refusalView({ refused: 'stale-press' }));
