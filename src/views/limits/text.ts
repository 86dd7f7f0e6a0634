import { isObject } from './json.ts';
import { boolean, type Check, kindOf, list, oneOf, shape, string } from './check.ts';

const type = string();

/** `plain_text` of at most so many characters. A text object holds 3,000 unless its place allows less. */
export const plainText = (max = 3000): Check =>
  kindOf('plain text', {
    plain_text: shape({ type, text: string(max), 'emoji?': boolean }),
  });

/** `plain_text` or `mrkdwn`. */
export const anyText = (max = 3000): Check =>
  kindOf('text', {
    plain_text: shape({ type, text: string(max), 'emoji?': boolean }),
    mrkdwn: shape({ type, text: string(max), 'verbatim?': boolean }),
  });

/** `mrkdwn` only. */
export const mrkdwn = (max = 3000): Check =>
  kindOf('mrkdwn', {
    mrkdwn: shape({ type, text: string(max), 'verbatim?': boolean }),
  });

/** One choice in a menu: text, value and description of at most 75 characters each. */
const optionOf = (text: Check): Check => shape({ text, value: string(75), 'description?': plainText(75), 'url?': string(3000) });

/** A choice in a select or an overflow menu; only plain text there. */
export const option = optionOf(plainText(75));
/** A choice with a radio button or a checkbox; mrkdwn is allowed there. */
export const tickOption = shape({ text: anyText(75), value: string(75), 'description?': anyText(75) });

const optionGroup = shape({ label: plainText(75), options: list(option, 1, 100) });

/** Exactly one of `options` (100) and `option_groups` (100). */
export const optionsOrGroups: Record<string, Check> = {
  'options?': list(option, 1, 100),
  'option_groups?': list(optionGroup, 1, 100),
};
export const needsOptions: Parameters<typeof shape>[1] = (object, pointer, found) => {
  if ((object['options'] === undefined) === (object['option_groups'] === undefined)) {
    found.push({ message: 'one of options, option_groups is required', pointer });
  }
};

/** The question asked before an action counts: title 100, text 300, each button 30. */
export const confirm = shape({
  'title?': plainText(100),
  text: anyText(300),
  'confirm?': plainText(30),
  'deny?': plainText(30),
  'style?': oneOf('primary', 'danger'),
});

const styled: Record<string, Check> = {
  type,
  'style?': (value, pointer, found) => {
    if (!isObject(value)) found.push({ message: 'must provide an object', pointer });
  },
};
const inline = kindOf('rich text', {
  text: shape({ ...styled, text: string() }),
  link: shape({ ...styled, url: string(), 'text?': string(), 'unsafe?': boolean }),
  user: shape({ ...styled, user_id: string() }),
  channel: shape({ ...styled, channel_id: string() }),
  usergroup: shape({ ...styled, usergroup_id: string() }),
  team: shape({ ...styled, team_id: string() }),
  broadcast: shape({ ...styled, range: oneOf('here', 'channel', 'everyone') }),
  color: shape({ ...styled, value: string() }),
  emoji: shape({ ...styled, name: string(), 'unicode?': string(), 'skin_tone?': () => {} }),
  date: shape({ ...styled, timestamp: () => {}, format: string(), 'url?': string(), 'fallback?': string() }),
});
const lines = list(inline, 1, 1000);
const section = shape({ type, elements: lines });

/** The body of a rich_text block or table cell. */
export const richTextParts = list(
  kindOf('rich text part', {
    rich_text_section: section,
    rich_text_list: shape({
      type,
      elements: list(section, 1, 1000),
      style: oneOf('bullet', 'ordered'),
      'indent?': () => {},
      'border?': () => {},
      'offset?': () => {},
    }),
    rich_text_quote: shape({ type, elements: lines, 'border?': () => {} }),
    rich_text_preformatted: shape({ type, elements: lines, 'border?': () => {} }),
  }),
  1,
  1000,
);
