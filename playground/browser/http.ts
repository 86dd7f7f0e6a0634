import type { createServer, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';

/** Nothing but what this server itself serves; no inline script or style, no frame around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On everything that is answered. */
export const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** As Slack takes files of that much, and the app reads less. */
const mostBody = 40_000_000;
/** Why a request is not answered, for whoever asked. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

export function sendZipped(response: ServerResponse, type: string, gz: Buffer): void {
  response.writeHead(200, { ...always, 'content-type': type, 'content-encoding': 'gzip', 'content-length': gz.length }).end(gz);
}

export function json(response: ServerResponse, said: unknown, status = 200): void {
  response.writeHead(status, { ...always, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(said));
}

/** The body as JSON of that shape. Throws `Refused`. */
export async function read<Shape extends z.ZodType>(request: IncomingMessage, shape: Shape): Promise<z.output<Shape>> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > mostBody) throw new Refused(413, 'That is too much at once.');
    pieces.push(piece);
  }
  let body: unknown;
  try {
    body = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    throw new Refused(400, 'That is no JSON.');
  }
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new Refused(400, parsed.error.issues.map(({ message }) => message).join('; '));
  return parsed.data;
}

/** On that port of loopback, or on a free one when somebody else has it; answers which. */
export async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  const on = (wanted: number) =>
    new Promise<void>((ready, fail) => {
      server.once('error', fail);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', fail);
        ready();
      });
    });
  await on(port).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return on(0);
  });
  return (server.address() as AddressInfo).port;
}
