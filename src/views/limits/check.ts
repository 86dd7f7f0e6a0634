import { isObject, type JsonObject } from './json.ts';

/** One thing Slack would not accept, and where. Prints as Slack prints it in `response_metadata.messages`. */
export interface Problem {
  readonly message: string;
  readonly pointer: string;
}

export type Check = (value: unknown, pointer: string, found: Problem[]) => void;

/** A text of so many characters. Slack counts characters, not bytes, and refuses the empty text. */
export const string =
  (max = Number.MAX_SAFE_INTEGER, min = 1): Check =>
  (value, pointer, found) => {
    if (typeof value !== 'string') found.push({ message: 'must provide a string', pointer });
    else if (value.length < min) found.push({ message: `must be more than ${min - 1} characters`, pointer });
    else if (value.length > max) found.push({ message: `must be less than ${max + 1} characters`, pointer });
  };

export const boolean: Check = (value, pointer, found) => {
  if (typeof value !== 'boolean') found.push({ message: 'must provide a boolean', pointer });
};

export const number =
  (min: number, max: number): Check =>
  (value, pointer, found) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) found.push({ message: 'must provide a number', pointer });
    else if (value < min || value > max) found.push({ message: `must be between ${min} and ${max}`, pointer });
  };

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, pointer, found) => {
    if (typeof value !== 'string' || !allowed.includes(value)) {
      found.push({ message: `must be a valid enum value (${allowed.join(', ')})`, pointer });
    }
  };

export const matching =
  (pattern: RegExp, what: string): Check =>
  (value, pointer, found) => {
    if (typeof value !== 'string' || !pattern.test(value)) found.push({ message: `must be ${what}`, pointer });
  };

export const list =
  (each: Check, min: number, max: number): Check =>
  (value, pointer, found) => {
    if (!Array.isArray(value)) return void found.push({ message: 'must provide an array', pointer });
    if (value.length < min) found.push({ message: `no less than ${min} items allowed`, pointer });
    if (value.length > max) found.push({ message: `no more than ${max} items allowed`, pointer });
    value.forEach((item, index) => each(item, `${pointer}/${index}`, found));
  };

/** An object with these fields and no others; a name ending in `?` may be left out, but is never null. */
export const shape = (
  fields: Readonly<Record<string, Check>>,
  also?: (object: JsonObject, pointer: string, found: Problem[]) => void,
): Check => {
  const known = Object.entries(fields).map(([name, check]) => ({
    name: name.replace(/\?$/, ''),
    needed: !name.endsWith('?'),
    check,
  }));
  return (value, pointer, found) => {
    if (!isObject(value)) return void found.push({ message: 'must provide an object', pointer });
    for (const { name, needed, check } of known) {
      if (value[name] !== undefined) check(value[name], `${pointer}/${name}`, found);
      else if (needed) found.push({ message: `missing required field: ${name}`, pointer });
    }
    for (const name of Object.keys(value)) {
      if (!known.some((field) => field.name === name)) found.push({ message: `invalid additional property: ${name}`, pointer });
    }
    also?.(value, pointer, found);
  };
};

/** An object whose `type` picks the check; a type that is not in the table is refused. */
export const kindOf =
  (what: string, table: Readonly<Record<string, Check>>): Check =>
  (value, pointer, found) => {
    const type = isObject(value) ? value['type'] : undefined;
    const check = typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined;
    if (check) check(value, pointer, found);
    else
      found.push({
        message: `unsupported type: ${typeof type === 'string' ? type : 'none'} for ${what}`,
        pointer: `${pointer}/type`,
      });
  };

/** At least one of these fields must be there. */
export const atLeastOne =
  (...names: readonly string[]) =>
  (object: JsonObject, pointer: string, found: Problem[]): void => {
    if (names.every((name) => object[name] === undefined))
      found.push({ message: `one of ${names.join(', ')} is required`, pointer });
  };
