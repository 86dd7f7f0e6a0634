import type { ChannelId } from '../../../src/domain/ids.ts';
import type { LocalTime } from '../../../src/domain/calendar.ts';
import { standardPlaybook } from '../../../src/domain/coach/team-playbook.ts';
import type { WorkspaceId } from '../../../src/domain/ids.ts';
import { defaultRhythms } from '../../../src/domain/rhythm.ts';
import type { Team } from '../../../src/domain/team.ts';
import { digestForm } from '../../../src/views/digest-form.ts';
import { settingsForm } from '../../../src/views/settings-form.ts';
import { teamSettingsForm } from '../../../src/views/team-settings-form.ts';
import { mySettingsView, settingsView, teamSettingsView } from '../../../src/views/settings.ts';
import { day, rep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { ada, max, today } from '../cast.ts';

const team: Team = {
  id: 'T0SALES' as WorkspaceId,
  rhythms: defaultRhythms,
  country: null,
  playbook: standardPlaybook,
  digest: { channel: null, day: 1, hour: '09:00' as LocalTime, zone: 'Europe/Berlin', names: true },
  digestBy: null,
  digestAskedAt: null,
};
const chosen: Team = {
  ...team,
  country: 'DE',
  rhythms: { ...defaultRhythms, talking: 4 },
  digest: { ...team.digest, channel: 'C0SALES' as ChannelId, day: 5, hour: '16:00' as LocalTime, names: false },
};
const own = {
  ...rep,
  hour: '08:30' as LocalTime,
  zoneChosen: true,
  country: 'DE',
  strength: 'gentle',
  awayFrom: day('2026-12-07'),
  awayUntil: day('2026-12-19'),
  week: { ...rep.week, days: [1, 2, 4] },
} as const;

export const scenes = [
  scene('as they are on the first day', 'each with the words that change it', settingsView(rep, team, [], today)),
  scene(
    'everything chosen',
    'the digest is a sentence',
    settingsView(
      own,
      chosen,
      [
        { ...rep, user: max, manager: true },
        { ...rep, user: ada, manager: true },
      ],
      today,
    ),
  ),
  scene(
    'as an admin sees them',
    'all of it is theirs to change',
    settingsView({ ...rep, admin: true }, chosen, [{ ...rep, user: ada, admin: true }], today),
  ),
  scene('one’s own, in a form', 'as they stand', settingsForm(own)),
  scene('the form on the first day', 'the zone is the profile’s', settingsForm(rep)),
  scene('a field that cannot be read', 'the sentence stands under it', settingsForm(own), {
    zone: 'I know no such zone. Say it like Europe/Berlin, or empty it.',
  }),
  scene('after the form', 'what was chosen, in the same words', mySettingsView(own, today)),
  scene('the team’s, in a form on the first day', 'for admins', teamSettingsForm(team, [])),
  scene('the team’s form with an error', 'at its field', teamSettingsForm(chosen, [max, ada]), {
    managers: 'Gus is a guest here, or has left. Managers are full members.',
    talking: 'A whole number of days, 1 to 365.',
  }),
  scene('after the team’s form', 'what was chosen, in the same words', teamSettingsView(chosen, [{ ...rep, user: max }])),
  scene('the digest’s form on the first day', 'no channel yet', digestForm(team.digest)),
  scene('the digest’s form later', 'as it stands', digestForm(chosen.digest)),
];
