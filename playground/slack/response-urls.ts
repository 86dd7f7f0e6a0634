import { randomBytes } from 'node:crypto';
import { type Origin, showAnswer } from './answer.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import type { World } from './world.ts';

const MOST_USES = 5;
const LIFE_MS = 30 * 60_000;

/** Every post to a response URL, kept for tests. */
export interface Responded {
  readonly via: string;
  /** By the local Slack's clock. */
  readonly at: Date;
  readonly body: JsonObject;
  readonly status: number;
  readonly error: string | undefined;
}

export interface ResponseUrls {
  readonly used: Responded[];
  /** A secret path for answers to this command or press: 5 uses within 30 minutes by the local Slack's clock. */
  issue(origin: Origin): string;
  take(secret: string, body: string): { readonly status: number; readonly body: string };
}

export function createResponseUrls(world: World): ResponseUrls {
  const issued = new Map<string, { readonly origin: Origin; readonly at: number; uses: number }>();
  const used: Responded[] = [];

  function answer(secret: string, text: string): { status: number; body: string } {
    const link = issued.get(secret);
    if (!link) return no(404, 'no_service');
    if (world.clock.now().getTime() - link.at > LIFE_MS) return no(404, 'expired_url');
    if (link.uses >= MOST_USES) return no(404, 'used_url');
    const body = parseJson(text);
    if (!isObject(body)) return no(400, 'invalid_payload');
    link.uses += 1;
    const wrong = showAnswer(world, link.origin, body);
    return wrong ? no(400, wrong.error, wrong.words) : { status: 200, body: 'ok' };
  }

  return {
    used,
    issue(origin) {
      const secret = randomBytes(12).toString('hex');
      issued.set(secret, { origin, at: world.clock.now().getTime(), uses: 0 });
      return secret;
    },
    take(secret, text) {
      const taken = answer(secret, text);
      const body = parseJson(text);
      const said = parseJson(taken.body);
      used.push({
        via: issued.get(secret)?.origin.via ?? '',
        at: world.clock.now(),
        body: isObject(body) ? body : {},
        status: taken.status,
        error: isObject(said) ? String(said['error']) : undefined,
      });
      world.journal.touch();
      return taken;
    },
  };
}

const no = (status: number, error: string, more: JsonObject = {}) => ({
  status,
  body: JSON.stringify({ ok: false, error, ...more }),
});
