import { useEffect } from 'react';
import { useKept } from './kept.ts';

/** What was chosen or, until then, what the machine prefers. */
export function useTheme(): ['light' | 'dark', (theme: 'light' | 'dark') => void] {
  const [chosen, setChosen] = useKept<'light' | 'dark' | null>('theme', null);
  const theme = chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [theme, setChosen];
}
