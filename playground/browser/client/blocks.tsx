import { memo, type ReactNode, useRef } from 'react';
import { Message } from 'slack-blocks-to-jsx';
import type { Block, Where } from '../protocol.ts';
import { Control } from './control.tsx';
import { blocksIn, isBlock, typeOf } from './json.ts';
import { useShared } from './server.ts';
import { useWholeCounts } from './whole-counts.ts';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly where: Where;
  readonly input?: (block: Block) => ReactNode;
}

/** What only shows is drawn by a library that looks like Slack; what acts is ours. */
export const Blocks = memo(function Blocks({ blocks, where, input }: BlocksProps) {
  return together(blocks).map((part, at) =>
    Array.isArray(part) ? (
      <Still key={keyOf(part[0]!, at)} blocks={part} />
    ) : (
      <Acting key={keyOf(part, at)} block={part} where={where} input={input} />
    ),
  );
});

/**
 * Inputs are known by their own id, whatever appears above them. Others by their place: Slack gives blocks without an id
 * a new one with each change of a message, and a menu that is open, or what has the focus, must outlive that.
 */
const keyOf = (block: Block, at: number): string =>
  typeOf(block) === 'input' ? `input ${String(block['block_id'])}` : `${at} ${typeOf(block)}`;

const acts = (block: Block): boolean => {
  const { accessory } = block;
  return ['actions', 'input'].includes(typeOf(block)) || (isBlock(accessory) && typeOf(accessory) !== 'image');
};

/** Neighbours that only show are drawn in one piece. */
function together(blocks: readonly Block[]): (Block | Block[])[] {
  const parts: (Block | Block[])[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (acts(block)) parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function Acting({ block, where, input }: { block: Block; where: Where; input: ((block: Block) => ReactNode) | undefined }) {
  const blockId = String(block['block_id']);
  if (typeOf(block) === 'input') return input?.(block);
  if (typeOf(block) === 'actions')
    return (
      <div className="actions">
        {blocksIn(block['elements']).map((element) => (
          <Control key={String(element['action_id'])} element={element} blockId={blockId} where={where} />
        ))}
      </div>
    );
  const { accessory, ...words } = block;
  return (
    <div className="beside">
      <Still blocks={[words]} />
      {isBlock(accessory) && <Control element={accessory} blockId={blockId} where={where} />}
    </div>
  );
}

const Still = memo(function Still({ blocks }: { blocks: Block[] }) {
  const { people, rooms, theme } = useShared();
  const users = people.map(({ id, name }) => ({ id, name }));
  const channels = rooms.map(({ id, name }) => ({ id, name }));
  const drawn = useRef<HTMLDivElement>(null);
  useWholeCounts(drawn, blocks);
  return (
    <div className="still" ref={drawn}>
      <Message
        blocks={mended(blocks.map(asTable)) as never}
        name=""
        logo=""
        theme={theme}
        withoutWrapper
        data={{ users, channels }}
      />
    </div>
  );
});

/** The library puts a space behind every `>` of its own, and shows `&amp;` in code as it is written. */
function mended(blocks: Block[]): Block[] {
  const spacedOnce = JSON.stringify(blocks).replaceAll('&gt; ', '&gt;');
  return JSON.parse(spacedOnce.replace(/`[^`"]*`/g, (code) => code.replaceAll('&amp;', '&'))) as Block[];
}

/** The library draws tables, and data tables not yet. */
const asTable = (block: Block): Block => (typeOf(block) === 'data_table' ? { ...block, type: 'table' } : block);

/** A message without blocks is its text. */
export const asBlocks = (text: string): Block[] => [{ type: 'section', text: { type: 'mrkdwn', text } }];
