import type { FetchFunction } from '@slack/web-api';

/** What is answered with all that was to be shown (docs.slack.dev/reference/methods/chat.postMessage#examples, views.publish#examples). */
const repeating = /\/(?:chat\.(?:postMessage|update)|views\.\w+)$/;

/**
 * The same, without the message or view that Slack repeats in its answer. Nobody here reads it, and Slack's package walks
 * through all of it twice more to log it, even where nothing is logged.
 */
export function withoutEcho(ask: FetchFunction): FetchFunction {
  return async (url, asked) => {
    const answered = await ask(url, asked);
    return repeating.test(answered.url) ? { ...answered, text: async () => shortened(await answered.text()) } : answered;
  };
}

function shortened(text: string): string {
  try {
    const answer = JSON.parse(text) as object;
    return JSON.stringify({ ...answer, message: undefined, view: undefined });
  } catch {
    // A proxy's page: the package knows what to make of it.
    return text;
  }
}
