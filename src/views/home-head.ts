import { isAway } from '../domain/absence.ts';
import { addDays, dayAt, type LocalDay } from '../domain/calendar.ts';
import { inPeace } from '../domain/prospect.ts';
import { awayWords } from './away.ts';
import { buttons } from './buttons.ts';
import { count, fullDay } from './days.ts';
import type { ModalBlock } from './form.ts';
import type { HomeModel } from './home.ts';
import { actions, context, escape, section } from './message.ts';
import { weekdaysWords } from './settings.ts';

type Head = Pick<HomeModel, 'rep' | 'week' | 'grouped' | 'asksForChannel'>;

/** The day, the rep's week, and on the first days what to begin with. */
export function homeHead(model: Head, today: LocalDay): ModalBlock[] {
  const { rep, week } = model;
  const steps = week.gives + week.asks;
  const kept = week.promisesKept ? `, ${count(week.promisesKept, 'promise')} kept` : '';
  const done = steps ? `${count(steps, 'step')} (${week.gives} given, ${week.asks} asked)${kept}.` : 'no steps yet.';
  const nudges =
    rep.strength === 'off'
      ? 'Nudges are off.'
      : [!isAway(rep, today) && `Nudges from ${rep.hour} (${rep.zone}).`, awayWords(rep, today)].filter(Boolean).join(' ');
  const first = firstDays(model, today);
  return [
    section(`*${fullDay(today, today)}.* What is the next small step you could help them take?`),
    ...first,
    context(`Your week: ${done} ${nudges}`),
    actions([
      ...(first.length > 0 ? [] : [buttons.openAdd.draw('Add somebody', {})]),
      buttons.openSettings.draw('Settings', {}),
      buttons.openMore.draw('More…', {}),
    ]),
  ];
}

const beginning = 3;
const firstDaysMost = 7;

/** What a rep begins with, until it is done or a week has passed. Nobody is welcomed for ever. */
function firstDays({ rep, grouped: { all }, asksForChannel }: Head, today: LocalDay): ModalBlock[] {
  const joined = rep.joinedAt && dayAt(rep.joinedAt, rep.zone);
  const hasStep = all.some(({ planned, lastStepOn }) => planned !== null || lastStepOn !== null);
  const begun = all.length >= beginning && hasStep && !asksForChannel;
  if (begun || (joined && joined < addDays(today, -firstDaysMost))) return [];
  const next = all.find((prospect) => prospect.planned === null && !inPeace(prospect, today));
  return [
    section(
      '*Welcome.* On your working days I name the few people who need a small step, and stay silent when nobody does. To begin with:',
    ),
    {
      ...section(`• I write from ${rep.hour}, ${weekdaysWords(rep.week.days)} (${escape(rep.zone)}).`),
      accessory: buttons.openSettings.draw('Change that', {}),
    },
    {
      ...section(
        all.length >= beginning
          ? `✓ ${count(all.length, 'person', 'people')} to help.`
          : `• Three people you could help: ${all.length} so far.`,
      ),
      accessory: buttons.openAdd.draw('Add somebody', {}),
    },
    {
      ...section(hasStep ? '✓ A first small step.' : '• One small step for one of them.'),
      ...(next && { accessory: buttons.openPlan.draw('Plan a step', { prospect: next.id }) }),
    },
    ...(asksForChannel
      ? [{ ...section('• A channel for the team’s weekly digest.'), accessory: buttons.openDigest.draw('Choose a channel', {}) }]
      : []),
  ];
}
