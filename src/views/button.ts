import type { Button, Datepicker, Overflow, StaticSelect } from '@slack/types';
import type { z } from 'zod';
import { option } from './fields.ts';
import { fit } from './fit.ts';

/** Slack refuses a whole message for one label that is longer. */
const labelMost = 75;

/** One kind of button: its name on the wire, what it carries, and both ends of the carrying. */
export interface ButtonKind<Name extends string = string, Carries extends z.ZodType = z.ZodType> {
  readonly name: Name;
  draw(label: string, carried: z.input<Carries>, style?: 'primary' | 'danger'): Button;
  /** What a pressed button carries; undefined when it is old, foreign or forged. */
  read(value: string | undefined): z.output<Carries> | undefined;
}

export function defineButton<const Name extends `${string}.${string}`, Carries extends z.ZodType>(
  name: Name,
  carries: Carries,
): ButtonKind<Name, Carries> {
  return {
    name,
    draw: (label, carried, style) => ({
      type: 'button',
      action_id: name,
      value: JSON.stringify(carried),
      text: { type: 'plain_text', text: fit(label, labelMost) },
      ...(style && { style }),
    }),
    read: (value) => carries.safeParse(parseJson(value)).data,
  };
}

/** A date picker. Slack gives it no value of its own, so what it carries travels in its block's id (255 characters at most). */
export interface PickerKind<Name extends string = string, Carries extends z.ZodType = z.ZodType> {
  readonly name: Name;
  draw(placeholder: string): Datepicker;
  blockId(carried: z.input<Carries>): string;
  read(blockId: string | undefined): z.output<Carries> | undefined;
}

export function definePicker<const Name extends `${string}.${string}`, Carries extends z.ZodType>(
  name: Name,
  carries: Carries,
): PickerKind<Name, Carries> {
  return {
    name,
    draw: (placeholder) => ({ type: 'datepicker', action_id: name, placeholder: { type: 'plain_text', text: placeholder } }),
    blockId: (carried) => JSON.stringify(carried),
    read: (blockId) => carries.safeParse(parseJson(blockId)).data,
  };
}

/** A menu. Each choice carries its own value (150 characters at most); what is chosen comes back whole. */
export interface MenuKind<Name extends string = string, Carries extends z.ZodType = z.ZodType> {
  readonly name: Name;
  draw(placeholder: string, choices: readonly MenuChoice<z.input<Carries>>[], chosen?: z.input<Carries>): StaticSelect;
  read(value: string | undefined): z.output<Carries> | undefined;
}

export interface MenuChoice<Carried> {
  readonly label: string;
  readonly carried: Carried;
}

export function defineMenu<const Name extends `${string}.${string}`, Carries extends z.ZodType>(
  name: Name,
  carries: Carries,
): MenuKind<Name, Carries> {
  return {
    name,
    draw(placeholder, choices, chosen) {
      const options = choices.map(({ label, carried }) => option({ label, value: JSON.stringify(carried) }));
      const initial = options.find(({ value }) => value === JSON.stringify(chosen));
      return {
        type: 'static_select',
        action_id: name,
        placeholder: { type: 'plain_text', text: placeholder },
        options,
        ...(initial && { initial_option: initial }),
      };
    },
    read: (value) => carries.safeParse(parseJson(value)).data,
  };
}

/**
 * A menu about one thing. A choice has room for a word of its own and no more, so what the menu carries travels in its
 * block's id, as a date picker's does: menus and pickers of one block carry the same.
 */
export interface LineMenuKind<Name extends string = string, Carries extends z.ZodType = z.ZodType, Word extends string = string> {
  readonly name: Name;
  /** With its name on it. */
  draw(placeholder: string, choices: readonly MenuWord<Word>[]): StaticSelect;
  /** Three dots: two to five choices. */
  dots(choices: readonly MenuWord<Word>[]): Overflow;
  blockId(carried: z.input<Carries>): string;
  read(blockId: string | undefined, chosen: string | undefined): LineChoice<z.output<Carries>, Word> | undefined;
}

export interface MenuWord<Word> {
  readonly label: string;
  readonly word: Word;
}

interface LineChoice<Carried, Word> {
  readonly carried: Carried;
  readonly word: Word;
}

export function defineLineMenu<const Name extends `${string}.${string}`, Carries extends z.ZodType, const Word extends string>(
  name: Name,
  carries: Carries,
  words: readonly Word[],
): LineMenuKind<Name, Carries, Word> {
  const options = (choices: readonly MenuWord<Word>[]) => choices.map(({ label, word }) => option({ label, value: word }));
  return {
    name,
    draw: (placeholder, choices) => ({
      type: 'static_select',
      action_id: name,
      placeholder: { type: 'plain_text', text: placeholder },
      options: options(choices),
    }),
    dots: (choices) => ({ type: 'overflow', action_id: name, options: options(choices) }),
    blockId: (carried) => JSON.stringify(carried),
    read(blockId, chosen) {
      const carried = carries.safeParse(parseJson(blockId)).data;
      const word = words.find((one) => one === chosen);
      return carried === undefined || word === undefined ? undefined : { carried, word };
    },
  };
}

/** The kind of the button with this id on the wire, without the number that tells equal ones apart. */
export function kindOf(actionId: string): string {
  return actionId.split('#')[0]!;
}

function parseJson(value: string | undefined): unknown {
  try {
    return JSON.parse(value ?? '');
  } catch {
    return undefined;
  }
}
