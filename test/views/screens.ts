import type { Screen } from '../../src/cli/screen.ts';
import { families } from './families.ts';

/** Every scene of the gallery, for the doctor to show to Slack. */
export const allScreens = (): Screen[] =>
  families.flatMap(({ family, scenes }) => scenes.map(({ name, drawn }) => ({ name: `${family}: ${name}`, drawn })));
