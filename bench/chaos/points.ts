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

/** The state that an update of ours gives to messages; null for any other statement. */
function stateGiven({ sql, values }: Statement): string | null {
  const [, set = ''] = /^update "deliveries" set (.*?) where /.exec(sql) ?? [];
  const [, nth] = /"state" = \$(\d+)/.exec(set) ?? [];
  return nth ? (values[Number(nth) - 1] ?? null) : null;
}

export const ours: Protocol = {
  name: 'lease, fence, look up',
  entry: 'replica',
  claims: ({ sql }) => sql.includes('set attempt = attempt + 1'),
  begins: (statement) => stateGiven(statement) === 'sending' && statement.sql.includes('"begun_at" = coalesce'),
  ends: (statement) => /^(?:sent|skipped|refused|unknown)$/.test(stateGiven(statement) ?? ''),
  letsGo: (statement) => stateGiven(statement) !== null && !ours.begins(statement),
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
