import type { UserId } from '../ids.ts';
import { quotePairs } from './colon.ts';
import { isCompanyEnding } from './name.ts';
import { clean, oneLine } from './text.ts';

/** Takes off the quotes somebody put around a whole name, straight or smart. Quotes inside stay. */
export function unquote(text: string): string {
  const name = text.trim();
  for (const [open, close] of quotePairs) {
    const inside = name.slice(open.length, -close.length);
    if (name.length > 2 && name.startsWith(open) && name.endsWith(close) && !inside.includes(open) && !inside.includes(close)) {
      return inside.trim();
    }
  }
  return name;
}

/** Who is meant: `Acme, Jane Doe` is Acme with contact person Jane Doe; `Acme, Inc.` is one name. */
export interface Who {
  readonly name: string;
  readonly contact: string | null;
}

/** Reads a name: the text after the last comma is a contact person, unless it is a company ending. */
export function readWho(text: string): Who {
  const line = oneLine(text).replace(/[\s,，、]+$/, '');
  const whole = unquote(line);
  const comma = Math.max(line.lastIndexOf(','), line.lastIndexOf('，'));
  const name = unquote(line.slice(0, comma)).replace(/[\s,，]+$/, '');
  const contact = unquote(line.slice(comma + 1));
  if (comma < 1 || whole !== line || name === '' || contact === '' || isCompanyEnding(contact)) {
    return { name: whole, contact: null };
  }
  return { name, contact };
}

/** `Acme > Beta`, with any arrow people type (`>`, `->`, `=>`, `→`, `»`); null without one, or with one side empty. */
export function readArrow(text: string): { readonly from: string; readonly to: string } | null {
  const readable = text.replace(/<@[UW][A-Z0-9]+>/g, (mention) => '_'.repeat(mention.length));
  const arrow = /\s*(?:[-=–—]*>+|[→⇒➜➡]\uFE0F?)\s*/u.exec(readable);
  if (!arrow) return null;
  const from = unquote(oneLine(text.slice(0, arrow.index)));
  const to = oneLine(text.slice(arrow.index + arrow[0].length));
  return from && to ? { from, to } : null;
}

/**
 * `Acme to <@U123>`, with or without `to`: the name and who gets it; `rest` is what stands behind. `handle` is there when
 * Slack left `@dana` as text, so that the answer can say how to pick a person. Both are null when nobody is named.
 */
export function readHandOver(text: string): {
  readonly who: string;
  readonly user: UserId | null;
  readonly handle: string | null;
  readonly rest: string;
} {
  const line = oneLine(text);
  const first = /(?:^|\s)(?:(?:to|→|->|>)\s*)?<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/iu.exec(line);
  if (first) {
    const rest = line.slice(first.index + first[0].length).replace(/^[\s,;.:–—-]+/, '');
    return { who: unquote(line.slice(0, first.index)), user: first[1] as UserId, handle: null, rest };
  }
  const end = /(?:^|\s)(?:(?:to|→|->|>)\s*)?@([^\s@<>]+)$/iu.exec(line);
  return { who: unquote(end ? line.slice(0, end.index) : line), user: null, handle: end?.[1] ?? null, rest: '' };
}

/** The words with everybody mentioned called by name; somebody without a name stays as typed. */
export function withNames(text: string, nameOf: (user: UserId) => string | undefined): string {
  return text.replace(
    /<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g,
    (mention, user: string) => oneLine(clean(nameOf(user as UserId) ?? '')) || mention,
  );
}

/** Everybody mentioned, each once, in order. */
export function userMentions(text: string): readonly UserId[] {
  return [...new Set([...text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g)].map(([, user]) => user as UserId))];
}

/** The first person mentioned (`<@U123>`, `<@W123|dana>`), or null. */
export function userMention(text: string): UserId | null {
  return (/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/.exec(text)?.[1] as UserId | undefined) ?? null;
}
