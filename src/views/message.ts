import type { ActionsBlock, ActionsBlockElement, ContextBlock, HeaderBlock, SectionBlock } from '@slack/types';
import type { Errand } from '../domain/errand.ts';
import type { DeliveryId } from '../domain/ids.ts';
import type { HomeState } from './buttons.ts';
import type { Modal } from './form.ts';
import { type ChartBlock, chartWords } from './chart.ts';
import { fit } from './fit.ts';

export type Block = SectionBlock | ActionsBlock | ContextBlock | HeaderBlock | ChartBlock;

/**
 * What the app says. `text` is what a notification shows and all that a screen reader hears, so it holds every word
 * of the blocks and is never empty.
 */
export interface Message {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a verb or a press answers with: a message in place of the pressed one, one that only they see, or both. */
export interface Reply {
  readonly replace?: Message;
  readonly whisper?: Message;
  /** A form that opens over what they see. */
  readonly open?: Modal;
  /** The form they pressed or submitted in, drawn anew. */
  readonly redraw?: Modal;
  /** Which of their people Home shows from now on. */
  readonly home?: HomeState;
  /** A nudge of theirs that is drawn anew where it stands: a form that was opened from it changed something. */
  readonly nudge?: DeliveryId;
  /** Begun when this answer is out. */
  readonly errand?: Errand;
  /** What is wrong with a form, by field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** An expected no: nothing was done with what they typed, and it has to stay in sight. */
  readonly refused?: true;
}

export const whisper = (message: Message): Reply => ({ whisper: message });
export const replace = (message: Message): Reply => ({ replace: message });

// Slack's limits: docs.slack.dev/reference/block-kit/blocks
export const sectionMost = 3_000;
const headerMost = 150;
const blocksMost = 50;
const textMost = 4_000;

/** A paragraph of mrkdwn. Everything people typed in it must have gone through `escape`. */
export function section(text: string): SectionBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: fit(text, sectionMost) } };
}

/** Small print. */
export function context(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: fit(text, sectionMost) }] };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: fit(text, headerMost) } };
}

export function actions(elements: readonly ActionsBlockElement[]): ActionsBlock {
  return { type: 'actions', elements: [...elements] };
}

/** A whole message. Buttons of one kind are told apart by a number after `#`: Slack refuses a message with two equal ids. */
export function message(...parts: readonly (Block | null | false)[]): Message {
  const kept = parts.filter((part): part is Block => Boolean(part) && !emptyActions(part as Block)).slice(0, blocksMost);
  const blocks = numberedActions(kept);
  const text = blocks.map(wordsOf).filter(Boolean).join('\n');
  return { text: fit(text, textMost), blocks };
}

/** Blocks in which no two buttons have the same id. */
export function numberedActions<Any extends { readonly type: string }>(blocks: readonly Any[]): (Any | ActionsBlock)[] {
  const seen = new Map<string, number>();
  return blocks.map((block) =>
    isActions(block) ? { ...block, elements: block.elements.map((element) => numbered(element, seen)) } : block,
  );
}

const isActions = (block: object): block is ActionsBlock => 'type' in block && block.type === 'actions';

/** One paragraph. */
export const plain = (text: string): Message => message(section(text));

/** The same message with every chart as words, for a Slack that does not draw them yet; null when it has none. */
export function withoutCharts({ text, blocks }: Message): Message | null {
  const spoken = blocks.map((block) => (block.type === 'data_visualization' ? context(chartWords(block)) : block));
  return blocks.some(({ type }) => type === 'data_visualization') ? { text, blocks: spoken } : null;
}

/** Its words alone, for a Slack that does not take its blocks; null when it has none. */
export function withoutBlocks({ text, blocks }: Message): Message | null {
  return blocks.length > 0 ? { text, blocks: [] } : null;
}

/** Makes what a person typed safe inside mrkdwn: no smuggled `<!channel>`, link or mention. Slack's rule: exactly these three. */
export function escape(typed: string): string {
  return typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const lookalikes: Readonly<Record<string, string>> = { '*': '∗', '`': 'ˋ', _: 'ˍ', '~': '∼' };

/**
 * Typed words inside bold or italics, or quoted in a sentence: escaped, and marks of their own stand for themselves, so
 * that they neither end the bold early nor begin another. Addresses keep theirs.
 */
export function literal(typed: string): string {
  const parts = typed.split(/(\bhttps?:\/\/\S+)/);
  const calm = parts.map((part, at) =>
    at % 2 ? part : part.replace(/[*`]|(?<![\p{L}\p{N}])[_~]|[_~](?![\p{L}\p{N}])/gu, (mark) => lookalikes[mark]!),
  );
  return escape(calm.join(''));
}

/** Typed words inside a span of code, which a backtick of their own would end. */
export const inCode = (typed: string): string => escape(typed.replaceAll('`', lookalikes['`']!));

/** A person's name in bold. */
export function bold(typed: string): string {
  return `*${literal(typed)}*`;
}

/** A note in italics, on one line. */
export function italic(typed: string): string {
  return `_${literal(typed.replace(/\s+/g, ' ').trim())}_`;
}

function emptyActions(block: Block): boolean {
  return block.type === 'actions' && block.elements.length === 0;
}

function numbered(element: ActionsBlockElement, seen: Map<string, number>): ActionsBlockElement {
  const [id = ''] = (element.action_id ?? element.type).split('#');
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return { ...element, action_id: count === 1 ? id : `${id}#${count}` };
}

function wordsOf(block: Block): string {
  if (block.type === 'section') return block.text?.text ?? '';
  if (block.type === 'header') return block.text.text;
  if (block.type === 'data_visualization') return chartWords(block);
  if (block.type === 'context') return block.elements.map((element) => ('text' in element ? element.text : '')).join(' ');
  return '';
}
