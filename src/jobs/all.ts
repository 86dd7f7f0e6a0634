import { job as deliver } from './deliver.ts';
import { job as digest } from './digest.ts';
import type { Job } from './job.ts';
import { job as nudge } from './nudge.ts';
import { job as people } from './people.ts';
import { job as upkeep } from './upkeep.ts';

/** Everything the clock starts. A test compares this list with the folder. */
export const jobs: readonly Job[] = [people, nudge, digest, deliver, upkeep];
