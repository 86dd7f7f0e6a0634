import type { ActionsBlock } from '@slack/types';
import type { DeliveryId } from '../domain/ids.ts';
import type { NudgeItem } from '../domain/nudge-content.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons, menus } from './buttons.ts';
import { actions } from './message.ts';

interface At {
  readonly nudge: DeliveryId;
  readonly prospect: Prospect['id'];
}

interface Snoozing {
  /** What the next working day is called; null when that is Monday, which has its own choice. */
  readonly tomorrow: string | null;
  /** See the menu. */
  readonly again: number | undefined;
}

/** What a press can do about one line of a nudge. */
export function nudgePresses(item: NudgeItem, line: At, { tomorrow, again }: Snoozing): ActionsBlock {
  const first = item.step ? [buttons.nudgeDone.draw('Did it', line, 'primary')] : quiet(item, line);
  const rest = item.because === 'question' ? asked(item, line) : [snooze(tomorrow)];
  const why = buttons.why.draw('Why', { prospect: line.prospect });
  return { ...actions([...first, ...rest, why, more]), block_id: menus.nudgeSnooze.blockId({ ...line, again }) };
}

/** Somebody quiet: a step to plan, or one that was taken already. */
function quiet({ suggestion }: NudgeItem, line: At) {
  const offered = { ...line, playbook: suggestion };
  return [buttons.openPlan.draw('Plan it', offered, 'primary'), buttons.openDid.draw('Did it', offered)];
}

/** After four nudges: slower, rest, or drop. */
function asked({ step }: NudgeItem, line: At) {
  const drop = step ? [buttons.nudgeDrop.draw('Drop it', line)] : [];
  return [buttons.nudgeSlower.draw('Half as often', line), buttons.nudgeRest.draw('Rest', line), ...drop];
}

const snooze = (tomorrow: string | null) =>
  menus.nudgeSnooze.draw('Snooze', [
    ...(tomorrow ? [{ word: 'tomorrow', label: tomorrow } as const] : []),
    { word: 'monday', label: 'Monday' },
    { word: 'two weeks', label: 'In 2 weeks' },
    { word: 'day', label: 'Another day…' },
  ]);

const more = menus.nudgeMore.dots([
  { word: 'not now', label: 'Not now…' },
  { word: 'story', label: 'The story' },
  { word: 'stop', label: 'Stop…' },
]);

/** After a step that was taken: what happened, as long as nobody said. */
export function tellPress(line: At, step: Prospect['planned']): ActionsBlock | null {
  if (step?.state !== 'done' || step.note !== null || step.answered !== null) return null;
  return actions([buttons.openTell.draw('What happened?', { ...line, step: step.id })]);
}
