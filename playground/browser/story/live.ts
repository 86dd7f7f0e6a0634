import type { NextStep } from '../../../src/app.ts';
import type { LocalDay } from '../../../src/domain/calendar.ts';
import type { Acting } from '../../slack/person.ts';
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
      const reply = await person.types(`/nextstep ${words}`, deed.room ? { channel: deed.room } : {});
      if (reply.error) throw new Error(`The story broke off at “${words}”: ${reply.error}.`);
      await follow(words, deed.presses, () => reply.message);
    }
  }

  /** Presses one button after the other, each in the answer to the one before; the first on a line about somebody. */
  async function follow(after: string, presses: readonly string[], first: () => Seen | undefined, near?: string): Promise<void> {
    let [answer, which] = [first, near];
    for (const begins of presses) {
      // On a slow machine the answer comes after a first sign of it.
      await app.settled();
      const seen = answer();
      const label = seen?.buttons.find((one) => one.startsWith(begins));
      if (!seen || !label) throw new Error(`The story needs [${begins}] after “${after}”: ${seen?.text}`);
      const reply = await person.presses(seen, label, which === undefined ? {} : { which });
      if (reply.error) throw new Error(`The story broke off at [${label}] after “${after}”: ${reply.error}.`);
      [answer, which] = [() => reply.message, undefined];
    }
    await app.settled();
  }
}

function nudgeAbout(person: Acting, name: string): Seen | undefined {
  return person.sees().findLast(({ text, onlyYou }) => !onlyYou && text.includes(name));
}
