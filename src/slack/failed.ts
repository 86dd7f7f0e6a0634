import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { Outcome } from '../domain/delivery.ts';

// Slack's word that something may have been done before it failed: docs.slack.dev/reference/methods/chat.postMessage#errors
// The last two are about the key: a message with it was taken, and cannot be shown to us (client_msg_id, the same page).
const maybeDone =
  /^(internal_error|fatal_error|request_timeout|service_unavailable|duplicate_message_not_found|duplicate_channel_not_found)$/;
const limited = /^(ratelimited|rate_limited|message_limit_exceeded)$/;
/** Somebody has to do something about it, and then it works: an admin, an installation that is being moved. */
const untilMended =
  /^(missing_scope|messages_tab_disabled|ekm_access_denied|accesslimited|access_denied|team_access_not_granted|team_added_to_org|org_login_required|two_factor_setup_required)$/;
// The request never left, so nothing can have been shown.
const neverLeft = /ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT|TLS/;

const hour = 3_600;
/** Seconds to wait where a 429 does not say how long. */
const unsaid = 30;

/** How a call that went wrong ended: whether it may have been done all the same, and whether to try again. */
export function failed(error: unknown): Exclude<Outcome, { outcome: 'sent' }> {
  if (error instanceof WebAPIRateLimitedError) return wait(error.retryAfter);
  if (error instanceof WebAPIPlatformError) {
    const reason = error.data.error;
    // An answer that is no JSON (a proxy's page, half of Slack's own) reaches us as a code made of its whole text.
    if (!/^\w+$/.test(reason)) return { outcome: 'unknown', reason: 'unreadable answer' };
    if (maybeDone.test(reason)) return { outcome: 'unknown', reason };
    if (limited.test(reason)) return { outcome: 'limited', seconds: 60, reason };
    return untilMended.test(reason) ? { outcome: 'later', seconds: hour, reason } : { outcome: 'refused', reason };
  }
  if (error instanceof WebAPIHTTPError)
    return error.statusCode === 429 ? wait(unsaid) : { outcome: 'unknown', reason: `http ${error.statusCode}` };
  if (error instanceof WebAPIRequestError && neverLeft.test(codesOf(error)))
    return { outcome: 'later', seconds: 0, reason: 'slack unreachable' };
  // A 429 that does not say for how long reaches us as a plain error (node-slack-sdk#1421).
  if (error instanceof Error && error.message.startsWith('Retry header did not contain')) return wait(unsaid);
  return { outcome: 'unknown', reason: error instanceof Error ? error.name : 'unknown error' };
}

const wait = (seconds: number) =>
  ({ outcome: 'limited', seconds: Math.min(Math.max(seconds, 1), hour), reason: 'rate limited' }) as const;

function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = 'original' in at ? at.original : at.cause)
    codes.push(String('code' in at ? at.code : ''));
  return codes.join(' ');
}
