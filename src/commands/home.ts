import { buttons, menus } from '../views/buttons.ts';
import { on, onMenu } from './command.ts';

/** Nothing is written: Home is drawn anew for another group or page. */
export const presses = [
  on(buttons.homePage, (_, home) => Promise.resolve({ home })),
  onMenu(menus.homeGroup, (_, { group }) => Promise.resolve({ home: { group, page: 0 } })),
];
