import { maySeeTeam } from '../domain/policy.ts';
import { buttons } from '../views/buttons.ts';
import { exportingView } from '../views/export.ts';
import { type Reply, whisper } from '../views/message.ts';
import { type Context, on, type Verb } from './command.ts';

export const command: Verb = {
  verb: 'export',
  usage: ['export'],
  summary: 'take everything out, as CSV files in our direct message',
  keepsNoNote: true,
  run: (context) => Promise.resolve(takeOut(context)),
};

export const presses = [on(buttons.takeOut, (context) => Promise.resolve(takeOut(context)))];

/** A rep's own people; for those who may see the team's, the team's. */
function takeOut({ rep, newId }: Context): Reply {
  const team = maySeeTeam(rep);
  return { ...whisper(exportingView(team)), errand: { kind: 'export', id: newId(), whose: team ? null : rep.user } };
}
