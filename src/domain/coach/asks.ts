import { openings, phrases } from './text/phrases.ts';
import type { StepText } from './step-text.ts';

const asking = openings(`
  (ask|request|invite|propose|book|schedule|arrange|organise|beg|enquire|inquire|query|poll|survey|quiz|chase|agree with|agree on|get (@p|him|her|them) to|have (@p|him|her|them)|set up (?:\\S+ ){0,3}?(call|meeting|chat|demo|session))
  (call|ring|phone|text|email|mail|message|dm|ping|write to|write) (@p|@c|him|her|them|the \\S+|back)( 's \\S+)? (and|to) (ask|see if|see whether|check if|check whether|find out|request|invite|agree|ask if)
  (quick |short |1 |2 |a |an |yes / no )*question (to|for)
  (check|confirm) with (@p|@c|him|her|them) (which|what|who|whether|if|how|when|where|that)
  (offer|give|send|suggest|show) (?:[^ .;]+ ){1,4}?(an? )?(choice|choices)
  (offer|give|suggest) (?:[^ .;]+ ){0,4}?(?:2|3|4|a couple of|some) (?:[^ .;]+ ){0,2}?(slots?|dates?|times?|ways|options?|days?|months?|choices)
  offer (?:[^ .;]+ ){1,4}?(1 letter|1 word|yes / no|yes or no|a / b|read through|readthrough|call|meeting|debrief|chat)
`);
const choosing = phrases(`(either|or|whichever|a or b|a / b / c)`);

/**
 * Whether a step asks the other person for something, be it one letter: a question, an invitation, a talk, or an offer of
 * a choice. What asks for nothing gives.
 */
export function asks({ act, text }: Pick<StepText, 'act' | 'text'>): boolean {
  if (asking.test(act) || (act.startsWith(' offer ') && choosing.test(act))) return true;
  return /\?\s*$/.test(text) && !/^ (?:answer|reply|send|thank|share|forward) /.test(act);
}
