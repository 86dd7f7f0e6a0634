import { maySeeTeam } from '../domain/policy.ts';
import { doorsOf } from '../domain/referrals.ts';
import { whisper } from '../views/message.ts';
import { doorsView } from '../views/doors.ts';
import type { Verb } from './command.ts';
import { refuse } from './parts/whom.ts';

export const command: Verb = {
  verb: 'doors',
  aliases: ['referrals'],
  usage: ['doors', 'doors team'],
  summary: 'who opened which door, as a picture',
  keepsNoNote: true,
  async run({ tenant, rep }, { who }) {
    const whole = /^(team|all)$/i.test(who);
    if (who && !whole) return refuse({ refused: 'usage', usage: command.usage[0]! }).reply;
    if (whole && !maySeeTeam(rep)) return refuse({ refused: 'leaders-only' }).reply;
    const referred = await tenant.prospects.referred(whole ? null : rep.user);
    return whisper(doorsView(doorsOf(await tenant.prospects.withDoors(referred)), whole));
  },
};
