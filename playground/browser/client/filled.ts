import { createContext, useContext } from 'react';
import type { Given } from '../protocol.ts';

/** What stands in the fields of the form around a control: a press tells the app of that, too. */
export const FilledContext = createContext<() => Record<string, Given>>(() => ({}));

export const useFilled = (): (() => Record<string, Given>) => useContext(FilledContext);
