import { greetingView, thankedView } from '../../views/help.ts';
import type { Message } from '../../views/message.ts';
import type { Context } from '../command.ts';

// All of what was typed: somebody may be called Hey Jude Records.
const hello = /^(?:hello|hi|hey|hallo)(?: there)?[\s.!]*$/i;
const thanks = /^(?:many |ok,? )?(?:thanks?(?: (?:you|so much|a lot|again))*|thx|ty|cheers|danke)[\s.!]*$/i;

/** What somebody who says hello may want first. */
const first: ReadonlySet<string> = new Set(['today', 'add', 'did', 'list']);

/** The answer to a greeting, or to thanks; null to everything else. */
export function kindWords({ verbs }: Pick<Context, 'verbs'>, text: string): Message | null {
  if (hello.test(text)) return greetingView(verbs.filter(({ verb }) => first.has(verb)));
  return thanks.test(text) ? thankedView : null;
}
