import { absenceOf } from '../domain/absence.ts';
import type { EntryId } from '../domain/ids.ts';
import { changed } from '../domain/run.ts';
import { fullDay } from '../views/days.ts';
import { plain, whisper } from '../views/message.ts';
import type { Verb } from './command.ts';

export const command: Verb = {
  verb: 'back',
  usage: ['back'],
  summary: 'end your absence',
  keepsNoNote: true,
  async run({ tenant, rep, now, today, newId }) {
    const absence = absenceOf(rep, today);
    if (!absence) return whisper(plain(`You are not away.${rep.strength === 'off' ? '' : ' Nudges come as usual.'}`));
    const after = await tenant.people.change(rep.user, { awayFrom: null, awayUntil: null });
    await tenant.people.schedule(rep.user, changed(rep, after, now), now);
    await tenant.log.note({ kind: 'set', setting: 'away', value: 'back' }, { id: newId<EntryId>(), actor: rep.user, at: now });
    if (absence.from) return whisper(plain(`Your absence from ${fullDay(absence.from, today)} is off. Nudges come as usual.`));
    return whisper(plain('Welcome back. `/nextstep` shows who needs a small step.'));
  },
};
