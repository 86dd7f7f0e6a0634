import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { LocalSlack } from '../../playground/slack/local-slack.ts';
import type { Db } from '../../src/db/client.ts';

/** What became of commands that somebody typed. */
export interface Typed {
  readonly commands: number;
  /** Slack told whoever typed that it did not work: nothing was promised. */
  readonly unanswered: readonly string[];
  /** Acknowledged, not in the log, and told so: to be typed again. */
  readonly turnedDown: readonly string[];
  /** Acknowledged, not in the log, and not told so; and in it more than once. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

export interface Typist {
  /** Resolves when the last command has had its first answer. */
  stop(): Promise<void>;
  /** What became of all, by what was said last and by the log: ask once every process has stopped. */
  judge(db: Db): Promise<Typed>;
}

/** Types commands one after another, as often as said and without waiting for the last, until told to stop. */
export function startTyping(slack: LocalSlack, user: string, everyMs: number): Typist {
  const replies = new Map<string, Promise<Answer>>();
  let typing = true;
  const all = (async () => {
    while (typing) {
      const step = `send checklist ${replies.size}`;
      replies.set(step, slack.as(user).types(`/nextstep add Client ${replies.size}: ${step}`));
      await sleep(everyMs);
    }
    await Promise.all(replies.values());
  })();
  return {
    stop() {
      typing = false;
      return all;
    },
    async judge(db) {
      const answers = new Map(await Promise.all([...replies].map(async ([step, reply]) => [step, await reply] as const)));
      const rows = await db.execute<{ text: string; many: number }>(sql`
        select text, count(*)::int as many from steps where text like 'send checklist %' group by text`);
      return judgeTyped(answers, new Map(rows.map(({ text, many }) => [text, many])));
    },
  };
}

interface Answer {
  readonly error: string | undefined;
  readonly text: string;
}

/** Each command by its step: what Slack and the app said to it, and how often the log has it. */
export function judgeTyped(answers: ReadonlyMap<string, Answer>, logged: ReadonlyMap<string, number>): Typed {
  const all = [...answers].map(([step, answer]) => ({ ...answer, step, times: logged.get(step) ?? 0 }));
  const missing = all.filter(({ error, times }) => !error && times === 0);
  const told = ({ text }: Answer): boolean => /\bnot saved\b/.test(text);
  return {
    commands: all.length,
    unanswered: all.filter(({ error }) => error).map(({ step, error }) => `${step}: ${error}`),
    turnedDown: missing.filter(told).map(({ step, text }) => `${step}: "${text}"`),
    // Also where nothing was said: it was acknowledged, so it must be there.
    lost: missing.filter((one) => !told(one)).map(({ step, text }) => `${step}: "${text}"`),
    doubled: all.filter(({ times }) => times > 1).map(({ step, times }) => `${step}: ${times} times`),
  };
}
