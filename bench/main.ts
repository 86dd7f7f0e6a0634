import { closeBigLog } from './big-log.ts';
import { benchCommand } from './command.ts';
import { benchDigest } from './digest.ts';
import { benchDrain } from './drain.ts';
import { benchForm } from './form.ts';
import { benchHome } from './home.ts';
import { benchPage } from './page.ts';
import { benchReader } from './reader.ts';
import { benchRefresh } from './refresh.ts';
import { benchStart } from './start.ts';
import { benchSweep } from './sweep.ts';

const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  command: benchCommand,
  reader: benchReader,
  home: benchHome,
  form: benchForm,
  page: benchPage,
  refresh: benchRefresh,
  sweep: benchSweep,
  drain: benchDrain,
  digest: benchDigest,
  start: benchStart,
};

// `npm run bench` runs all; `npm run bench -- sweep` one of them.
const wanted = process.argv.slice(2);
let good = true;
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n# ${name}\n`);
  good = (await bench()) && good;
}
await closeBigLog();
console.log(good ? '\nEverything promised was kept.' : '\nSomething promised was not kept: see NO above.');
process.exitCode = good ? 0 : 1;
