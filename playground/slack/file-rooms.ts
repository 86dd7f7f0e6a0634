import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import { scopesOf } from './manifest.ts';
import { readBytes, readToken } from './request.ts';
import type { World } from './world.ts';

/** Where the bytes of files are sent to and fetched from. `failNext` knows them as `upload` and `download`. */
export function createFileRooms(world: World, faults: Faults, botToken: string) {
  /** True when a fault has answered. */
  function failed(room: 'upload' | 'download', response: ServerResponse): boolean {
    const fault = faults.take(room);
    if (!fault) return false;
    if ('status' in fault) response.writeHead(fault.status).end('upstream failure');
    else if ('location' in fault) response.writeHead(302, { location: fault.location }).end();
    else if ('body' in fault) response.writeHead(200, { 'content-type': 'text/html' }).end(fault.body);
    return true;
  }
  return {
    async upload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
      const bytes = await readBytes(request);
      if (failed('upload', response)) return;
      const taken = world.files.receive(id, sentIn(request, bytes));
      response.writeHead(taken ? 200 : 400).end(taken ? `OK - ${bytes.length}` : 'no such upload');
    },
    download(id: string, request: IncomingMessage, response: ServerResponse): void {
      if (failed('download', response)) return;
      const file = world.files.all.get(id);
      const may = readToken(request, {}) === botToken && scopesOf(world.manifest).includes('files:read');
      // Whoever may not is sent to sign in, as a browser would be.
      if (!may) return void response.writeHead(302, { location: '/?redir=files' }).end();
      if (!file || file.deleted) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': file.bytes.length }).end(file.bytes);
    },
  };
}

/** The bytes themselves, or the one part of a form that holds them. */
function sentIn({ headers }: IncomingMessage, bytes: Buffer): Buffer {
  const [, boundary] = /^multipart\/form-data; *boundary=(.+)$/.exec(headers['content-type'] ?? '') ?? [];
  if (!boundary) return bytes;
  return bytes.subarray(bytes.indexOf('\r\n\r\n') + 4, bytes.lastIndexOf(`\r\n--${boundary}--`));
}
