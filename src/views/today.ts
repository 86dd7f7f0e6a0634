import type { ActionsBlock, SectionBlock } from '@slack/types';
import type { LocalDay } from '../domain/calendar.ts';
import type { Coaching } from '../domain/coach/coaching.ts';
import type { ProspectId } from '../domain/ids.ts';
import type { NudgeContent, NudgeItem } from '../domain/nudge-content.ts';
import type { Prospect } from '../domain/prospect.ts';
import { buttons, pickers } from './buttons.ts';
import { actions, context, type Message, message, plain, section } from './message.ts';
import { itemLine } from './nudge-line.ts';

/** What `/nextstep` alone answers: planned steps, then quiet people, each with what a press can do. */
export function todayView(
  content: NudgeContent | null,
  people: ReadonlyMap<ProspectId, Prospect>,
  coaching: Coaching,
  today: LocalDay,
): Message {
  if (!content || content.items.length === 0) {
    return plain(
      'Nobody needs a step from you today. `/nextstep list` shows everybody, `/nextstep add Acme: send them the checklist` adds somebody. Who could you help a little?',
    );
  }
  const lines = todayLines(content, people, coaching, today);
  const more = content.more > 0 ? context(`And ${content.more} more: \`/nextstep list\``) : null;
  return message(section('*Today*'), ...lines, more);
}

/** One line with its buttons for each planned step and quiet person. */
export function todayLines(
  { items }: NudgeContent,
  people: ReadonlyMap<ProspectId, Prospect>,
  coaching: Coaching,
  today: LocalDay,
): (SectionBlock | ActionsBlock)[] {
  return items.flatMap((item) => {
    const prospect = people.get(item.prospect);
    return prospect ? linesOf(item, prospect, coaching, today, { list: true }) : [];
  });
}

/** `stays`: the message these lines stand in outlives a press on one of them. */
function linesOf(
  item: NudgeItem,
  prospect: Prospect,
  coaching: Coaching,
  today: LocalDay,
  stays: { readonly list?: true } = {},
): (SectionBlock | ActionsBlock)[] {
  const why = buttons.why.draw('Why', { prospect: prospect.id });
  if (prospect.planned) {
    const at = { prospect: prospect.id, step: prospect.planned.id, ...stays };
    const picker = pickers.stepDay;
    const presses = [buttons.done.draw('Did it', at, 'primary'), picker.draw('Another day'), why];
    return [section(itemLine(item, prospect, coaching, today)), { ...actions(presses), block_id: picker.blockId(at) }];
  }
  const plan = item.suggestion
    ? [buttons.plan.draw('Plan it', { prospect: prospect.id, playbook: item.suggestion, ...stays }, 'primary')]
    : [];
  return [
    section(itemLine(item, prospect, coaching, today)),
    actions([...plan, buttons.show.draw('The story', { prospect: prospect.id }), why]),
  ];
}
