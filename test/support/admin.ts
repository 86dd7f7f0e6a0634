import postgres from 'postgres';

/** One statement on the server itself, such as `create database`, on a connection of its own. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = postgres(server, { max: 1, prepare: false, fetch_types: false, onnotice() {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
