import { hints } from '../hints.ts';
import {
  allDay,
  alwaysLarge,
  everything,
  goingThrough,
  heaps,
  largeNoun,
  making,
  recordingLong,
  settingUp,
  spending,
  timeOn,
} from '../lexicon/large-work.ts';
import { bigThing, isMuch, isMuchTime, largely, longWhile, smallPiece, stillSmall, throughout } from '../lexicon/sizes.ts';
import type { Rule } from './rule.ts';

/** R5: takes the rep half an hour at most. The whole deck is not the step; its first line is. */
export const size: Rule = {
  code: 'size',
  hint: ({ act, own }) => (isLarge(act, own) ? hints.size : null),
};

function isLarge(act: string, own: string): boolean {
  if (largeNoun.test(act) || allDay.test(act) || alwaysLarge.test(act)) return true;
  if (timeOn.test(act)) return isLong(act);
  if (spending.test(act))
    return isLong(act) && / (?:on|for|to|with|working|reading|writing|building|preparing|in|doing|going) /.test(act);
  const object = objectOf(act);
  const much = isMuch(object, 'mine') || isMuch(/ \([^)]{0,60}\) /.exec(own)?.[0] ?? ' ', 'mine');
  const small = smallPiece.test(object);
  if (settingUp.test(act) || (recordingLong.test(act) && !small && !/ \d+ second /.test(object))) return true;
  if (making.test(act) && !/^ (?:write|respond|reply) (?:back )?to /.test(act)) {
    return much || (!small && isLargeThing(act, object));
  }
  if (!goingThrough.test(act) || small) return false;
  if (much || throughout.test(act)) return true;
  return (
    (everything.test(object) || largely.test(object)) && (bigThing.test(object) || heaps.test(object)) && !stillSmall.test(object)
  );
}

function isLargeThing(act: string, object: string): boolean {
  if (/^ (?:plan|organise|start|begin|work|do) /.test(act) && / (?:demo|meeting|call) /.test(object)) return false;
  if (bigThing.test(object) || throughout.test(act) || everything.test(object) || longWhile.test(object)) return true;
  return largely.test(object) && !stillSmall.test(object);
}

function isLong(act: string): boolean {
  return isMuchTime(act) || longWhile.test(act);
}

/** What is made or gone through: up to whom or what it is for. */
function objectOf(act: string): string {
  const behind = act.replace(/^ \S+/, '');
  const end = behind.search(/ (?:for|so|about|before|because|from|regarding|and|then|;|\.|after|that|which|as) /);
  return end < 0 ? behind : `${behind.slice(0, end)} `;
}
