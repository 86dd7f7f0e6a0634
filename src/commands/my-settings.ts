import type { RepChanges } from '../db/tenant/people.ts';
import type { Weekday } from '../domain/calendar.ts';
import { readHour } from '../domain/reading/setting.ts';
import { buttons } from '../views/buttons.ts';
import { noticeModal } from '../views/form.ts';
import { forms as kinds } from '../views/forms.ts';
import type { Reply } from '../views/message.ts';
import { mySettingsView } from '../views/settings.ts';
import { settingsForm } from '../views/settings-form.ts';
import { on } from './command.ts';
import { onSubmit } from './parts/forms.ts';
import { change, holidaysOf, zoneNamed } from './settings/mine.ts';

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const presses = [on(buttons.openSettings, ({ rep }) => Promise.resolve({ open: settingsForm(rep) }))];

export const forms = [
  onSubmit(kinds.settings, async (context, _, fields): Promise<Reply> => {
    const { rep } = context;
    const hour = readHour(fields.hour ?? '');
    const days = everyDay.filter((day) => fields.days.includes(String(day)));
    const zone = fields.zone && zoneNamed(fields.zone);
    const holidays = fields.holidays ? await holidaysOf(context, fields.holidays) : { country: null, holidays: [] };
    const errors = {
      ...(!hour && { hour: 'At what time?' }),
      ...(days.length === 0 && { days: 'One day at least. Nudges can be off instead.' }),
      ...(fields.zone && !zone && { zone: 'I know no such zone. Say it like Europe/Berlin, or empty it.' }),
      ...(!holidays && { holidays: 'I know no such country. Two letters, like DE, or empty it.' }),
    };
    if (!hour || !holidays || Object.keys(errors).length > 0) return { errors };
    // Of what stands as it stood nothing is written: the holidays of a country are read once, when it is chosen.
    const changes: RepChanges = {
      ...(hour !== rep.hour && { hour }),
      ...(everyDay.some((day) => days.includes(day) !== rep.week.days.includes(day)) && { weekdays: days }),
      ...(fields.strength !== rep.strength && { strength: fields.strength }),
      ...((zone || null) !== (rep.zoneChosen ? rep.zone : null) && { ownZone: zone || null }),
      ...(holidays.country !== rep.country && holidays),
    };
    const changed = Object.keys(changes).filter((name) => name !== 'country');
    const after = changed.length > 0 ? await change(context, changed.join(', '), 'by form', changes) : rep;
    return { redraw: noticeModal(mySettingsView(after), 'Your settings') };
  }),
];
