import { hints } from '../hints.ts';
import {
  agreed,
  askingFor,
  askingTo,
  booking,
  formToFill,
  goingThroughTogether,
  heavyTask,
  invitedToMuch,
  largeAdjective,
  largeObject,
  lightTask,
  question,
  talking,
  timeWith,
} from '../lexicon/large-asks.ts';
import { bigThing, isMuch, largely, longWhile, smallPiece, stillSmall, throughout } from '../lexicon/sizes.ts';
import type { Rule } from './rule.ts';

/** R6: takes them five minutes at most; a talk that was agreed, fifteen. */
export const askSize: Rule = {
  code: 'ask-size',
  hint: ({ act }) => (!question.test(act) && !agreed.test(act) && isMuchToAsk(act) ? hints['ask-size'] : null),
};

function isMuchToAsk(act: string): boolean {
  if (booking.test(act)) return !isShort(act);
  if (goingThroughTogether.test(act) || formToFill.test(act)) return true;
  if (invitedToMuch.test(act)) return !isShort(act);
  const much = takesLong(act);
  const to = askingTo.exec(act);
  if (to && isLargeTask(act.slice(to[0].length), much, act)) return true;
  if (to && !act.startsWith(' invite ')) return false;
  const wish = askingFor.exec(act);
  if (wish) return isLargeWish(act.slice(wish[0].length), much);
  return much && (timeWith.test(act) || isInvitation(act));
}

function isLargeTask(task: string, much: boolean, act: string): boolean {
  if ((smallPiece.test(task) || isShort(act)) && !much && !largely.test(task)) return false;
  if (begins(heavyTask, task)) return true;
  if (!begins(lightTask, task)) return false;
  return much || throughout.test(task) || largeObject.test(task) || (largeAdjective.test(task) && !stillSmall.test(task));
}

function isLargeWish(asked: string, much: boolean): boolean {
  if ((smallPiece.test(asked) && !much) || / notice /.test(asked)) return false;
  if (much || / list of (?:all|every) /.test(asked)) return true;
  const end = asked.search(/ (?:about|on|before|by|from|so|of|,) /);
  const thing = end < 0 ? asked : `${asked.slice(0, end)} `;
  if (/ (?:template|link|copy|number|date|name|title|address|page|password|guess|example|word|minutes?) /.test(thing))
    return false;
  if (largeObject.test(thing) || / (?:all|every) /.test(thing) || (largely.test(thing) && !stillSmall.test(thing))) return true;
  return bigThing.test(thing) && !/ (?:plan|contract|report|package|books?|systems?) /.test(thing);
}

function isInvitation(act: string): boolean {
  if (/^ (?:invite|offer|propose|suggest) /.test(act)) return true;
  return (
    /^ (?:book|schedule|set|put|block|arrange|organise|send|plan|request|fix|add|hold|have|reserve|pencil|agree) /.test(act) &&
    talking.test(act)
  );
}

function takesLong(act: string): boolean {
  if (isMuch(act, 'theirs') || / (?:(?:an|the|a full|a whole|half an) hour|(?:day|week|hour|morning|afternoon) long) /.test(act))
    return true;
  if (/ for (?:a|1|the) (?:full |whole )?(?:day|morning|afternoon|week|evening) (?:at|on|in|with|of|together|to) /.test(act))
    return true;
  return longWhile.test(act) && !/ (?:this|the|a) (?:morning|afternoon|evening|day|week) /.test(act);
}

/** Ten or fifteen minutes are a small thing, whatever they are called. */
function isShort(act: string): boolean {
  return (/ (?:[1-9]|1[0-5]) minute /.test(act) && !isMuch(act, 'theirs')) || / (?:\d+ second|small|short|brief) /.test(act);
}

function begins(pattern: RegExp, task: string): boolean {
  return pattern.exec(task)?.index === 0;
}
