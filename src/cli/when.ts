import { z } from 'zod';
import { answerWhen } from '../domain/reading/answer.ts';
import { linesOf } from './lines.ts';
import { readArgs } from './read-args.ts';
import type { CliIo, CliWord } from './word.ts';

const usage = `nextstep when "next friday" [--now <instant>] [--zone <IANA>] [--locale <tag>]
nextstep when -    reads JSON lines {"phrase","now","zone","locale"} and prints one line for each

Prints {"date":"2026-12-04"} or {"error":"..."}. Without them: now is now, zone is UTC, locale is en-US.`;

const options = {
  now: { type: 'string' },
  zone: { type: 'string' },
  locale: { type: 'string' },
} as const;

// Zone and locale first meet Temporal in the domain, which answers for them; here they only have to be text.
const question = z.object({
  phrase: z.string(),
  now: z.iso.datetime({ offset: true }).optional(),
  zone: z.string().optional(),
  locale: z.string().optional(),
});

/** `nextstep when`: reads a date phrase as the app would. Exit code 0 for every answer, the `error` kind included. */
export const when: CliWord = {
  word: 'when',
  usage,
  summary: 'Read a date phrase as a rep would say it',
  async run(args, io) {
    const called = read(args);
    if ('wrong' in called) {
      io.err(`${called.wrong}\n${usage}`);
      return 2;
    }
    const { now, zone, locale } = called.values;
    const given = {
      ...(now === undefined ? {} : { now }),
      ...(zone === undefined ? {} : { zone }),
      ...(locale === undefined ? {} : { locale }),
    };
    if (called.phrase !== '-') {
      io.out(answer({ ...given, phrase: called.phrase }, io));
      return 0;
    }
    for await (const line of linesOf(io.stdin)) {
      if (line.trim() === '') continue;
      io.out(answerLine(line, given, io));
    }
    return 0;
  },
};

function read(args: string[]) {
  const called = readArgs({ args, options, allowPositionals: true });
  if ('wrong' in called) return called;
  const { values, positionals } = called;
  if (positionals.length === 0) return { wrong: 'Say which phrase to read.' };
  if (values.now !== undefined && !question.shape.now.safeParse(values.now).success) {
    return { wrong: '--now must be an instant like 2026-11-23T09:00:00Z.' };
  }
  return { values, phrase: positionals.join(' ') };
}

function answerLine(line: string, given: object, io: CliIo): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'This line is not JSON; write {"phrase":"next friday"}.' });
  }
  return answer(typeof parsed === 'object' && parsed !== null ? { ...given, ...parsed } : parsed, io);
}

function answer(asked: unknown, io: CliIo): string {
  const read = question.safeParse(asked);
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? 'phrase');
    const need = field === 'now' ? 'an instant like "2026-11-23T09:00:00Z"' : 'text';
    return JSON.stringify({ error: `"${field}" must be ${need}.` });
  }
  const { phrase, now, zone = 'UTC', locale = 'en-US' } = read.data;
  return JSON.stringify(answerWhen({ phrase, now: now === undefined ? io.now() : new Date(now), zone, locale }));
}
