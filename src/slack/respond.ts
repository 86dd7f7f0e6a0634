import { fit } from '../views/fit.ts';
import type { Message } from '../views/message.ts';

/** Answers a command or a press afterwards. Rejects when Slack does not take the answer, or not within 5 seconds. */
export type Respond = (url: string, message: Message, how: 'whisper' | 'replace') => Promise<void>;

const slackHosts = /^hooks\.slack(?:-gov)?\.com$/;

/** Slack has read the answer and will not show it as it is. */
class Refused extends Error {}

/** What is left of an answer whose blocks Slack refuses: its words, without buttons. */
const plainMost = 500;

/**
 * Bolt's own `respond` waits for ever. `apiUrl` names another host that may be answered, beside Slack's own. What is
 * answered is saved by then, so a refusal must not read as silence: the words are said once more, short and plain.
 */
export function respondVia(apiUrl: string | undefined): Respond {
  return async (url, { text, blocks }, how) => {
    if (!mayAnswer(url, apiUrl)) throw new Error('the response url is not one of Slack’s');
    const body = { response_type: 'ephemeral', replace_original: how === 'replace' };
    await post(url, { ...body, text, blocks }).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return post(url, { ...body, text: fit(text, plainMost) });
    });
  };
}

async function post(url: string, body: object): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(5_000),
  });
  const said = await answer.text();
  if (answer.status === 400) throw new Refused('the response url answered 400');
  if (!answer.ok) throw new Error(`the response url answered ${answer.status}`);
  if (/^\s*\{\s*"ok"\s*:\s*false/.test(said)) throw new Refused('the response url refused the answer');
}

/** The url came in a signed payload; still, nothing but Slack is ever called by it. */
function mayAnswer(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const to = new URL(url);
  if (apiUrl && to.origin === new URL(apiUrl).origin) return true;
  return to.protocol === 'https:' && slackHosts.test(to.hostname);
}
