/** Why the bytes of a file did not come. */
export type NotFetched = 'foreign' | 'gone' | 'large' | 'refused' | 'slow';

export interface Fetching {
  readonly token: string;
  /** Another host that may be asked, beside Slack's own: that of a Web API of one's own. */
  readonly apiUrl: string | undefined;
  /** Bytes. */
  readonly most: number;
  /** Milliseconds, to the last byte. */
  readonly deadline: number;
}

/**
 * The bytes of a file that Slack keeps. The token goes to Slack's own hosts and nowhere else: another address is not asked,
 * and no redirect is followed. Stops reading at `most`.
 */
export async function fetchFile(url: string, { token, apiUrl, most, deadline }: Fetching): Promise<Buffer | NotFetched> {
  if (!isSlacks(url, apiUrl)) return 'foreign';
  try {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(deadline),
    });
    if (answer.status === 404 || answer.status === 410) return 'gone';
    // A page to sign in is what Slack shows to whoever may not have the file.
    const page = answer.headers.get('content-type')?.startsWith('text/html');
    if (!answer.ok || page || !answer.body) {
      await answer.body?.cancel();
      return 'refused';
    }
    return await upTo(most, answer.body);
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'refused';
  }
}

async function upTo(most: number, body: AsyncIterable<Uint8Array>): Promise<Buffer | 'large'> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    // Leaving the loop ends the connection.
    if (size > most) return 'large';
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const slackHosts = /(?:^|\.)slack(?:-gov)?\.com$/;

/** True for an address of Slack's own, and of the Web API that was set up. */
export function isSlacks(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, protocol, hostname, port, username } = new URL(url);
  if (apiUrl && origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && slackHosts.test(hostname) && port === '' && username === '';
}
