import { type Control, controlsIn } from './controls.ts';
import { objectsIn, textAt } from './json.ts';
import { pingsIn } from './mrkdwn.ts';
import { printBlocks, printBody, printMessage, printView } from './print.ts';
import type { View } from './views.ts';
import type { Message } from './workspace.ts';
import type { World } from './world.ts';

/** A message as somebody sees it at one moment. Pressing works on this picture, as it would on a screen. */
export interface Seen {
  readonly channel: string;
  readonly ts: string;
  /** The words as read: blocks if there are any, mentions by name, without the buttons. */
  readonly text: string;
  /** The labels of its buttons, top to bottom. */
  readonly buttons: readonly string[];
  /** Everything that can be used: buttons, pickers, menus. */
  readonly controls: readonly Control[];
  /** Whom it pings: user ids, `channel`, `here`, `everyone`. Empty for text that was escaped. */
  readonly pings: readonly string[];
  readonly onlyYou: boolean;
  readonly fromApp: boolean;
  /** Author, words and controls, as the demo prints them. */
  readonly drawn: string;
  /** A copy of what is stored: the top-level text, the blocks, the metadata. */
  readonly raw: Message;
}

/** A modal or Home tab as somebody sees it at one moment. */
export interface SeenView {
  readonly viewId: string;
  readonly kind: 'modal' | 'home';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly controls: readonly Control[];
  readonly drawn: string;
  readonly raw: View;
}

const labels = (controls: readonly Control[]): string[] =>
  controls.filter((one) => one.type === 'button').map((one) => one.label);

export function seeMessage(world: World, message: Message): Seen {
  const controls = controlsIn(message.blocks);
  return {
    channel: message.channel,
    ts: message.ts,
    text: printBody(message, world.workspace, { wordsOnly: true }),
    buttons: labels(controls),
    controls,
    pings: pingsIn(message.blocks.length > 0 ? JSON.stringify(message.blocks) : message.text),
    onlyYou: message.onlyFor !== undefined,
    fromApp: message.byApp,
    drawn: printMessage(message, world.workspace, world.app.name),
    raw: { ...message },
  };
}

export function seeView(world: World, view: View): SeenView {
  const blocks = objectsIn(view.content['blocks']);
  const controls = controlsIn(blocks);
  return {
    viewId: view.id,
    kind: view.kind,
    title: textAt(view.content, 'title', 'text'),
    text: printBlocks(blocks, world.workspace, { wordsOnly: true }),
    buttons: labels(controls),
    controls,
    drawn: printView(view, world.workspace),
    raw: { ...view },
  };
}
