import { planMost, stepMost } from '../domain/limits.ts';
import { whisper } from '../views/message.ts';
import { refusalView } from '../views/refusal.ts';
import { addDays } from '../domain/calendar.ts';
import { buttons, pickers } from '../views/buttons.ts';
import { on, onPick, type Verb } from './command.ts';
import { askDay, notAhead } from './parts/ask-day.ts';
import { nameThenDay } from './parts/name-then-day.ts';
import { longer } from './parts/plan.ts';
import { ahead, standAt, tellMore } from './parts/stage.ts';
import { whom } from './parts/whom.ts';

export const command: Verb = {
  verb: 'not now',
  aliases: ['notnow', 'later'],
  usage: ['not now Acme until march: budget'],
  summary: 'they said not now; the whole team is silent until the day agreed',
  async run(context, { who: words, note: behind }) {
    const { who, day, note } = await nameThenDay(context, { who: words, note: null });
    const said = [note, behind?.trim()].filter(Boolean).join(': ') || null;
    // “Not now Acme until”: the day is missing, and that is no reason.
    const isDayless = /^(?:until|till?|bis|for|in|by)$/i.test(said ?? '');
    const reason = isDayless ? null : said;
    const tooLong = longer(reason ?? '', stepMost, context);
    if (tooLong) return tooLong.reply;
    const found = await whom(context, who, { usage: command.usage[0]! });
    if ('reply' in found) return found.reply;
    const bad = isDayless && !day ? ({ unread: 'unknown', phrase: '' } as const) : notAhead(context, day);
    if (bad) return askDay(context, bad, { about: found.prospect });
    const { prospect } = found;
    // Said again without its day or its reason, a not now keeps them: a silence that was agreed ends by being named.
    const agreed = prospect.stage === 'not now' ? prospect : null;
    const until = day && 'day' in day ? day.day : ahead(agreed?.agreedUntil ?? null, context.today);
    return standAt(context, prospect, { stage: 'not now', until, reason: reason ?? agreed?.reason ?? null });
  },
};

export const presses = [
  onPick(pickers.agreedDay, async (context, { prospect }, day) => {
    if (day <= context.today) return whisper(refusalView({ refused: 'day-not-ahead' }));
    if (day > addDays(context.today, planMost)) return whisper(refusalView({ refused: 'day-far' }));
    return tellMore(context, prospect, { until: day });
  }),
  on(buttons.reason, (context, { prospect, reason }) => tellMore(context, prospect, { reason })),
];
