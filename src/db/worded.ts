import { getTableColumns, is, Param, Placeholder, QueryPromise, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Tx } from './client.ts';

interface Ready<Answer> {
  execute(): Promise<Answer>;
}

const nowhere = drizzle.mock();

/**
 * A statement worded once, for every transaction. Drizzle words it anew at each call, which was a fifth of what a command
 * costs (`npm run bench -- command`). Values come where the statement has slots, encoded as their columns' are; null
 * stays null, and a slot without a value throws. Asked when it is awaited, as drizzle's own statements are: of several in
 * one `Promise.all`, each goes out in its turn, whoever worded it.
 */
export function worded<Values extends object, Answer>(
  word: (db: typeof nowhere) => { prepare(name: string): Ready<Answer> },
): (tx: Tx, values: Values) => QueryPromise<Answer> {
  let once: Ready<Answer> | undefined;
  return (tx, values) =>
    new Asked(() => {
      once ??= word(nowhere).prepare('');
      // Drizzle looks at these two only when the statement runs, so every call is the same statement with two of its own.
      const client: unknown = Reflect.get(tx._.session, 'client');
      const params = paramsOf(once).map((param) => valueOf(param, values));
      return Object.create(once, { client: { value: client }, params: { value: params } }) as Ready<Answer>;
    });
}

class Asked<Answer> extends QueryPromise<Answer> {
  readonly #ready: () => Ready<Answer>;

  constructor(ready: () => Ready<Answer>) {
    super();
    this.#ready = ready;
  }

  // Async, so that a slot left open is a rejection like any other.
  override async execute(): Promise<Answer> {
    return this.#ready().execute();
  }
}

/** The place of a value that is written as that column's are. */
export const slot = (column: PgColumn, name: string): SQL => sql`${sql.param(sql.placeholder(name), column)}`;

/** A slot for each column of a table, by the column's name there. */
export function slots<Table extends PgTable>(table: Table): Record<keyof Table['_']['columns'], SQL> {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => [name, slot(column, name)]);
  return Object.fromEntries(columns) as Record<keyof Table['_']['columns'], SQL>;
}

function paramsOf(statement: object): readonly unknown[] {
  const params: unknown = Reflect.get(statement, 'params');
  if (!Array.isArray(params)) throw new Error('drizzle keeps the parameters of a prepared statement elsewhere now');
  return params;
}

function valueOf(param: unknown, values: object): unknown {
  const inner = is(param, Param) ? param.value : param;
  if (!is(inner, Placeholder)) return param;
  const value: unknown = Reflect.get(values, inner.name);
  if (value === undefined) throw new Error(`The statement has no value for "${inner.name}"`);
  return value === null || !is(param, Param) ? value : param.encoder.mapToDriverValue(value);
}
