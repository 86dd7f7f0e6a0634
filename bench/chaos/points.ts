import type { Statement } from './wire.ts';

/** The moments of one message's way at which a process may end, as they are seen from outside of it. */
export const points = ['claimed', 'begun', 'arrived', 'accepted', 'answered', 'marking', 'marked'] as const;

export type Point = (typeof points)[number];

export const meaning: Readonly<Record<Point, string>> = {
  claimed: 'after the claim, before the call begins',
  begun: 'after the row says that the call begins, before the call',
  arrived: 'during the call, before Slack took it',
  accepted: 'after Slack took it, before the answer',
  answered: 'after the answer, before the mark',
  marking: 'during the mark, before it was made',
  marked: 'during the mark, after it was made',
};

/** How the statements of a protocol are told apart on the wire. */
export interface Protocol {
  readonly name: string;
  /** The file that a process runs, without its ending. */
  readonly entry: 'replica' | 'naive';
  claims(statement: Statement): boolean;
  begins(statement: Statement): boolean;
  /** Ends a message, one way or another. */
  ends(statement: Statement): boolean;
  /** Ends a message, or gives it back for another time. */
  letsGo(statement: Statement): boolean;
}

/** The states that a statement of ours leaves messages in after an attempt; none for any other statement. */
function statesGiven({ sql, values }: Statement): readonly string[] {
  if (!sql.includes('state = ended.state')) return [];
  const told = values.find((value) => value?.startsWith('[')) ?? '[]';
  return (JSON.parse(told) as { readonly state: string }[]).map(({ state }) => state);
}

const isEnd = (state: string): boolean => /^(?:sent|skipped|refused|unknown)$/.test(state);

export const ours: Protocol = {
  name: 'lease, fence, look up',
  entry: 'replica',
  claims: ({ sql }) => sql.includes('set attempt = attempt + 1'),
  begins: ({ sql }) => sql.includes("set state = 'sending'"),
  ends: (statement) => statesGiven(statement).some(isEnd),
  letsGo: (statement) => statesGiven(statement).length > 0,
};

export const heldOpen: Protocol = {
  name: 'a transaction held open around the call',
  entry: 'naive',
  claims: ({ sql }) => sql.includes('for update skip locked'),
  begins: ({ sql }) => sql.includes('for update skip locked'),
  ends: ({ sql }) => sql.includes("set state = 'sent'"),
  letsGo: ({ sql }) => sql.includes("set state = 'sent'"),
};

export const markFirst: Protocol = {
  name: 'mark sent, then post',
  entry: 'naive',
  claims: ({ sql }) => sql.includes("set state = 'sent'"),
  begins: ({ sql }) => sql.includes("set state = 'sent'"),
  ends: ({ sql }) => sql.includes("set state = 'sent'"),
  letsGo: ({ sql }) => sql.includes("set state = 'sent'"),
};
