import type { Problem } from '../domain/delivery.ts';
import { type Message, message, section } from './message.ts';

/** A problem and its fix, told once. */
export function noticeView({ channel, code }: Problem): Message {
  const fix =
    code === 'not_in_channel'
      ? `I am not in <#${channel}>. Type \`/invite @Next Step\` there, and the next digest arrives.`
      : code === 'is_archived'
        ? `<#${channel}> is archived. Type \`/nextstep digest here\` in another channel, and the next digest arrives there.`
        : `I may not post in <#${channel}> any more. Invite me there, or type \`/nextstep digest here\` in another channel.`;
  return message(section(`This week’s digest could not be posted. ${fix}`));
}
