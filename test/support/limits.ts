import { isObject, type JsonObject } from '../../playground/slack/json.ts';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';
import { json } from '../../playground/slack/web-api/method.ts';
import type { Problem } from '../../src/views/limits/check.ts';
import { inLines, problemsInMessage, problemsInOptions, problemsInView } from '../../src/views/limits/said.ts';
import { type Choice, option } from '../../src/views/fields.ts';
import type { Reply } from '../../src/views/message.ts';

/** The same answer. A test in which the app says what Slack would not take, or only half of it, fails there. */
export function withinLimits<Said extends Reply>(said: Said): Said {
  const messages = [said.replace, said.whisper].flatMap((message) => (message ? problemsInMessage(message) : []));
  const forms = [said.open, said.redraw].flatMap((modal) => (modal ? problemsInView(modal) : []));
  mustBeNone([...messages, ...forms, ...blankErrors(said.errors)], said);
  return said;
}

/** The same for what a search field offers. */
export function offerWithinLimits(choices: readonly Choice[]): void {
  mustBeNone(problemsInOptions(choices.map(option)), choices);
}

function mustBeNone(problems: readonly Problem[], said: object): void {
  if (problems.length > 0) throw new Error(`The app must not say this:\n${inLines(problems)}\n${JSON.stringify(said, null, 2)}`);
}

function blankErrors(errors: Reply['errors'] = {}): Problem[] {
  return Object.entries(errors).flatMap(([field, words]) => (words.trim() ? [] : [{ message: 'says nothing', pointer: field }]));
}

/** Tells what must not have been sent to this Slack since it was asked last: posts, redrawn messages, forms, acks, later answers. */
export function watchLimits({ requests, responded, deliveries }: LocalSlack): () => string[] {
  const seen = { requests: 0, responded: 0, deliveries: 0 };
  return () => {
    const found = [
      ...requests.slice(seen.requests).flatMap(({ method, args }) => about(method, called(method, args))),
      ...responded.slice(seen.responded).flatMap(({ body }) => about('a response url', answered(body))),
      ...deliveries.slice(seen.deliveries).flatMap(({ ack }) => about('an ack', isObject(ack) ? acked(ack) : [])),
    ];
    Object.assign(seen, { requests: requests.length, responded: responded.length, deliveries: deliveries.length });
    return found;
  };
}

const about = (way: string, problems: readonly Problem[]): string[] =>
  problems.length > 0 ? [`${way}:\n${inLines(problems)}`] : [];

function called(method: string, args: JsonObject): Problem[] {
  if (/^views\.(?:open|push|update|publish)$/.test(method)) return problemsInView(json(args, 'view'));
  if (/^chat\.(?:postMessage|postEphemeral|update)$/.test(method))
    return answered({ text: args['text'], blocks: json(args, 'blocks') });
  return [];
}

/** An answer may be words alone: the last resort when Slack refuses its blocks. */
function answered(body: JsonObject): Problem[] {
  if (body['delete_original'] === true) return [];
  return problemsInMessage({ text: body['text'], blocks: body['blocks'] ?? [] });
}

function acked(ack: JsonObject): Problem[] {
  if (Array.isArray(ack['options'])) return problemsInOptions(ack['options']);
  if (ack['response_action'] === 'errors') return blankErrors(ack['errors'] as Reply['errors']);
  if ('view' in ack) return problemsInView(ack['view']);
  return 'text' in ack || 'blocks' in ack ? answered(ack) : [];
}
