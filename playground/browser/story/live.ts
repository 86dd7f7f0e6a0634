import type { NextStep } from '../../../src/app.ts';
import type { LocalDay } from '../../../src/domain/calendar.ts';
import { apologyView } from '../../../src/views/apology.ts';
import type { Acting } from '../../slack/person.ts';
import type { Reply } from '../../slack/reply.ts';
import type { Seen } from '../../slack/seen.ts';
import { asTyped, type Deed } from './told.ts';

/** Does what somebody did, one after the other. Rejects when the app answered something else than the story needs. */
export async function live(
  person: Acting,
  app: Pick<NextStep, 'settled'>,
  deeds: readonly Deed[],
  today: LocalDay,
): Promise<void> {
  for (const deed of deeds) {
    if (deed.do === 'say') person.says(deed.room, deed.words);
    else if (deed.do === 'press') await follow(deed.near, deed.presses, () => nudgeAbout(person, deed.near), deed.near);
    else {
      const words = asTyped(deed.words, today);
      const reply = await insist(() => person.types(`/nextstep ${words}`, deed.room ? { channel: deed.room } : {}));
      await follow(words, deed.presses, () => reply.message);
    }
  }

  /** Presses one button after the other, each in the answer to the one before; the first on a line about somebody. */
  async function follow(after: string, presses: readonly string[], first: () => Seen | undefined, near?: string): Promise<void> {
    let [answer, which] = [first, near];
    for (const begins of presses) {
      const seen = answer();
      const label = seen?.buttons.find((one) => one.startsWith(begins));
      if (!seen || !label) throw new Error(`The story needs [${begins}] after “${after}”: ${seen?.text}`);
      const on = which === undefined ? {} : { which };
      const reply = await insist(() => person.presses(seen, label, on));
      [answer, which] = [() => reply.message, undefined];
    }
  }

  /** A machine that is busy with something else answers after a first sign of it, or asks to be told once more. */
  async function insist(act: () => Promise<Reply>): Promise<Reply> {
    for (let tries = 1; ; tries += 1) {
      const reply = await act();
      await app.settled();
      if (reply.error && reply.error !== 'operation_timeout') throw new Error(`The story broke off: ${reply.error}.`);
      if (reply.message?.raw.text !== notSaved || tries === mostTries) return reply;
    }
  }
}

const notSaved = apologyView('busy', '').text;
const mostTries = 5;

function nudgeAbout(person: Acting, name: string): Seen | undefined {
  return person.sees().findLast(({ text, onlyYou }) => !onlyYou && text.includes(name));
}
