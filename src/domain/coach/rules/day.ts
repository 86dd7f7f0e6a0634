import { placeOf } from '../../stage.ts';
import { hints } from '../hints.ts';
import type { Rule } from './rule.ts';

const aWeek = 7;

/** R4: has a day, this week. Only while somebody is heading to a decision; after a "not now" a far day may be the agreed one. */
export const day: Rule = {
  code: 'day',
  hint(_, { stage, daysAhead = 0 }) {
    return stage !== undefined && placeOf(stage) === 'heading' && daysAhead > aWeek ? hints.day : null;
  },
};
