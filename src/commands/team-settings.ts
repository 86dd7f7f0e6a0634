import type { UserId } from '../domain/ids.ts';
import { mayChangeTeam, mayUse } from '../domain/policy.ts';
import { readRhythm } from '../domain/reading/setting.ts';
import type { Rep } from '../domain/rep.ts';
import { rhythmNames } from '../domain/rhythm.ts';
import { buttons } from '../views/buttons.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import { type Message, type Reply, whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { teamSettingsForm } from '../views/team-settings-form.ts';
import { teamSettingsView } from '../views/settings.ts';
import { type Context, on } from './command.ts';
import { onSubmit } from './parts/forms.ts';
import { holidaysOf } from './settings/mine.ts';
import { changeHolidays, changeManager, changeNames, changeRhythms } from './settings/team.ts';

const adminsOnly = (): Message => refusalView({ refused: 'admins-only' });

const managersIn = async ({ tenant }: Context): Promise<Rep[]> =>
  (await tenant.people.leaders()).filter(({ manager }) => manager);

export const presses = [
  on(buttons.openTeamSettings, async (context) => {
    if (!mayChangeTeam(context.rep)) return whisper(adminsOnly());
    const managers = await managersIn(context);
    return {
      open: teamSettingsForm(
        context.team,
        managers.map(({ user }) => user),
      ),
    };
  }),
];

/** What is wrong with those who are to manage, or null. */
async function wrongManagers({ tenant }: Context, users: readonly UserId[]): Promise<string | null> {
  const named = await Promise.all(users.map((user) => tenant.people.get(user)));
  if (named.includes(null)) return 'One of them I cannot find in this Slack.';
  const outsider = named.find((person) => person && !mayUse(person));
  return outsider ? `${outsider.name} is a guest here, or has left. Managers are full members.` : null;
}

export const forms = [
  onSubmit(kinds.teamSettings, async (context, { seen }, fields): Promise<Reply> => {
    if (!mayChangeTeam(context.rep)) return { redraw: noticeModal(adminsOnly()) };
    const { managers, names } = fields;
    // What stands as it was drawn is not written: it may be older than what holds by now.
    const come = managers.filter((user) => !seen.managers.includes(user));
    const gone = seen.managers.filter((user) => !managers.includes(user));
    const rhythms = rhythmNames.map((name) => ({ name, days: readRhythm(fields[name] ?? '') }));
    const holidays = fields.country ? await holidaysOf(context, fields.country) : { country: null, holidays: [] };
    const wrong = await wrongManagers(context, come);
    const errors = {
      ...(wrong && { managers: wrong }),
      ...(!holidays && { country: 'I know no such country. Two letters, like DE, or empty it.' }),
      ...Object.fromEntries(rhythms.filter(({ days }) => !days).map(({ name }) => [name, 'A whole number of days, 1 to 365.'])),
    };
    if (!holidays || Object.keys(errors).length > 0) return { errors };
    const moved = rhythms.filter(({ name, days }) => days !== seen.rhythms[name]);
    if (moved.length > 0) await changeRhythms(context, Object.fromEntries(moved.map(({ name, days }) => [name, days])));
    for (const user of come) await changeManager(context, user, true);
    for (const user of gone) await changeManager(context, user, false);
    if (names !== seen.names) await changeNames(context, names);
    if (holidays.country !== seen.country) await changeHolidays(context, holidays);
    const after = (await context.tenant.team.get())!;
    return { redraw: noticeModal(teamSettingsView(after, await managersIn(context)), 'The team’s settings') };
  }),
];
