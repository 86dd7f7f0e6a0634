import { company, sentence, topic, typed, whom } from './parts.ts';
import type { Shrink } from './smaller-step.ts';
import { largeThing } from './thing.ts';

/** The first ten minutes of a large thing. */
export const tenMinutes: Shrink = (step) => {
  const thing = largeThing(step);
  if (thing !== null && /^ (?:read|review|proofread|go through|read through|look through|work through|study) /.test(step.act)) {
    return [{ text: sentence(step, `Read page one of ${thing}`), by: 'ten-minutes' }];
  }
  return thing === null ? [] : [{ text: sentence(step, `Spend ten minutes on ${thing}`), by: 'ten-minutes' }];
};

const written =
  / (?:proposal|deck|slides|presentation|business case|case study|plan|rfp|tender|bid|sow|contract|report|paper|strategy|roadmap|playbook|handbook|manual|pack|guide|documentation|response|questionnaire|analysis|comparison|summary|agreement|sequence|pitch|brief|page|training|course|walkthrough|article|story|statement of work|qbr|whitepaper|ebook|curriculum|agenda)s? /;

/** Ten minutes of something end with its first line, or with one question about it. */
export const firstLine: Shrink = (step) => {
  if (!/^ spend \d+ minute on /.test(step.act)) return [];
  const words = step.actWords;
  const thing = typed(step, words[4]!, words.at(-1)!);
  const whole = / (?:questionnaire|survey|form|assessment|rfi) /.test(step.act)
    ? `Answer the first question of ${thing}`
    : written.test(step.act)
      ? `Write the first line of ${thing}`
      : `Write down one question about ${thing}`;
  return [{ text: sentence(step, whole), by: 'one-line' }];
};

/** Thinking, reading and watching end with one question. */
export const oneQuestion: Shrink = (step, facts) => {
  const who = whom(step, facts);
  const firm = company(step, facts);
  if (who === null && firm === null) return [];
  const whole =
    who !== null && (who !== 'them' || firm === null)
      ? `Write down one question for ${who}`
      : `Write down one question about ${firm}`;
  return [{ text: sentence(step, whole), by: 'one-line' }];
};

const count = '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d)';
const pieces = 'line|sentence|bullet|paragraph|question|point|example|tip|fact|photo|idea|word|name';
const hyphened = new RegExp(`\\b${count}-(${pieces})\\b`, 'i');
const several = new RegExp(
  `(?<!\\bof )(?<!\\bof the )\\b${count} (${pieces})s\\b(?! (?:are|were|have|that|which|who|and|of|from|in|about the)\\b)`,
  'i',
);

/** `Three lines` become one. */
export const oneLine: Shrink = (step) => {
  if (/^ (?:ask|tell|call|ring|phone) /.test(step.act)) return [];
  const less = step.text.replace(hyphened, 'one-$1').replace(several, 'one $1');
  return less === step.text ? [] : [{ text: sentence(step, less), by: 'one-line' }];
};

/** A clip, a call or a visit says one thing; one written line says it too. */
export const writtenInstead: Shrink = (step, facts) => {
  const said =
    /^ (?:call|ring|phone|visit|meet|facetime|(?:record|film) (?:\S+ ){0,4}?(?:clip|video|walkthrough|message|note|demo)) /.test(
      step.act,
    );
  if (!said || / (?:he|she|they|@p) asked | to say | and /.test(step.act)) return [];
  const [who, about] = [whom(step, facts), topic(step)];
  if (who === null || (about === null && /^ (?:record|film) /.test(step.act))) return [];
  const whole = about === null ? `Send ${who} one useful line, no reply needed` : `Send ${who} one line about ${about}`;
  return [{ text: sentence(step, whole), by: 'gift' }];
};
