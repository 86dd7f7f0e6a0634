import { type Message, plain } from './message.ts';
import { kept } from './typed.ts';

/** What broke, as far as it matters to whoever typed: was it saved, and what now. */
export type Broken = 'unavailable' | 'busy' | 'full' | 'unsure' | 'fault';

/** `reference` finds the line in the log. */
export function apologyView(broken: Broken, reference: string): Message {
  switch (broken) {
    case 'unavailable':
    case 'busy':
      return plain(
        'I cannot reach my log right now, so this was not saved. Please type it again in a minute; nothing else is lost.',
      );
    case 'full':
      return plain(
        'My log has no room left, so this was not saved. Whoever runs Next Step has to make some; everything before this is still here.',
      );
    case 'unsure':
      return plain(
        'My log went away while I was saving this, and I cannot tell whether it was saved. `/nextstep list` shows it if it was; if not, please type it once more.',
      );
    case 'fault':
      return plain(
        `Something broke on my side, and this was not saved. Everything before it is still here. Please tell whoever runs Next Step: ${reference}`,
      );
  }
}

/** Slack waits no longer for the answer, which is on its way. */
export const stillOnItView: Message = plain('Still on it, one moment.');

/** A form was submitted, and Slack waits no longer to hear what became of it. */
export const formUnsureView: Message = plain(
  'That takes longer than it should, and I cannot tell yet whether it was saved. `/nextstep list` shows it if it was.',
);

/** A form was asked for in the direct message, where Slack opens none. */
export const noFormHereView: Message = plain(
  'That opens a form, and Slack opens forms only for the command: type the same after `/nextstep`.',
);

/** The form came too late for Slack to open it. */
export const formLateView: Message = plain(
  'I was too slow, so Slack did not open that form. Nothing is lost: please try it once more.',
);

/** A step somebody took, and it is not sure for whom. */
export const forWhomView = (typed: string): Message =>
  kept(
    'I am not sure whom on your list that was for, so nothing was saved. Say it like *did Acme: sent the deck*; *add Acme* brings somebody new.',
    typed,
  );

/** Words in the direct message that nobody can be sure of. */
export const writtenHelpView: Message = plain(
  'I am not sure what you mean, so nothing was changed. Say it like *sent Acme the deck*, *remind me about Acme on friday* or *Acme: send Jane the checklist tomorrow*; *help* lists everything.',
);
