import { useEffect, useId, useRef, useState } from 'react';
import type { Block, Given, Option, ShownView } from '../protocol.ts';
import { Blocks } from './blocks.tsx';
import { Chooser } from './chooser.tsx';
import { Field, initialOf } from './field.tsx';
import { FilledContext } from './filled.ts';
import { useHeldFocus, wayBack } from './focus.ts';
import { isBlock, textIn, typeOf, wordsIn } from './json.ts';
import { useShared } from './server.ts';

/** The modal on top. What was typed stays where it is while the app changes the rest of it. */
export function Modal({ view }: { view: ShownView }) {
  const { act, server, complain } = useShared();
  const [values, setValues] = useState<Record<string, Given>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const back = wayBack();
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.inside :is(input, textarea, select)')?.focus();
    return back;
  }, []);
  useHeldFocus(dialog);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [errors]);

  const here = new Set(view.blocks.map((block) => String(block['block_id'])));
  const filled = (): Record<string, Given> =>
    Object.fromEntries(Object.entries(values).filter(([block, given]) => here.has(block) && !isFile(given)));
  const submit = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setErrors({});
    complain(null);
    const inForm = Object.entries(values).filter(([block]) => here.has(block));
    const outcome = await server.act({ do: 'submit', viewId: view.viewId, values: Object.fromEntries(inForm) });
    setBusy(false);
    if (outcome.errors) setErrors(outcome.errors);
    if (outcome.error) complain(outcome.error);
  };
  const close = (): void => void act({ do: 'close', viewId: view.viewId });

  return (
    <dialog
      className="modal"
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header>
          <h2 id={title}>{view.title}</h2>
          <button type="button" className="cross" aria-label="Close" onClick={close}>
            ✕
          </button>
        </header>
        <div className="inside">
          <FilledContext value={filled}>
            <Blocks
              blocks={view.blocks}
              where={{ viewId: view.viewId }}
              input={(block) => (
                <Input
                  block={block}
                  viewId={view.viewId}
                  value={values[String(block['block_id'])]}
                  error={errors[String(block['block_id'])]}
                  onChange={(given) => setValues((before) => ({ ...before, [String(block['block_id'])]: given }))}
                />
              )}
            />
          </FilledContext>
        </div>
        <footer>
          <button type="button" className="button" onClick={close}>
            {view.close}
          </button>
          {view.submit && (
            <button type="submit" className="button primary" aria-disabled={busy || undefined}>
              {view.submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

const isFile = (given: Given): boolean => typeof given === 'object' && 'base64' in given;

interface InputProps {
  readonly block: Block;
  readonly viewId: string;
  readonly value: Given | undefined;
  readonly error: string | undefined;
  onChange(given: Given): void;
}

/** A field with its label, its hint and what is wrong with it. */
function Input({ block, viewId, value, error, onChange }: InputProps) {
  const { act, server } = useShared();
  const filled = { id: useId(), hint: useId() };
  const element = isBlock(block['element']) ? block['element'] : {};
  const blockId = String(block['block_id']);
  const target = { where: { viewId }, blockId, actionId: wordsIn(element['action_id']) };
  const isOptional = block['optional'] === true;
  const label = textIn(block['label']);
  const hint = textIn(block['hint']);
  const change = (given: Given): void => {
    onChange(given);
    if (block['dispatch_action'] === true && !typeOf(element).endsWith('_input')) void act({ do: 'use', ...target, given });
  };
  const offers = async (typed: string): Promise<readonly Option[]> =>
    (await server.act({ do: 'search', ...target, typed })).options ?? [];
  const common = {
    element,
    label: textIn(element['placeholder']) || label,
    required: !isOptional,
    id: filled.id,
    describedBy: hint || error ? filled.hint : undefined,
    invalid: error !== undefined,
  };
  const isLookedUp = /^(external|users|conversations|channels)_select$/.test(typeOf(element));
  return (
    <div className={error ? 'input wrong' : 'input'}>
      <label htmlFor={filled.id}>
        {label}
        {isOptional && <small> (optional)</small>}
      </label>
      {isLookedUp ? (
        <Chooser {...common} offers={offers} onPick={change} />
      ) : (
        <Field {...common} label={label} value={value ?? initialOf(element)} onChange={change} />
      )}
      {(hint || error) && (
        <p id={filled.hint} className={error ? 'error' : 'hint'} role={error ? 'alert' : undefined}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
