import { company, sentence, topic, typed, whom } from './parts.ts';
import type { Shrink, SmallerStep } from './smaller-step.ts';
import { nounOf } from './thing.ts';

/** A one-letter answer: there is no smaller one. The short form is for when the step itself is short. */
export const oneLetter: Shrink = (step, facts) => {
  const who = whom(step, facts);
  if (who === null) return somebodyAt(step, facts);
  return ['A yes, B later, C no', 'A, B or C'].map((letters) => ({
    text: sentence(step, `Offer ${who} a one-letter reply: ${letters}`),
    by: 'one-letter',
  }));
};

const gathering =
  / (?:demos?|workshops?|deep dives?|tours?|training|onsite|site visits?|qbr|trials?|pilots?|poc|proof of concept|webinars?|walkthroughs?|course|visit)(?= )/;
const toFill = / (?:questionnaires?|surveys?|forms?|rfp|rfi|assessments?|templates?)(?= )/;
const toRead =
  / (?:contracts?|proposals?|reports?|decks?|presentations?|recordings?|slides|documents?|doc|terms|business cases?|case stud(?:y|ies)|manuals?|documentation|breakdown|requirements(?: (?:document|doc))?|spec|specification|spreadsheets?|plans?|whitepapers?|process|workflow|brief|org chart|list|data|export)(?= )/;

/** Less of what was asked: what a meeting is for, one question of many, one line of a paper, ten minutes of an hour. */
export const lessAsked: Shrink = (step, facts) => {
  const who = whom(step, facts);
  if (who === null) return somebodyAt(step, facts);
  const found: SmallerStep[] = [];
  const ask = (rest: string, by: SmallerStep['by'] = 'one-question'): void => {
    found.push({ text: sentence(step, `Ask ${who} ${rest}`), by });
  };
  const every = /^ ask \S+ to list every /.test(step.act) ? step.actWords.findIndex(({ text }) => text === 'every') : -1;
  if (every > 0 && step.actWords[every + 1]) ask(`to name one ${typed(step, step.actWords[every + 1]!, step.actWords.at(-1)!)}`);
  const meeting = nounOf(step, gathering);
  if (meeting && !meeting.text.endsWith('recording')) ask(`what the ${meeting.text} should answer first`);
  const form = nounOf(step, toFill);
  if (form) ask(`one question from the ${form.text}`);
  const paper = nounOf(step, toRead);
  const theirs = / (?:for|write|draft|prepare|build|create|document|produce|make|list|compile|put together) /.test(step.act);
  if (paper && (theirs || !/^an?$/.test(step.actWords[paper.from - 1]?.text ?? '')))
    ask(theirs ? `for one line of the ${paper.text}` : `which part of the ${paper.text} matters most`);
  if (/ (?:minute|hour) /.test(step.act)) ask('for ten minutes', 'ten-minutes');
  return [...found, ...oneLetter(step, facts)];
};

/** A few minutes of talk that nobody has agreed to yet: first a letter. */
export const letterBeforeTalk: Shrink = (step, facts) => {
  const talk = /^ (?:offer|propose|suggest|book|schedule|ask \S+ for) .*\b\d+ minute\b/.test(step.act);
  return talk && !/ (?:agreed|asked|offered|promised) /.test(step.act) ? oneLetter(step, facts) : [];
};

/** `Call Ana and ask which date suits`: the question needs no call. */
export const askInstead: Shrink = (step, facts) => {
  const words = step.actWords;
  const at = words.findIndex(
    ({ text }, index) => text === 'ask' && index > 1 && index < 5 && /^(?:and|to)$/.test(words[index - 1]!.text),
  );
  const who = whom(step, facts);
  if (at < 0 || who === null || !words[at + 1] || !/^ (?:call|ring|phone|visit|meet) /.test(step.act)) return [];
  const from = /^(?:@p|him|her|them)$/.test(words[at + 1]!.text) ? at + 2 : at + 1;
  return words[from]
    ? [{ text: sentence(step, `Ask ${who} ${typed(step, words[from], words.at(-1)!)}`), by: 'one-question' }]
    : [];
};

const worry =
  /(?<= )(concern|objection|doubt|expectation|worry|fear|question|reservation|hesitation|issue)(?:s|ies)? |(?<= )(worri)es /;

/** Something to see in place of "follow up": a question about what it was about, or one line that helps. */
export const somethingToSee: Shrink = (step, facts) => {
  const who = whom(step, facts);
  if (who === null) return somebodyAt(step, facts);
  const [, concern, worries] = worry.exec(step.act) ?? [];
  const found: SmallerStep[] = [];
  if (concern !== undefined || worries !== undefined) {
    found.push({ text: sentence(step, `Ask ${who} which ${concern ?? 'worry'} matters most`), by: 'one-question' });
  }
  const about = topic(step);
  if (about !== null) found.push({ text: sentence(step, `Ask ${who} one yes/no question about ${about}`), by: 'one-question' });
  return [...found, ...oneUsefulLine(step, facts)];
};

/** A gift that asks for nothing. */
export const oneUsefulLine: Shrink = (step, facts) => {
  const who = whom(step, facts);
  if (who === null) return somebodyAt(step, facts);
  return ['Send {who} one useful line, no reply needed', 'Send {who} one useful line'].map((text) => ({
    text: sentence(
      step,
      text.replace('{who}', () => who),
    ),
    by: 'gift',
  }));
};

/** Nobody is known by name: to find one is the smaller step. */
export const somebodyAt: Shrink = (step, facts) => {
  const firm = company(step, facts);
  return firm === null ? [] : [{ text: sentence(step, `Write down the first name of one person at ${firm}`), by: 'name' }];
};

const saying =
  (rest: string, by: SmallerStep['by']): Shrink =>
  (step, facts) => {
    const who = whom(step, facts);
    return who === null
      ? somebodyAt(step, facts)
      : [
          {
            text: sentence(
              step,
              rest.replace('{who}', () => who),
            ),
            by,
          },
        ];
  };

export const noHurry = saying('Tell {who} there is no hurry', 'gift');
export const oneTip = saying('Send {who} one tip they can use today', 'gift');
export const whatIsOpen = saying('Ask {who} what is still open on their side', 'one-question');
export const oneThingToFix = saying('Ask {who} for one thing to fix', 'one-question');
export const oneOption = saying('Recommend one option to {who}', 'gift');
