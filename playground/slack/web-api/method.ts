import { type JsonObject, parseJson } from '../json.ts';
import type { World } from '../world.ts';

/** A call's arguments, form fields and JSON alike: texts, or JSON already parsed. */
export type Args = JsonObject;

/** One Web API method: the scope it needs (null for none) and what it answers. */
export interface Method {
  readonly scope: string | null | ((args: Args, world: World) => string | null);
  run(args: Args, world: World): JsonObject;
}

export type Family = Readonly<Record<string, Method>>;

/** The answer to a call Slack refuses, in Slack's words. */
export const refuse = (error: string, more: JsonObject = {}): JsonObject => ({ ok: false, error, ...more });

export const text = (args: Args, name: string): string => {
  const value = args[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

export const flag = (args: Args, name: string): boolean => args[name] === true || args[name] === 'true' || args[name] === '1';

/** A field that is JSON: an object or list as it is, a text parsed. Undefined when absent, null when it is not JSON. */
export function json(args: Args, name: string): unknown {
  const value = args[name];
  if (typeof value !== 'string') return value;
  return value === '' ? undefined : (parseJson(value) ?? null);
}

/** How a method says that a required argument is missing. */
export const missing = (name: string): JsonObject =>
  refuse('invalid_arguments', { response_metadata: { messages: [`[ERROR] missing required field: ${name}`] } });

/** A page of a list, with Slack's cursor for the rest. */
export function page<Item>(items: readonly Item[], args: Args, fallback: number): { items: readonly Item[]; cursor: string } {
  const from = Number(Buffer.from(text(args, 'cursor'), 'base64').toString() || 0);
  const size = Math.min(Math.max(Number(text(args, 'limit')) || fallback, 1), 999);
  const more = from + size < items.length;
  return { items: items.slice(from, from + size), cursor: more ? Buffer.from(String(from + size)).toString('base64') : '' };
}
