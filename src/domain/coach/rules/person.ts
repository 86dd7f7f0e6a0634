import { hints } from '../hints.ts';
import type { ReaderFacts } from '../reader-facts.ts';
import { isNobody, leavesAtPlace, namedPlaces } from '../receiver.ts';
import { isCompany } from '../text/known-names.ts';
import { openings } from '../text/phrases.ts';
import type { Rule } from './rule.ts';

const toSomebody = openings(`
  (ask|tell|send|resend|email|mail|call|ring|phone|text|message|dm|ping|thank|give|show|offer|invite|forward|share|hand|warn)
  (remind|introduce|congratulate|write|post|leave|bring|deliver|reply|answer|explain|propose|suggest|mention|present|talk|speak)
  (point|visit|meet|drop|update|inform|let|help|apologise|pass|read|walk|describe|recommend|praise|confirm|request)
`);
/** Verbs that go nowhere without somebody at the other end. */
const needsSomebody = openings(
  '(ask|tell|send|resend|email|mail|text|message|dm|offer|invite|forward|share|post|leave|give|hand|write (?:an?|the|\\d+|back|some|my)|(reply|respond|answer) (?:to )?(the|an?|that|this|their) (?:\\S+ )?(enquiry|inquiry|email|mail|message|request|lead|comment|review)|(call|ring|phone) (back|again|tomorrow|today|tonight|at|on|next|this|before|after|by|later|[a-z]+day))',
);
const withName = / (?:@p|him|her|he|she|hers|his|himself|herself) /;

/**
 * R1: names one person. A company, a committee and a bare role are nobody; somebody of one's own house is known anyway.
 * A step that names no receiver at all is held against the rep only while nobody is known: with a contact person in the
 * log everybody knows whom it is for.
 */
export const person: Rule = {
  code: 'person',
  hint({ act, own }, facts) {
    if (withName.test(own.replace(namedPlaces, ' ')) || !toSomebody.test(act)) return null;
    if (/^ \S+(?: (?:to|at|with))? (?:my|our) /.test(act)) return null;
    if (isNobody(act)) return hints.person;
    const known = isSomebodyKnown(facts);
    if (/ (?:them|they|theirs|their) /.test(own)) return known === false ? hints.person : null;
    return (needsSomebody.test(act) || leavesAtPlace(act)) && known !== true ? hints.person : null;
  },
};

/** Null when the log was not asked. */
function isSomebodyKnown({ name, contacts }: ReaderFacts): boolean | null {
  if (contacts === undefined) return null;
  return contacts.length > 0 || (name !== undefined && !isCompany(name, contacts));
}
