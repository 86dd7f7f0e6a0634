import type { Log } from '../log.ts';
import type { Metrics } from './metrics.ts';

/** The same log, with its events counted. */
export function counting(log: Log, { logged }: Pick<Metrics, 'logged'>): Log {
  const counted = (level: keyof Log): Log[keyof Log] => {
    const write = log[level];
    return (fields, event) => {
      logged(level, event);
      write.call(log, fields, event);
    };
  };
  return { info: counted('info'), warn: counted('warn'), error: counted('error'), debug: counted('debug') };
}
