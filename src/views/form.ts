import type { InputBlock, ModalView } from '@slack/types';
import type { z } from 'zod';
import { clip } from '../domain/reading/text.ts';
import type { ChartBlock } from './chart.ts';
import { type Block, type Message, numberedActions } from './message.ts';

/** Slack draws charts in messages only. */
export type ModalBlock = Exclude<Block, ChartBlock> | InputBlock;

/** A modal as Slack takes it, of the blocks that we draw. */
export interface Modal extends Omit<ModalView, 'blocks'> {
  blocks: ModalBlock[];
}

/** A file that was put into a field: what Slack says of it, before anybody has looked into it. */
export interface FileGiven {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  /** Bytes; null when Slack does not say. */
  readonly size: number | null;
}

/** What one field of a modal holds; null while it is empty. */
export type FieldValue = string | readonly string[] | readonly FileGiven[] | null;

/** A modal as it came back: which form, what it carries, and what stands in its fields. */
export interface Filled {
  readonly form: string;
  readonly carries: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

export interface Drawn {
  readonly title: string;
  /** Null: nothing to submit. */
  readonly submit: string | null;
  /** The way out; where a stage may be meant by “Not now”, in other words. */
  readonly close?: string;
  readonly blocks: readonly (ModalBlock | null | false)[];
  /** The app hears when it is left half-way. */
  readonly keepsHalf?: boolean;
}

/** One kind of form: its name on the wire, what it carries, its fields, and both ends of each. */
export interface FormKind<
  Name extends string = string,
  Carries extends z.ZodType = z.ZodType,
  Fields extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  draw(carried: z.input<Carries>, drawn: Drawn): Modal;
  /** What was filled in; undefined when it is old, foreign or forged. */
  read(filled: Filled): { readonly carried: z.output<Carries>; readonly fields: z.output<Fields> } | undefined;
}

// Slack's limit: docs.slack.dev/surfaces/modals
const titleMost = 24;

export function defineForm<const Name extends `${string}.${string}`, Carries extends z.ZodType, Fields extends z.ZodType>(
  name: Name,
  carries: Carries,
  fields: Fields,
): FormKind<Name, Carries, Fields> {
  return {
    name,
    draw: (carried, { title, submit, close = submit ? 'Not now' : 'Done', blocks, keepsHalf = false }) => ({
      type: 'modal',
      callback_id: name,
      private_metadata: JSON.stringify(carried),
      title: { type: 'plain_text', text: clip(title, titleMost) },
      ...(submit && { submit: { type: 'plain_text', text: clip(submit, titleMost) } }),
      close: { type: 'plain_text', text: clip(close, titleMost) },
      blocks: numberedActions(blocks.filter((block) => block !== null && block !== false)),
      notify_on_close: keepsHalf,
    }),
    read(filled) {
      const carried = carries.safeParse(parseJson(filled.carries));
      const values = fields.safeParse(filled.values);
      return carried.success && values.success ? { carried: carried.data, fields: values.data } : undefined;
    },
  };
}

/** The form that is none: only words and buttons. */
export const notice = 'notice';

/** A message where none can be posted: over the form, or over Home. Nothing to submit. */
export function noticeModal({ blocks }: Message, title = 'Next Step'): Modal {
  return {
    type: 'modal',
    callback_id: notice,
    title: { type: 'plain_text', text: clip(title, titleMost) },
    close: { type: 'plain_text', text: 'Done' },
    blocks: blocks.filter((block) => block.type !== 'data_visualization'),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
