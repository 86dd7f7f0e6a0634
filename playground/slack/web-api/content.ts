import { isObject, type JsonObject, objectsIn } from '../json.ts';
import { checkMessage } from '../../../src/views/limits/surfaces.ts';
import { inSlackWords } from '../in-slack-words.ts';
import { type Args, json, refuse, text } from './method.ts';

/** What a message says: text cut at 40,000 characters as Slack cuts it, blocks, metadata. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly JsonObject[] | undefined;
  readonly metadata: JsonObject | undefined;
}

const MOST_TEXT = 40_000;

/** A message's content read strictly, or Slack's refusal: no_text, invalid_blocks with a pointer, bad metadata. */
export function readContent(args: Args): Content | { readonly refusal: JsonObject } {
  const blocks = json(args, 'blocks');
  const attachments = json(args, 'attachments');
  const metadata = json(args, 'metadata');
  if (blocks !== undefined && !Array.isArray(blocks)) return { refusal: refuse('invalid_blocks_format') };
  if (attachments !== undefined && !Array.isArray(attachments)) return { refusal: refuse('invalid_attachments') };
  if (Array.isArray(attachments) && attachments.length > 100) return { refusal: refuse('too_many_attachments') };
  if (metadata !== undefined && !isMetadata(metadata)) return { refusal: refuse('invalid_metadata_format') };
  if (text(args, 'text') === '' && !blocks?.length && !attachments?.length && text(args, 'markdown_text') === '') {
    return { refusal: refuse('no_text') };
  }
  const problems = blocks ? checkMessage(blocks) : [];
  if (problems.length > 0) return { refusal: refuse('invalid_blocks', inSlackWords(problems)) };
  return {
    text: (text(args, 'text') || text(args, 'markdown_text')).slice(0, MOST_TEXT),
    blocks: blocks && objectsIn(blocks),
    metadata: isObject(metadata) ? metadata : undefined,
  };
}

const isMetadata = (value: unknown): boolean =>
  isObject(value) && typeof value['event_type'] === 'string' && isObject(value['event_payload']);
