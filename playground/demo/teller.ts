import type { NextStep } from '../../src/app.ts';
import { dayAt, instantAt, type LocalDay, type LocalTime, timeAt } from '../../src/domain/calendar.ts';
import { fullDay } from '../../src/views/days.ts';
import type { LocalSlack } from '../slack/local-slack.ts';
import type { Reply } from '../slack/reply.ts';
import type { Seen } from '../slack/seen.ts';
import { type Beat, minute } from './beats.ts';
import { channel, type Member, team } from './cast.ts';
import type { Page } from './page.ts';

/** The clock of the app and of Slack, moved by the story alone. */
export interface MovedClock {
  now(): Date;
  move(to: Date): void;
}

/** Something the app said first, with when it was said. */
export interface Spoken {
  readonly kind: 'nudge' | 'digest' | 'notice';
  /** Who found it; null for the channel. */
  readonly to: Member | null;
  readonly at: Date;
  readonly message: Seen;
}

/** A message as it stood at one moment. */
export interface Shown {
  readonly at: Date;
  readonly message: Seen;
}

/** Tells a story by playing it: moves the clock, acts as the people in it and writes down what they see. */
export interface Teller {
  /** Everything the app said first so far. */
  readonly spoken: readonly Spoken[];
  /** Everything anybody has seen so far, as it stood then. */
  readonly shown: readonly Shown[];
  /** Goes on to that minute on somebody's wall. Whatever the app says on the way is told, at its hour. */
  at(member: Member, day: LocalDay, time: string, about: string): Promise<void>;
  /** Types a command and tells the answer, which must hold `expected`. */
  types(member: Member, words: string, expected: RegExp, where?: string): Promise<Seen>;
  /** Presses a button, near a text when there are several, and tells what changed, which must hold `expected`. */
  presses(member: Member, seen: Seen, label: string, expected: RegExp, near?: string): Promise<Seen>;
  /** Chooses from a menu, near a text when there are several, and tells what changed, which must hold `expected`. */
  chooses(member: Member, seen: Seen, menu: string, choice: string, expected: RegExp, near?: string): Promise<Seen>;
  /** Presses a button that opens a form and submits it, filled in; the message then must hold `expected`. */
  fills(
    member: Member,
    seen: Seen,
    label: string,
    values: Readonly<Record<string, string>>,
    expected: RegExp,
    near?: string,
  ): Promise<void>;
  /** The newest nudge somebody has, as it is now. */
  nudge(member: Member): Seen;
}

export interface TellerParts {
  readonly slack: LocalSlack;
  readonly app: Pick<NextStep, 'tick' | 'settled'>;
  readonly clock: MovedClock;
  /** The minutes worth a look, in order; on the way past each the app's jobs run once. */
  readonly beats: readonly Beat[];
  readonly page: Page;
  readonly signal?: AbortSignal | undefined;
}

/** Somebody saw something else than the story tells. */
class WentWrong extends Error {}

