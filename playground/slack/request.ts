import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject, parseJson } from './json.ts';

/** The whole body of a request. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** The same as text. */
export const readBody = async (request: IncomingMessage): Promise<string> => (await readBytes(request)).toString('utf8');

/** The arguments of a call, form or JSON, query included; undefined when the body is neither. */
export function readArgs(request: IncomingMessage, body: string): JsonObject | undefined {
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://local').searchParams);
  if (!(request.headers['content-type'] ?? '').includes('json'))
    return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  const parsed = body === '' ? {} : parseJson(body);
  return isObject(parsed) ? { ...query, ...parsed } : undefined;
}

/** The token of a call: the bearer header, else the `token` argument, else ''. */
export function readToken(request: IncomingMessage, args: JsonObject): string {
  const [, bearer] = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return bearer ?? (typeof args['token'] === 'string' ? args['token'] : '');
}
