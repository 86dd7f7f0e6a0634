import { readDatabaseConfig } from '../config.ts';
import { openDatabase } from '../db/open.ts';
import { openLog } from '../log.ts';
import type { CliWord } from './word.ts';

export const migrate: CliWord = {
  word: 'migrate',
  usage: 'nextstep migrate',
  summary: 'Brings the database up to date, and nothing else.\nThe app does the same at start, safely with several replicas.',
  async run(_args, io) {
    const { database } = readDatabaseConfig(io.env);
    const opened = await openDatabase(database, openLog('warn', io.err));
    await opened.stop();
    io.out('The database is up to date.');
    return 0;
  },
};
