import { z } from 'zod';
import { clean } from '../domain/reading/text.ts';
import { fieldOf } from '../views/fields.ts';
import type { FieldValue, Filled } from '../views/form.ts';
import type { OpenView } from './forms.ts';

const element = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_conversation: z.string().nullish(),
  files: z
    .array(
      z.object({
        id: z.string(),
        name: z
          .string()
          .nullish()
          .transform((name) => clean(name ?? '')),
        mimetype: z.string().default(''),
        size: z
          .number()
          .nullish()
          .transform((size) => size ?? null),
      }),
    )
    .nullish(),
});

const view = z.object({
  id: z.string().min(1),
  hash: z.string().default(''),
  type: z.enum(['modal', 'home']),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), element)).default({}) }).nullish(),
});

/** A form as Slack sends it back: what stands in its fields, and under which block each field stands. */
export interface FormSeen extends OpenView {
  readonly filled: Filled;
  readonly blocks: Readonly<Record<string, string>>;
}

/** Undefined for what is no form. */
export function readView(sent: unknown): FormSeen | undefined {
  const read = view.safeParse(sent);
  if (!read.success) return undefined;
  const { id, hash, type: kind, callback_id: form, private_metadata: carries, state } = read.data;
  const held = Object.entries(state?.values ?? {});
  return {
    id,
    hash,
    kind,
    filled: {
      form,
      carries,
      values: Object.fromEntries(held.map(([block, elements]) => [fieldOf(block), valueOf(Object.values(elements)[0])])),
    },
    blocks: Object.fromEntries(held.map(([block]) => [fieldOf(block), block])),
  };
}

/** Unlike a command's, a form's words arrive as they were typed. */
function valueOf(held: z.output<typeof element> | undefined): FieldValue {
  if (!held) return null;
  if (typeof held.value === 'string') return clean(held.value);
  if (held.selected_options) return held.selected_options.map(({ value }) => value);
  if (held.selected_users) return held.selected_users;
  if (held.files) return held.files;
  return (
    held.selected_date ??
    held.selected_time ??
    held.selected_option?.value ??
    held.selected_user ??
    held.selected_conversation ??
    null
  );
}
