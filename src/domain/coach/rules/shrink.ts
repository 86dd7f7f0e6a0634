import { asks } from '../asks.ts';
import { hints } from '../hints.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import { stepText, type StepText } from '../step-text.ts';
import type { Rule } from './rule.ts';

/** R16: shrinks after silence. Whoever left two steps unanswered is asked for less than before, down to one letter. */
export const shrink: Rule = {
  code: 'shrink',
  hint(step, facts) {
    if (!facts.silent || !asks(step)) return null;
    const minutes = theirMinutes(step);
    return minutes > 1 && minutes >= leastBefore(facts) ? hints.shrink : null;
  },
};

/** The least that the last two steps asked; when none is known, as much as a short question. */
function leastBefore({ lastSteps = [] }: ReaderFacts): number {
  const before = lastSteps.slice(-2).map((step) => step.theirMinutes ?? theirMinutes(stepText(step.text)));
  return before.length === 0 ? 2 : Math.min(...before);
}

const oneTouch =
  / (?:1 letter|1 word|1 tap|1 click|yes \/ no|yes or no|a or b|a \/ b|a , b|or|either|tick|whether|if|which|pick|choose|to tap|with 1 click) /;
const talk = / (?:demo|workshop|meeting|session|training|trial|visit|tour|lunch|dinner|webinar|pilot) /;

/** Minutes a step takes the other person, by judgement. */
function theirMinutes(step: StepText): number {
  const { act } = step;
  const said = /(\d+) minute /.exec(act);
  if (said) return Number(said[1]);
  if (/ hour /.test(act)) return 60;
  if (talk.test(act)) return 30;
  if (/ (?:call|calls|phone|zoom|chat|talk|coffee|debrief) /.test(act)) return 15;
  if (!asks(step) || oneTouch.test(act)) return 1;
  return 3;
}