export function openTeller({ slack, app, clock, beats, page, signal }: TellerParts): Teller {
  const spoken: Spoken[] = [];
  const shown: Shown[] = [];
  const heard = new Set<string>();
  const ahead = [...beats];

  const heading = ({ tz, city }: Member, about: string) => {
    const day = dayAt(clock.now(), tz);
    page.heading(`${fullDay(day, day)}, ${timeAt(clock.now(), tz)} in ${city} · ${about}`);
  };

  const show = (message: Seen) => {
    shown.push({ at: clock.now(), message });
    page.message(message);
  };

  /** One beat of the app, at an hour that is interesting to `at`; what it says is told on the wall of whoever finds it. */
  async function beat({ instant, at }: Beat): Promise<void> {
    clock.move(instant);
    await app.tick();
    for (const { to, message } of newsIn(slack, heard)) {
      const kind = to === null ? 'digest' : isNudge(message) ? 'nudge' : 'notice';
      spoken.push({ kind, to, at: instant, message });
      heading(to ?? at, to === null ? `the digest in #${channel.name}` : `${named[kind]} for ${to.called}`);
      show(message);
    }
  }

  async function tell(reply: Reply, expected: RegExp): Promise<Seen> {
    // A press may change one message and send another; both belong to the answer.
    await app.settled();
    await slack.whenQuiet({ forMs: 15 });
    for (const message of reply.messages) show(message);
    const fits = reply.messages.find(({ text }) => expected.test(text));
    if (fits && !reply.error) return fits;
    const said = reply.messages.map(({ text }) => text).join('\n');
    throw new WentWrong(`The story expected ${expected}, and heard: ${reply.error ?? said}`);
  }

  return {
    spoken,
    shown,
    async at(member, day, time, about) {
      signal?.throwIfAborted();
      const instant = instantAt(day, time as LocalTime, member.tz);
      if (instant < clock.now()) throw new WentWrong(`The story goes back in time: ${about}`);
      const soon = { instant: new Date(clock.now().getTime() + minute), at: member };
      const passed = [soon, ...ahead].filter((one) => one.instant < instant).sort(byInstant);
      for (const one of passed) await beat(one);
      await beat({ instant, at: member });
      ahead.splice(0, ahead.findLastIndex((one) => one.instant <= instant) + 1);
      heading(member, about);
    },
    async types(member, words, expected, where) {
      const typed = words ? `/nextstep ${words}` : '/nextstep';
      page.act(`${member.called} types ${typed}${where ? ` in #${where}` : ''}`);
      return tell(await slack.as(member.id).types(typed, where ? { channel: where } : {}), expected);
    },
    async presses(member, seen, label, expected, near) {
      page.act(`${member.called} presses [${label}]${near ? ` for ${near}` : ''}`);
      return tell(await slack.as(member.id).presses(seen, label, near ? { which: near } : {}), expected);
    },
    async chooses(member, seen, menu, choice, expected, near) {
      page.act(`${member.called} chooses [${menu}: ${choice}]${near ? ` for ${near}` : ''}`);
      return tell(await slack.as(member.id).selects(seen, menu, choice, near ? { which: near } : {}), expected);
    },
    async fills(member, seen, label, values, expected, near) {
      const person = slack.as(member.id);
      page.act(`${member.called} presses [${label}]${near ? ` for ${near}` : ''}, fills in the form and submits it`);
      await person.presses(seen, label, near ? { which: near } : {});
      const form = person.modal();
      if (!form) throw new WentWrong(`No form opened on [${label}].`);
      page.form(form);
      await person.submits(form, values);
      // The message changes beside the answer to the form, and not before it.
      const found = () => slack.messages(member.id).find(({ ts }) => ts === seen.ts);
      for (let looks = 0; looks < 60 && !expected.test(found()?.text ?? ''); looks++) await slack.whenQuiet();
      const now = found();
      if (now) show(now);
      if (!now || !expected.test(now.text)) throw new WentWrong(`The story expected ${expected}, and read: ${now?.text}`);
    },
    nudge(member) {
      const last = spoken.findLast(({ kind, to }) => kind === 'nudge' && to === member)?.message;
      const now = last && slack.messages(member.id).find(({ ts }) => ts === last.ts);
      if (!now) throw new WentWrong(`${member.called} has no nudge.`);
      return now;
    },
  };
}

const named = { nudge: 'the nudge', digest: 'the digest', notice: 'a notice' } as const;

const byInstant = (a: Beat, b: Beat): number => a.instant.getTime() - b.instant.getTime();

const isNudge = ({ controls }: Seen): boolean => controls.some(({ actionId }) => actionId.startsWith('nudge.'));

/** What the app has said first since the last look; answers only one person sees are no news. */
function newsIn(slack: LocalSlack, heard: Set<string>): { to: Member | null; message: Seen }[] {
  const rooms = [...team.map((to) => ({ to, room: to.id })), { to: null, room: channel.id }];
  const all = rooms.flatMap(({ to, room }) => slack.messages(room).map((message) => ({ to, message })));
  const news = all.filter(({ message }) => message.fromApp && !message.onlyYou && !heard.has(message.ts));
  for (const { message } of news) heard.add(message.ts);
  return news;
}
