import { type JsonObject, objectsIn } from './json.ts';

/** A modal or Home tab as it stands in front of somebody. */
export interface View {
  readonly id: string;
  readonly user: string;
  readonly kind: 'modal' | 'home';
  /** Changes with every update; an update that names an old one is refused. */
  hash: string;
  /** The view as the app sent it, with ids filled in. */
  content: JsonObject;
  readonly previous: string | undefined;
  readonly root: string;
  open: boolean;
}

export interface Views {
  readonly all: Map<string, View>;
  /** The modal on top for this person. */
  top(user: string): View | undefined;
  home(user: string): View | undefined;
  byExternalId(id: string): View | undefined;
  add(user: string, content: JsonObject, previous?: View): View;
  update(view: View, content: JsonObject): void;
  /** Closes this modal, or the whole stack. */
  close(view: View, whole?: boolean): void;
}

export function createViews(): Views {
  const all = new Map<string, View>();
  let count = 0;
  const last = (user: string, kind: View['kind']) =>
    [...all.values()].findLast((view) => view.open && view.user === user && view.kind === kind);
  return {
    all,
    top: (user) => last(user, 'modal'),
    home: (user) => last(user, 'home'),
    byExternalId: (id) => [...all.values()].find((view) => view.open && id !== '' && view.content['external_id'] === id),
    add(user, content, previous) {
      const id = `V${String((count += 1)).padStart(8, '0')}`;
      const kind = content['type'] === 'home' ? 'home' : 'modal';
      const view: View = {
        id,
        user,
        kind,
        hash: `${count}.h0`,
        content: withIds(content),
        previous: previous?.id,
        root: previous?.root ?? id,
        open: true,
      };
      all.set(id, view);
      return view;
    },
    update(view, content) {
      view.content = withIds(content);
      view.hash = `${(count += 1)}.h${view.hash.length}`;
    },
    close(view, whole = false) {
      for (const one of whole ? all.values() : [view]) if (one.root === view.root) one.open = false;
    },
  };
}

const withIds = (content: JsonObject): JsonObject => ({ ...content, blocks: fillIds(objectsIn(content['blocks'])) });

let generated = 0;
const newId = (): string => (generated += 1).toString(36).padStart(5, '0');

/** Blocks as Slack keeps them: a block_id on each block, an action_id on each element that can act. */
export function fillIds(blocks: readonly JsonObject[]): JsonObject[] {
  const element = (one: unknown): unknown =>
    typeof one === 'object' && one !== null && 'type' in one && acts(one.type) ? { action_id: newId(), ...one } : one;
  return blocks.map((block) => {
    const filled: Record<string, unknown> = { block_id: newId(), ...block };
    if (Array.isArray(block['elements']) && block['type'] === 'actions') filled['elements'] = block['elements'].map(element);
    for (const place of ['accessory', 'element']) if (block[place] !== undefined) filled[place] = element(block[place]);
    return filled;
  });
}

const acts = (type: unknown): boolean => typeof type === 'string' && type !== 'image' && !['plain_text', 'mrkdwn'].includes(type);
