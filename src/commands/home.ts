import { buttons, menus, readHomeState } from '../views/buttons.ts';
import type { Filled } from '../views/form.ts';
import type { Message, Reply } from '../views/message.ts';
import { on, onMenu } from './command.ts';
import { listOf } from './list.ts';
import { storyOf } from './show.ts';

/**
 * What is chosen from a list in Home is shown over it, and the list is drawn as another one: Slack keeps what was
 * chosen, and would not tell us of the same choice twice.
 */
function over(form: Filled | undefined, said: Message): Reply {
  const home = readHomeState(form?.carries);
  return { whisper: said, ...(home && { home: { ...home, chosen: (home.chosen ?? 0) + 1 } }) };
}

/** Nothing is written: Home is drawn anew for another group or page, or something is shown over it. */
export const presses = [
  on(buttons.homePage, (_, home) => Promise.resolve({ home })),
  onMenu(menus.homeGroup, (_, { group }) => Promise.resolve({ home: { group, page: 0 } })),
  onMenu(menus.homeFind, async (context, prospect, form) => over(form, await storyOf(context, prospect))),
  onMenu(menus.homeColleague, async (context, user, form) => over(form, await listOf(context, user))),
];
