import { sql } from 'drizzle-orm';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';
import type { Db } from '../../src/db/client.ts';

/** What became of everybody's nudge, by the rows and by what Slack itself shows. */
export interface Verdict {
  readonly nudges: number;
  /** Nothing was shown, and no row says why. */
  readonly lost: readonly string[];
  /** Shown again: each message more than one for a rep, under whatever key. */
  readonly doubled: readonly string[];
  /** Rows that say something else than what Slack shows. */
  readonly untrue: readonly string[];
  /** Nothing was shown, and the row says why: `skipped late`, with how many. */
  readonly unsaid: Readonly<Record<string, number>>;
  /** Shown, and the row does not know. */
  readonly unsure: number;
  /** Rows not ended, and leases that nobody will give back. */
  readonly open: number;
  readonly leases: number;
}

interface Row extends Record<string, unknown> {
  readonly user_id: string;
  readonly state: string | null;
  readonly reason: string | null;
}

export async function judge(db: Db, slack: LocalSlack): Promise<Verdict> {
  const rows = await db.execute<Row>(sql`
    select p.user_id, d.state, d.reason from people p
    left join deliveries d on d.workspace_id = p.workspace_id and d.to_id = p.user_id and d.kind = 'nudge'
    where p.user_id like 'U0R%' order by p.user_id`);
  const [left] = await db.execute<{ open: number; leases: number }>(sql`
    select count(*)::int as open, count(lease_until)::int as leases from deliveries where state in ('pending', 'sending')`);
  const shown = new Map<string, number>();
  for (const message of slack.workspace.messages) {
    const reader = slack.workspace.channels.get(message.channel)?.im;
    if (reader !== undefined && message.metadata && !message.deleted) shown.set(reader, (shown.get(reader) ?? 0) + 1);
  }
  const reps = new Map<string, Row[]>();
  for (const row of rows) reps.set(row.user_id, [...(reps.get(row.user_id) ?? []), row]);

  const verdict = { lost: [] as string[], doubled: [] as string[], untrue: [] as string[], unsure: 0 };
  const unsaid: Record<string, number> = {};
  for (const [user, told] of reps) {
    const times = shown.get(user) ?? 0;
    const states = told.map(({ state, reason }) => `${String(state)}${reason ? ` ${reason}` : ''}`).join(', ');
    const withReason = told.find(({ state, reason }) => (state === 'skipped' || state === 'refused') && reason);
    if (times > 1) verdict.doubled.push(...Array.from({ length: times - 1 }, () => `${user}: ${states}`));
    if (times === 0 && !withReason) verdict.lost.push(`${user}: ${states}`);
    if (times === 0 && withReason) unsaid[states] = (unsaid[states] ?? 0) + 1;
    if (times === 0 && told.some(({ state }) => state === 'sent')) verdict.untrue.push(`${user}: ${states}, not shown`);
    if (times > 0 && withReason) verdict.untrue.push(`${user}: ${states}, and shown`);
    if (times > 0 && told.some(({ state }) => state === 'unknown')) verdict.unsure += 1;
  }
  return { nudges: reps.size, ...verdict, unsaid, open: left!.open, leases: left!.leases };
}
