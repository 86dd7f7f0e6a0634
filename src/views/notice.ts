import type { Problem } from '../domain/delivery.ts';
import { buttons } from './buttons.ts';
import { count } from './days.ts';
import { actions, type Message, message, section } from './message.ts';

/** A problem and its fix, told once. */
export function noticeView(problem: Problem): Message {
  return problem.kind === 'left' ? leftView(problem) : lostChannelView(problem);
}

function leftView({ user, people }: Extract<Problem, { kind: 'left' }>): Message {
  const is = people === 1 ? 'is' : 'are';
  return message(
    section(
      `<@${user}>’s Slack account was deactivated. ${count(people, 'person', 'people')} of theirs ${is} without somebody now, and nobody is nudged about them. Who goes on with them?`,
    ),
    actions([buttons.openHandMany.draw('Hand them over', { from: user }, 'primary')]),
  );
}

function lostChannelView({ channel, code }: Extract<Problem, { kind: 'digest-channel' }>): Message {
  const fix =
    code === 'not_in_channel'
      ? `I am not in <#${channel}>. Type \`/invite @Next Step\` there, and the next digest arrives.`
      : code === 'is_archived'
        ? `<#${channel}> is archived. Type \`/nextstep digest here\` in another channel, and the next digest arrives there.`
        : `I may not post in <#${channel}> any more. Invite me there, or type \`/nextstep digest here\` in another channel.`;
  return message(section(`This week’s digest could not be posted. ${fix}`));
}
