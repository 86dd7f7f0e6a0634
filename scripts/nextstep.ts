// The command line in a checkout: as it is built, but for the screens, which are drawn by the gallery when they are asked for.
import { runProcess } from '../src/cli/process.ts';

await runProcess(async () => (await import('../test/views/screens.ts')).allScreens());
