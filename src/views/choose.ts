import { addDays, addWorkingDays, type LocalDay, weekdayOf, type WorkWeek } from '../domain/calendar.ts';
import type { DraftId, ProspectId, UserId } from '../domain/ids.ts';
import type { Unread } from '../domain/reading/when.ts';
import { clip } from '../domain/reading/text.ts';
import { buttons, pickers } from './buttons.ts';
import { fullDay } from './days.ts';
import { actions, bold, escape, type Message, message, section } from './message.ts';
import { kept } from './refusal.ts';

/** A button's label; Slack allows 75 characters and shows about 30. */
const label = (text: string): string => clip(text, 40);

interface Choice {
  readonly id: ProspectId;
  readonly owner: UserId;
  readonly name: string;
  readonly contacts: readonly string[];
}

/** Several people fit: nothing is written until one is chosen. */
export function whichView(draft: DraftId, typed: string, choices: readonly Choice[]): Message {
  const buttonsFor = choices.map((choice) =>
    buttons.pickProspect.draw(label([choice.name, choice.contacts[0]].filter(Boolean).join(', ')), {
      draft,
      prospect: choice.id,
    }),
  );
  return message(...kept('Which one do you mean? Nothing is saved yet.', typed).blocks, actions([...buttonsFor, cancel(draft)]));
}

/** Nobody fits: an offer to add them, with the words kept. */
export function addThemView(draft: DraftId, typed: string, name: string): Message {
  return message(
    ...kept(`I know nobody called ${bold(name)} yet. Add them, and go on with this?`, typed).blocks,
    actions([buttons.addAnyway.draw(label(`Add ${name}`), { draft }, 'primary'), cancel(draft)]),
  );
}

/** Only a colleague's prospect comes near what was typed: theirs, or somebody new? */
export function theirsView(draft: DraftId, typed: string, prospect: Choice, adding: string | null): Message {
  const { id, owner, name } = prospect;
  return message(
    ...kept(`You mean ${bold(name)}, with <@${owner}>? Nothing is saved yet.`, typed).blocks,
    actions([
      buttons.pickProspect.draw(label(`Yes, ${name}`), { draft, prospect: id }, 'primary'),
      ...(adding ? [buttons.addAnyway.draw(label(`Add ${adding}`), { draft })] : []),
      cancel(draft),
    ]),
  );
}

/** Asks first: for what cannot be taken back by a word, or when only part of a name was typed. */
export function sureView(draft: DraftId, question: string, yes: string, style: 'primary' | 'danger' = 'primary'): Message {
  return message(section(question), actions([buttons.confirm.draw(label(yes), { draft }, style), cancel(draft)]));
}

const unreadWords: Record<Unread, (phrase: string) => string> = {
  vague: (phrase) => `“${phrase}” could be any day.`,
  past: (phrase) => `“${phrase}” is in the past.`,
  future: (phrase) => `“${phrase}” is still to come, and this logs what was done.`,
  impossible: (phrase) => `“${phrase}” is not in the calendar.`,
  far: (phrase) => `“${phrase}” is too far away.`,
  unknown: (phrase) => `I could not read “${phrase}” as a day.`,
};

/** A day that cannot be: three ways to say it, what was typed, and buttons that carry only the draft. `past`: for what was done. */
export function whichDayView(
  draft: DraftId,
  typed: string,
  bad: { unread: Unread; phrase: string },
  today: LocalDay,
  week: WorkWeek,
  past = false,
): Message {
  const ways = past ? '`yesterday`, `on monday` or `3 days ago`' : '`friday`, `12 dec` or `in 2 weeks`';
  const why = bad.phrase ? unreadWords[bad.unread](escape(clip(bad.phrase, 60))) : 'Which day?';
  const words = `${why} Nothing is saved yet; say it like ${ways}, or pick one:`;
  const days = past ? [today, addDays(today, -1)] : offeredDays(today, week);
  const picker = {
    ...actions([
      ...days.map((day) => buttons.pickDay.draw(fullDay(day, today), { draft, day })),
      pickers.draftDay.draw('Another day'),
      cancel(draft),
    ]),
    block_id: pickers.draftDay.blockId({ draft }),
  };
  return message(...kept(words, typed).blocks, picker);
}

/** Tomorrow's working day, the coming Friday and the Monday after, each once. */
function offeredDays(today: LocalDay, week: WorkWeek): LocalDay[] {
  const friday = comingFriday(today);
  return [...new Set([addWorkingDays(today, 1, week), friday, addDays(friday, 3)])].sort();
}

/** The coming Friday; on a Friday, the next one. */
export function comingFriday(today: LocalDay): LocalDay {
  return addDays(today, (5 - weekdayOf(today) + 7) % 7 || 7);
}

const cancel = (draft: DraftId) => buttons.cancel.draw('Never mind', { draft });
