import { count } from './days.ts';
import { context, type Message, message, plain, section } from './message.ts';

/** How many of each are in the files. */
export interface TakenCounts {
  readonly prospects: number;
  readonly steps: number;
  readonly entries: number;
}

/** Why no files came. `unsure`: perhaps they did. */
export type NotTaken = 'scope' | 'large' | 'refused' | 'unsure' | 'broken';

const whoseWords = (team: boolean): string => (team ? 'the team’s people' : 'your people');

/** The files are on their way. */
export const exportingView = (team: boolean): Message =>
  plain(`I am putting ${whoseWords(team)} and their whole log into files. They come in our direct message, in a moment.`);

/** What stands above the files. */
export function exportedView({ prospects, steps, entries }: TakenCounts, team: boolean): Message {
  const held = `${count(prospects, 'prospect')}, ${count(steps, 'step')} and ${entries === 1 ? '1 entry' : `${entries} entries`} of the log`;
  return message(
    section(`Here are ${whoseWords(team)} and all that was logged about them, as CSV: ${held}.`),
    context('Names and notes are in these files. What is erased here later stays in them.'),
  );
}

/** In the place of the files. */
export function notExportedView(why: NotTaken): Message {
  switch (why) {
    case 'scope':
      return plain(
        'Slack does not let me bring files yet, so none came. Whoever runs Next Step installs the app anew from its present manifest, for the scope `files:write`; until then, `nextstep export` on the server does the same.',
      );
    case 'large':
      return plain(
        'That is more than the 20 MB I bring into Slack at once, so no files came. Whoever runs Next Step can write all of it with `nextstep export` on the server.',
      );
    case 'refused':
      return plain(
        'Slack did not take the files, so none came; your log is all here. Please try `/nextstep export` once more in a few minutes.',
      );
    case 'unsure':
      return plain(
        'Slack did not say whether it took the files. If they are not here in a minute, `/nextstep export` brings them again.',
      );
    case 'broken':
      return plain(
        'Something broke while I was putting the files together, so none came; your log is all here. Please try `/nextstep export` once more in a few minutes.',
      );
  }
}
