import { atLeastOne, boolean, type Check, kindOf, list, oneOf, shape, string } from './check.ts';
import { accessory, actionElement, button, contextAction, contextImage, inputElement } from './elements.ts';
import { dataTable, dataVisualization, table } from './tables.ts';
import { anyText, mrkdwn, plainText, richTextParts } from './text.ts';

const block: Record<string, Check> = { type: string(), 'block_id?': string(255) };
const anything: Check = () => {};

const image = shape(
  { ...block, alt_text: string(2000), 'title?': plainText(2000), 'image_url?': string(3000), 'slack_file?': anything },
  atLeastOne('image_url', 'slack_file'),
);
const contextPart: Check = (value, pointer, found) => {
  const isImage = typeof value === 'object' && value !== null && 'type' in value && value.type === 'image';
  (isImage ? contextImage : anyText())(value, pointer, found);
};
const card = shape(
  {
    ...block,
    'hero_image?': anything,
    'icon?': anything,
    'title?': mrkdwn(150),
    'subtitle?': mrkdwn(150),
    'body?': mrkdwn(200),
    'actions?': list(button, 1, 25),
  },
  atLeastOne('hero_image', 'title', 'actions', 'body'),
);

const everywhere: Record<string, Check> = {
  section: shape(
    {
      ...block,
      'text?': anyText(3000),
      'fields?': list(anyText(2000), 1, 10),
      'accessory?': accessory,
      'expand?': boolean,
    },
    atLeastOne('text', 'fields'),
  ),
  header: shape({ ...block, text: plainText(150) }),
  context: shape({ ...block, elements: list(contextPart, 1, 10) }),
  actions: shape({ ...block, elements: list(actionElement, 1, 25) }),
  input: shape({
    ...block,
    label: plainText(2000),
    element: inputElement,
    'hint?': plainText(2000),
    'optional?': boolean,
    'dispatch_action?': boolean,
  }),
  divider: shape(block),
  image,
  rich_text: shape({ ...block, elements: richTextParts }),
  video: anything,
  card,
};
const carousel = shape({ ...block, elements: list(kindOf('a carousel', { card }), 1, 10) });
const inContainer = kindOf('a container', {
  ...everywhere,
  table,
  file: anything,
});
const titled = atLeastOne('title', 'rich_text_title');
const container = shape(
  {
    ...block,
    'title?': plainText(150),
    'rich_text_title?': anything,
    'subtitle?': anyText(150),
    child_blocks: list(inContainer, 1, 10),
    'width?': oneOf('narrow', 'standard', 'wide', 'full'),
    'icon?': anything,
    'is_collapsible?': boolean,
    'default_collapsed?': boolean,
    'has_header_divider?': boolean,
  },
  titled,
);

const inMessages: Record<string, Check> = {
  ...everywhere,
  carousel,
  container,
  table,
  data_table: dataTable,
  data_visualization: dataVisualization,
  markdown: shape({ ...block, text: string(12_000) }),
  context_actions: shape({ ...block, elements: list(contextAction, 1, 5) }),
  file: shape({ ...block, source: string(), external_id: string() }),
  task_card: anything,
  plan: anything,
};

/** Which blocks each surface takes: charts and tables are for messages only, alerts for modals only. */
export const blockFor: Record<'message' | 'modal' | 'home', Check> = {
  message: kindOf('a message', inMessages),
  modal: kindOf('a modal', {
    ...everywhere,
    alert: shape({ ...block, text: anyText(), 'level?': oneOf('default', 'info', 'warning', 'error', 'success') }),
  }),
  home: kindOf('a Home tab', { ...everywhere, carousel }),
};
