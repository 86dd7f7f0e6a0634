import { type Reply, whisper } from '../views/message.ts';
import { settingsView } from '../views/settings.ts';
import type { Context, Verb } from './command.ts';
import { refuse } from './parts/whom.ts';
import { days, holidays as myHolidays, hour, strength, zone } from './settings/mine.ts';
import { digest, managers, names, rhythm, teamHolidays } from './settings/team.ts';

/** One word after `settings`. It changes what it says and answers in a sentence, or with a refusal. */
type Setting = (context: Context, value: string) => Promise<Reply>;

/** `holidays DE` for oneself, `holidays team DE` for everybody who has chosen none. */
const holidays: Setting = (context, value) => {
  const team = /^team\b\s*(.*)$/i.exec(value);
  return team ? teamHolidays(context, team[1]!) : myHolidays(context, value);
};

const words: Readonly<Record<string, Setting>> = {
  hour,
  time: hour,
  days,
  zone,
  timezone: zone,
  holidays,
  holiday: holidays,
  strength,
  nudges: strength,
  rhythm,
  rhythms: rhythm,
  digest,
  managers,
  manager: managers,
  names,
};

export const command: Verb = {
  verb: 'settings',
  aliases: ['setting', 'config', 'set'],
  usage: ['settings', 'settings hour 8:30', 'settings strength gentle', 'settings digest monday 9:00'],
  summary: 'your hour, days, zone, holidays and strength; admins also the team’s',
  noteless: true,
  async run(context, { who }) {
    const [, word = '', value = ''] = /^(\S*)\s*(.*)$/s.exec(who.trim())!;
    if (!word) return whisper(settingsView(context.rep, context.team, await context.tenant.people.leaders(), context.today));
    const setting = words[word.toLowerCase().replace(/:$/, '')];
    return setting ? setting(context, value.trim()) : refuse({ refused: 'no-such-setting', typed: word }).reply;
  },
};
