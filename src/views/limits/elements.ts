import { atLeastOne, boolean, type Check, kindOf, list, matching, number, oneOf, shape, string } from './check.ts';
import { confirm, needsOptions, optionsOrGroups, option, plainText, tickOption } from './text.ts';

const type = string();
const day = matching(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
const acts: Record<string, Check> = { type, 'action_id?': string(255) };
const asks: Record<string, Check> = { ...acts, 'confirm?': confirm };
const focuses: Record<string, Check> = { ...asks, 'focus_on_load?': boolean };
const picks: Record<string, Check> = { ...focuses, 'placeholder?': plainText(150) };
const many: Record<string, Check> = { ...picks, 'max_selected_items?': number(1, 1000) };
const writes: Record<string, Check> = {
  ...acts,
  'focus_on_load?': boolean,
  'placeholder?': plainText(150),
  'initial_value?': string(3000, 0),
  'dispatch_action_config?': shape({ 'trigger_actions_on?': list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2) }),
};
const anything: Check = () => {};

const image = shape(
  { type, alt_text: string(2000), 'image_url?': string(3000), 'slack_file?': anything },
  atLeastOne('image_url', 'slack_file'),
);
const button = shape({
  ...asks,
  text: plainText(75),
  'value?': string(2000),
  'url?': string(3000),
  'style?': oneOf('primary', 'danger'),
  'accessibility_label?': string(75),
});

const selects: Record<string, Check> = {
  static_select: shape({ ...picks, ...optionsOrGroups, 'initial_option?': option }, needsOptions),
  external_select: shape({ ...picks, 'min_query_length?': number(0, 100), 'initial_option?': option }),
  users_select: shape({ ...picks, 'initial_user?': string() }),
  conversations_select: shape({
    ...picks,
    'initial_conversation?': string(),
    'default_to_current_conversation?': boolean,
    'response_url_enabled?': boolean,
    'filter?': anything,
  }),
  channels_select: shape({ ...picks, 'initial_channel?': string(), 'response_url_enabled?': boolean }),
  multi_static_select: shape({ ...many, ...optionsOrGroups, 'initial_options?': list(option, 1, 100) }, needsOptions),
  multi_external_select: shape({ ...many, 'min_query_length?': number(0, 100), 'initial_options?': list(option, 1, 100) }),
  multi_users_select: shape({ ...many, 'initial_users?': list(string(), 1, 100) }),
  multi_conversations_select: shape({
    ...many,
    'initial_conversations?': list(string(), 1, 100),
    'default_to_current_conversation?': boolean,
    'filter?': anything,
  }),
  multi_channels_select: shape({ ...many, 'initial_channels?': list(string(), 1, 100) }),
};
const choices: Record<string, Check> = {
  ...selects,
  datepicker: shape({ ...picks, 'initial_date?': day }),
  timepicker: shape({ ...picks, 'initial_time?': matching(/^\d{2}:\d{2}$/, 'a time as HH:mm'), 'timezone?': string() }),
  checkboxes: shape({ ...focuses, options: list(tickOption, 1, 10), 'initial_options?': list(tickOption, 1, 10) }),
  radio_buttons: shape({ ...focuses, options: list(tickOption, 1, 10), 'initial_option?': tickOption }),
};
const dateTime = shape({ ...focuses, 'initial_date_time?': number(1_000_000_000, 9_999_999_999) });
const overflow = shape({ ...asks, options: list(option, 2, 5) });

export { button };

/** What may stand in an actions block. */
export const actionElement = kindOf('an actions block', {
  ...choices,
  button,
  overflow,
  datetimepicker: dateTime,
  rich_text_input: shape({ ...writes, 'initial_value?': anything }),
  workflow_button: shape({
    ...acts,
    text: plainText(75),
    workflow: anything,
    'style?': oneOf('primary', 'danger'),
    'accessibility_label?': string(75),
  }),
});

/** What may stand beside a section's text. */
export const accessory = kindOf('a section accessory', { ...choices, button, overflow, image, workflow_button: anything });

/** What may stand in a context block, beside texts. */
export const contextImage = image;

/** What a person may fill in. */
export const inputElement = kindOf('an input block', {
  ...choices,
  datetimepicker: dateTime,
  plain_text_input: shape({ ...writes, 'multiline?': boolean, 'min_length?': number(0, 3000), 'max_length?': number(1, 3000) }),
  email_text_input: shape(writes),
  url_text_input: shape(writes),
  number_input: shape({ ...writes, is_decimal_allowed: boolean, 'min_value?': string(), 'max_value?': string() }),
  rich_text_input: shape({ ...writes, 'initial_value?': anything, 'min_lines?': anything, 'max_lines?': anything }),
  file_input: shape({ ...acts, 'filetypes?': list(string(), 1, 100), 'max_files?': number(1, 10) }),
});

/** What may stand under a message as feedback. */
export const contextAction = kindOf('a context_actions block', {
  feedback_buttons: shape({ ...acts, positive_button: anything, negative_button: anything }),
  icon_button: shape({
    ...asks,
    icon: string(),
    text: plainText(75),
    'accessibility_label?': string(75),
    'value?': string(2000),
    'visible_to_user_ids?': anything,
  }),
});
