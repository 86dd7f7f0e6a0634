/** What a hint is about, in the order in which the reader looks: the first that fires is the only one. */
export const textCodes = ['pressure', 'yours', 'visible', 'single', 'size', 'ask-size', 'helpful', 'finish', 'person'] as const;
const logCodes = ['give-first', 'stage', 'shrink', 'repeat', 'confidence', 'specific', 'day'] as const;

export const readerCodes = ['stop', ...textCodes, ...logCodes] as const;
export type ReaderCode = (typeof readerCodes)[number];

/** What the reader says: nothing, or one hint. It never stands in the way of a step; only `stop` is more than advice. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: ReaderCode; readonly hint: string };
