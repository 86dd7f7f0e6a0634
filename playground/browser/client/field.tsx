import type { Block, Given } from '../protocol.ts';
import { blocksIn, isBlock, labelOf, optionsIn, textIn, typeOf, valueOf, wordsIn } from './json.ts';

interface FieldProps {
  readonly element: Block;
  readonly label: string;
  readonly value: Given | undefined;
  readonly required?: boolean;
  /** By what the words beside it are found; without it the label is spoken. */
  readonly id?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  onChange(given: Given): void;
}

/** One native field for each of Slack's inputs that has one. */
export function Field({ element, label, value, required = false, id, describedBy, invalid = false, onChange }: FieldProps) {
  const common = {
    id,
    required,
    'aria-label': id ? undefined : label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    placeholder: textIn(element['placeholder']),
  };
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const type = typeOf(element);
  switch (type) {
    case 'plain_text_input':
    case 'rich_text_input':
      if (element['multiline'] !== true && type === 'plain_text_input')
        return (
          <input type="text" {...common} {...lengths(element)} value={words} onChange={(event) => onChange(event.target.value)} />
        );
      return (
        <textarea rows={4} {...common} {...lengths(element)} value={words} onChange={(event) => onChange(event.target.value)} />
      );
    case 'static_select':
      return (
        <select {...common} value={words} onChange={(event) => onChange(event.target.value)}>
          <option value="">{textIn(element['placeholder']) || 'Choose'}</option>
          {optionsIn(element).map((option) => (
            <option key={valueOf(option)} value={valueOf(option)}>
              {labelOf(option)}
            </option>
          ))}
        </select>
      );
    case 'radio_buttons':
    case 'checkboxes':
    case 'multi_static_select':
    case 'multi_users_select':
      return <Boxes element={element} value={value} label={label} id={id} onChange={onChange} />;
    case 'file_input':
      return (
        <input
          type="file"
          {...common}
          accept={Array.isArray(element['filetypes']) ? element['filetypes'].map((ending) => `.${ending}`).join(',') : undefined}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void read(file).then(onChange);
          }}
        />
      );
    default: {
      const native = {
        datepicker: 'date',
        timepicker: 'time',
        number_input: 'number',
        email_text_input: 'email',
        url_text_input: 'url',
      };
      const kind = native[type as keyof typeof native] ?? 'text';
      const [min, max] = [element['min_value'], element['max_value']].map((limit) => wordsIn(limit) || undefined);
      const step = kind === 'number' && element['is_decimal_allowed'] === true ? 'any' : undefined;
      return (
        <input
          type={kind}
          {...common}
          min={min}
          max={max}
          step={step}
          value={words}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    }
  }
}

/** Several choices in sight: round ones of which one holds, square ones of which any do. */
function Boxes({ element, value, label, id, onChange }: Pick<FieldProps, 'element' | 'value' | 'label' | 'id' | 'onChange'>) {
  const { choices, isOne } = { choices: optionsIn(element), isOne: typeOf(element) === 'radio_buttons' };
  const chosen = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  const toggle = (one: string): void => {
    if (isOne) onChange(one);
    else onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  };
  return (
    <span className="boxes" role={isOne ? 'radiogroup' : 'group'} aria-label={label} id={id}>
      {choices.map((option) => (
        <label key={valueOf(option)}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            checked={chosen.includes(valueOf(option))}
            onChange={() => toggle(valueOf(option))}
          />
          <span>
            {labelOf(option)}
            {textIn(option['description']) && <small>{textIn(option['description'])}</small>}
          </span>
        </label>
      ))}
    </span>
  );
}

const lengths = (element: Block) => ({
  minLength: typeof element['min_length'] === 'number' ? element['min_length'] : undefined,
  maxLength: typeof element['max_length'] === 'number' ? element['max_length'] : undefined,
});

async function read(file: File): Promise<Given> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error(`${file.name} could not be read.`)));
    reader.readAsDataURL(file);
  });
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) };
}

/** What a field begins with; undefined when the app gave it nothing. */
export function initialOf(element: Block): Given | undefined {
  const [option, options] = [element['initial_option'], element['initial_options']];
  if (typeOf(element).includes('external') && isBlock(option)) return { option: option as never };
  if (isBlock(option)) return valueOf(option);
  if (Array.isArray(options)) return blocksIn(options).map(valueOf);
  for (const name of ['value', 'date', 'time', 'date_time', 'user', 'users', 'conversation', 'channel']) {
    const first = element[`initial_${name}`];
    if (typeof first === 'string' || typeof first === 'number') return first;
    if (Array.isArray(first)) return first.map(String);
  }
  return undefined;
}
