import { dayAt, type LocalDay } from '../../domain/calendar.ts';
import type { DeliveryContent, LeasedDelivery } from '../../domain/delivery.ts';
import { wholeWeek } from '../../domain/digest.ts';
import type { DeliveryId, UserId } from '../../domain/ids.ts';
import { type Named, namedIn } from '../../domain/nudge-content.ts';
import type { Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import { digestView } from '../../views/digest.ts';
import { handoverView } from '../../views/handover.ts';
import type { Message } from '../../views/message.ts';
import { noticeView } from '../../views/notice.ts';
import { type NudgeMaterial, nudgeView } from '../../views/nudge.ts';
import type { JobContext } from '../job.ts';

/** A delivery's message as things stand now. Not `meant` any more when all it was about has gone to somebody else. */
export async function drawn(
  { outbox, time }: Pick<JobContext, 'outbox' | 'time'>,
  { workspace, id, content, to }: Pick<LeasedDelivery, 'workspace' | 'id' | 'content' | 'to'>,
): Promise<{ readonly message: Message; readonly meant: boolean; readonly rep: Rep | null }> {
  const named = namedBy(content);
  const material = await outbox.material(workspace, to, named);
  const meant = named.people.length === 0 || stillMeant(content, material.people).length > 0;
  // By now, not when the run began: at a workspace's pace a run may go on past midnight.
  const now = time();
  const today = material.rep ? dayAt(now, material.rep.zone) : content.kind === 'digest' ? content.week.to : dayAt(now, 'UTC');
  const note = await outbox.noteOf(workspace, content);
  return { message: draw(id, content, { ...material, note }, to, today), meant, rep: material.rep };
}

function draw(
  id: DeliveryId,
  content: DeliveryContent,
  material: NudgeMaterial & { readonly note: string | null },
  reader: UserId | null,
  today: LocalDay,
): Message {
  switch (content.kind) {
    case 'nudge':
      return nudgeView(id, content, material, today);
    case 'digest':
      return digestView(wholeWeek(content.week), today);
    case 'handover':
      return handoverView(
        { ...content, note: material.note, prospects: stillMeant(content, material.people) },
        reader ?? content.to,
        today,
      );
    case 'notice':
      return noticeView(content.problem);
  }
}

/** Less those who went on to somebody else since: a hand-over taken back is not told any more. */
function stillMeant(content: DeliveryContent, people: readonly Prospect[]): readonly Prospect[] {
  return content.kind === 'handover' ? people.filter(({ owner }) => owner === content.to) : people;
}

function namedBy(content: DeliveryContent): Named {
  if (content.kind === 'nudge') return namedIn(content);
  return { people: content.kind === 'handover' ? content.prospects : [], steps: [], practisedWith: [] };
}
