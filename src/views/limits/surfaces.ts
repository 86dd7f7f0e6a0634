import { isObject, type JsonObject, objectsIn } from './json.ts';
import { blockFor } from './blocks.ts';
import { boolean, type Check, list, oneOf, type Problem, shape, string } from './check.ts';
import { tableCharacters } from './tables.ts';
import { option, plainText } from './text.ts';

/** What Slack would refuse in a message's blocks, worst first; empty when it would take them. 50 blocks at most. */
export function checkMessage(blocks: unknown, pointer = '/blocks'): Problem[] {
  const found: Problem[] = [];
  list(blockFor.message, 0, 50)(blocks, pointer, found);
  checkIds(blocks, pointer, found);
  const count = (type: string) => objectsIn(blocks).filter((block) => block['type'] === type).length;
  if (count('table') > 1) found.push({ message: 'only_one_table_allowed', pointer });
  if (count('data_visualization') > 2) found.push({ message: 'no more than 2 data_visualization blocks allowed', pointer });
  if (Array.isArray(blocks) && tableCharacters(blocks) > 10_000)
    found.push({ message: 'tables must have less than 10001 characters', pointer });
  const markdown = objectsIn(blocks)
    .filter((block) => block['type'] === 'markdown')
    .reduce((sum, block) => sum + String(block['text']).length, 0);
  if (markdown > 12_000) found.push({ message: 'markdown blocks must have less than 12001 characters', pointer });
  return found;
}

const viewFields: Record<string, Check> = {
  type: oneOf('modal', 'home'),
  'private_metadata?': string(3000, 0),
  'callback_id?': string(255, 0),
  'external_id?': string(255, 0),
  blocks: () => {},
};
const modal = shape({
  ...viewFields,
  title: plainText(24),
  'submit?': plainText(24),
  'close?': plainText(24),
  'clear_on_close?': boolean,
  'notify_on_close?': boolean,
  'submit_disabled?': boolean,
});
const home = shape(viewFields);

/** What Slack would refuse in a modal or Home tab, worst first; empty when it would take it. 100 blocks at most. */
export function checkView(view: unknown, pointer = '/view'): Problem[] {
  if (!isObject(view)) return [{ message: 'must provide an object', pointer }];
  const found: Problem[] = [];
  const isHome = view['type'] === 'home';
  (isHome ? home : modal)(view, pointer, found);
  list(isHome ? blockFor.home : blockFor.modal, 0, 100)(view['blocks'], `${pointer}/blocks`, found);
  checkIds(view['blocks'], `${pointer}/blocks`, found);
  const hasInput = objectsIn(view['blocks']).some((block) => block['type'] === 'input');
  if (!isHome && hasInput && view['submit'] === undefined)
    found.push({ message: 'submit is required when an input block is present', pointer });
  return found;
}

/** What Slack would refuse in one option that a search field offers. */
export function checkOption(value: unknown, pointer: string): Problem[] {
  const found: Problem[] = [];
  option(value, pointer, found);
  return found;
}

/** A view's bytes must stay under 250 KB. */
export const isViewTooLarge = (view: JsonObject): boolean => Buffer.byteLength(JSON.stringify(view)) > 250 * 1024;

/** A block_id is unique in its message or view, an action_id in its block (the same button may stand in every row). */
function checkIds(blocks: unknown, pointer: string, found: Problem[]): void {
  if (!Array.isArray(blocks)) return;
  const seen = new Set<unknown>();
  blocks.forEach((block, index) => {
    if (!isObject(block)) return;
    if (block['block_id'] !== undefined && seen.has(block['block_id'])) {
      found.push({
        message: `block_id already exists: ${JSON.stringify(block['block_id'])}`,
        pointer: `${pointer}/${index}/block_id`,
      });
    }
    seen.add(block['block_id']);
    const actions = objectsIn(block['elements'])
      .map((element) => element['action_id'])
      .filter((id) => id !== undefined);
    const twice = actions.find((id, place) => actions.indexOf(id) !== place);
    if (twice !== undefined)
      found.push({ message: `action_id already exists: ${JSON.stringify(twice)}`, pointer: `${pointer}/${index}/elements` });
  });
}
