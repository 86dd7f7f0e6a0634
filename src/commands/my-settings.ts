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
  onSubmit(kinds.settings, async (context, { seen }, fields): Promise<Reply> => {
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
    // What stands as it was drawn is not written: it may be older than what holds by now.
    const changes: RepChanges = {
      ...(hour !== seen.hour && { hour }),
      ...(everyDay.some((day) => days.includes(day) !== seen.days.includes(day)) && { weekdays: days }),
      ...(fields.strength !== seen.strength && { strength: fields.strength }),
      ...((zone || null) !== seen.zone && { ownZone: zone || null }),
      ...(holidays.country !== seen.holidays && holidays),
    };
    const changed = Object.keys(changes).filter((name) => name !== 'country');
    const after = changed.length > 0 ? await change(context, changed.join(', '), 'by form', changes) : rep;
    return { redraw: noticeModal(mySettingsView(after, context.today), 'Your settings') };
  }),
];
