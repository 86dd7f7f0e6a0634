// Run as a process of its own, so that it can be killed: owns an embedded server and writes rows until somebody ends it.
import { sql } from 'drizzle-orm';
import { openDb } from '../../src/db/client.ts';
import { startEmbedded } from '../../src/db/embedded/server.ts';

const [folder = '', job = ''] = process.argv.slice(2);
const embedded = await startEmbedded({ folder, log: (line) => console.error(line) });
const db = await openDb(embedded.url);
console.log(JSON.stringify({ owner: embedded.owner, url: embedded.url }));
if (job === 'write') {
  await db.execute(sql`create table if not exists kept (n int)`);
  for (let n = 0; ; n++) {
    await db.execute(sql`insert into kept values (${n})`);
    console.log(n);
  }
}
// Stays until its standard input ends.
process.stdin.resume().on('end', () => {
  void db
    .close()
    .then(() => embedded.stop())
    .then(() => process.exit(0));
});
