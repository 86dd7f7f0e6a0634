import { type ReactNode, useState } from 'react';
import type { Block, Given, Option, Where } from '../protocol.ts';
import { Chooser } from './chooser.tsx';
import { Confirm } from './confirm.tsx';
import { Field, initialOf } from './field.tsx';
import { useFilled } from './filled.ts';
import { isBlock, optionsIn, labelOf, textIn, typeOf, valueOf, wordsIn } from './json.ts';
import { Menu } from './menu.tsx';
import { Picker } from './picker.tsx';
import { useShared } from './server.ts';

interface ControlProps {
  readonly element: Block;
  readonly blockId: string;
  readonly where: Where;
}

/** Something that acts as soon as it is used. */
export function Control({ element, blockId, where }: ControlProps) {
  const { act, server } = useShared();
  const filled = useFilled();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<{ given: Given | undefined } | null>(null);
  const confirm = element['confirm'];

  const use = async (given?: Given): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const actionId = wordsIn(element['action_id']);
    await act({ do: 'use', where, blockId, actionId, filled: filled(), ...(given !== undefined && { given }) });
    setBusy(false);
  };
  const wish = (given?: Given): void => {
    if (isBlock(confirm)) setAsked({ given });
    else void use(given);
  };
  const offers = async (typed: string): Promise<readonly Option[]> =>
    (await server.act({ do: 'search', where, blockId, actionId: wordsIn(element['action_id']), typed })).options ?? [];
  return (
    <>
      {drawn(element, busy, wish, offers)}
      {asked && isBlock(confirm) && (
        <Confirm
          confirm={confirm}
          onClose={(sure) => {
            setAsked(null);
            if (sure) void use(asked.given);
          }}
        />
      )}
    </>
  );
}

function drawn(
  element: Block,
  busy: boolean,
  use: (given?: Given) => void,
  offers: (typed: string) => Promise<readonly Option[]>,
): ReactNode {
  const label = textIn(element['placeholder']);
  switch (typeOf(element)) {
    case 'button': {
      const words = textIn(element['text']);
      const spoken = wordsIn(element['accessibility_label']) || words;
      const url = wordsIn(element['url']);
      const look = `button ${wordsIn(element['style'])}`;
      if (url)
        return (
          <a className={look} href={url} target="_blank" rel="noreferrer" aria-label={spoken} onClick={() => use()}>
            {words}
          </a>
        );
      return (
        <button type="button" className={look} aria-label={spoken} aria-disabled={busy || undefined} onClick={() => use()}>
          {words}
        </button>
      );
    }
    case 'overflow':
    case 'static_select': {
      const first = element['initial_option'];
      const isOverflow = typeOf(element) === 'overflow';
      return (
        <Menu
          label={isOverflow ? '⋯' : labelOf(first) || label}
          spoken={isOverflow ? 'More' : label}
          look={isOverflow ? 'button overflow' : 'button select'}
          busy={busy}
          options={optionsIn(element).map((option) => ({ value: valueOf(option), label: labelOf(option), option }))}
          onPick={(value) => use(value)}
        />
      );
    }
    case 'checkboxes':
    case 'radio_buttons':
      return <Field element={element} label={label} value={initialOf(element)} onChange={use} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <Picker element={element} label={label} busy={busy} onPick={use} />;
    default:
      return <Chooser element={element} label={label} busy={busy} offers={offers} onPick={use} />;
  }
}
