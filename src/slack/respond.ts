import type { Message } from '../views/message.ts';

/** Answers a command or a press afterwards. Rejects when Slack does not take the answer, or not within 5 seconds. */
export type Respond = (url: string, message: Message, how: 'whisper' | 'replace') => Promise<void>;

const slackHosts = /^hooks\.slack(?:-gov)?\.com$/;

/** Bolt's own `respond` waits for ever. `apiUrl` names another host that may be answered, beside Slack's own. */
export function respondVia(apiUrl: string | undefined): Respond {
  return async (url, { text, blocks }, how) => {
    if (!mayAnswer(url, apiUrl)) throw new Error('the response url is not one of Slack’s');
    const body = { response_type: 'ephemeral', replace_original: how === 'replace', text, blocks };
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the response url answered ${answer.status}`);
  };
}

/** The url came in a signed payload; still, nothing but Slack is ever called by it. */
function mayAnswer(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const to = new URL(url);
  if (apiUrl && to.origin === new URL(apiUrl).origin) return true;
  return to.protocol === 'https:' && slackHosts.test(to.hostname);
}
