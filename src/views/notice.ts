import type { Problem } from '../domain/delivery.ts';
import { buttons } from './buttons.ts';
import { count } from './days.ts';
import { actions, type Message, message, section } from './message.ts';

/** A problem and its fix, told once. */
export function noticeView(problem: Problem): Message {
  switch (problem.kind) {
    case 'left':
      return leftView(problem);
    case 'unreachable':
      return unreachableView(problem);
    case 'digest-channel':
      return lostChannelView(problem);
    case 'digest-unsure':
      return unsureView(problem);
  }
}

function unreachableView({ user }: Extract<Problem, { kind: 'unreachable' }>): Message {
  return message(
    section(
      `Slack does not let me write to <@${user}>, so they get no nudges for now. When they use \`/nextstep\`, the nudges go on. If they are away for good, somebody else can go on with their people.`,
    ),
    actions([buttons.openHandMany.draw('Hand them over', { from: user })]),
  );
}

/** The app may not read the channel, so only a person can see. */
function unsureView({ channel, digest }: Extract<Problem, { kind: 'digest-unsure' }>): Message {
  return message(
    section(
      `I posted the week’s digest in <#${channel}>, and Slack did not tell me whether it arrived. If you do not see it there, I will post it again.`,
    ),
    actions([buttons.postDigest.draw('Post it again', { digest })]),
  );
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
