import type { Ears } from './door.ts';

/** A statement as PostgreSQL is given it: its words and its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly (string | null)[];
}

/** Hears statements on their way to PostgreSQL, and that they were answered, with every UUID that the answer named. */
export interface StatementEars {
  asked(statement: Statement): 'pass' | 'keep';
  answered(statement: Statement, uuids: readonly string[]): 'pass' | 'keep';
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export const uuidsIn = (text: string): string[] => text.match(uuid) ?? [];

/**
 * Reads PostgreSQL's protocol as it passes: prepared statements by name, their values, and which answer is whose. No
 * statement is changed, and what is not understood passes all the same.
 */
export function hearStatements({ asked, answered }: StatementEars): Ears {
  const words = new Map<string, string>();
  const waiting: Statement[][] = [];
  let together: Statement[] = [];
  let named: string[] = [];
  let verdict: 'pass' | 'keep' = 'pass';
  const judge = (said: 'pass' | 'keep'): void => {
    if (said === 'keep') verdict = said;
  };
  const ask = (statement: Statement): void => {
    together.push(statement);
    judge(asked(statement));
  };
  const turnOver = (): void => {
    waiting.push(together);
    together = [];
  };

  const fromClient = framed(true, (type, body) => {
    if (type === 'P') {
      const [name = '', sql = ''] = body.toString().split('\0', 2);
      words.set(name, sql);
    } else if (type === 'B') ask(bound(body, words));
    else if (type === 'Q') {
      ask({ sql: body.subarray(0, -1).toString(), values: [] });
      turnOver();
    } else if (type === 'S') turnOver();
  });
  const fromServer = framed(false, (type, body) => {
    if (type === 'D' && waiting[0]?.length) named.push(...uuidsIn(body.toString('latin1')));
    if (type !== 'Z') return;
    for (const statement of waiting.shift() ?? []) judge(answered(statement, named));
    named = [];
  });
  const passing = (read: (bytes: Buffer) => void) => (bytes: Buffer) => {
    verdict = 'pass';
    read(bytes);
    return verdict;
  };
  return { toServer: passing(fromClient), toClient: passing(fromServer) };
}

/** Cuts a stream into its messages. The client's first one has no type. */
function framed(greets: boolean, hear: (type: string, body: Buffer) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let greeted = !greets;
  return (bytes) => {
    rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    for (;;) {
      const head = greeted ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      if (greeted) hear(String.fromCharCode(rest[0]!), rest.subarray(5, end));
      greeted = true;
      rest = rest.subarray(end);
    }
  };
}

/** Bind: a portal, a statement's name, the formats of its values (ours are all text), the values. */
function bound(body: Buffer, words: ReadonlyMap<string, string>): Statement {
  let at = body.indexOf(0) + 1;
  const name = body.toString('utf8', at, body.indexOf(0, at));
  at = body.indexOf(0, at) + 1;
  at += 2 + 2 * body.readInt16BE(at);
  const many = body.readInt16BE(at);
  at += 2;
  const values = Array.from({ length: many }, () => {
    const length = body.readInt32BE(at);
    const from = at + 4;
    at = from + Math.max(length, 0);
    return length < 0 ? null : body.toString('utf8', from, at);
  });
  return { sql: words.get(name) ?? '', values };
}
