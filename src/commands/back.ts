import type { EntryId } from '../domain/ids.ts';
import { changed } from '../domain/run.ts';
import { plain, whisper } from '../views/message.ts';
import type { Verb } from './command.ts';

export const command: Verb = {
  verb: 'back',
  usage: ['back'],
  summary: 'end your absence',
  keepsNoNote: true,
  async run({ tenant, rep, now, today, newId }) {
    if (!rep.awayUntil || rep.awayUntil <= today)
      return whisper(plain(`You are not away.${rep.strength === 'off' ? '' : ' Nudges come as usual.'}`));
    const after = await tenant.people.change(rep.user, { awayUntil: null });
    await tenant.people.schedule(rep.user, changed(rep, after, now), now);
    await tenant.log.note({ kind: 'set', setting: 'away', value: 'back' }, { id: newId<EntryId>(), actor: rep.user, at: now });
    return whisper(plain('Welcome back. `/nextstep` shows who needs a small step.'));
  },
};
