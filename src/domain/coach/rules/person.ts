import { hints } from '../hints.ts';
import { bareGroups, groups, roles } from '../lexicon/people-words.ts';
import type { ReaderFacts } from '../reader-facts.ts';
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
  '(ask|tell|send|resend|email|mail|text|message|dm|offer|invite|forward|share|post|leave|give|hand|write (?:an?|the|\\d+|back|some|my)|(call|ring|phone) (back|again|tomorrow|today|tonight|at|on|next|this|before|after|by|later|[a-z]+day))',
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
    const receiver = receiverOf(act);
    if (/^ (?:my|our) /.test(receiver)) return null;
    if (isNobody(receiver)) return hints.person;
    const known = isSomebodyKnown(facts);
    if (/ (?:them|they|theirs|their) /.test(own)) return known === false ? hints.person : null;
    return known !== true && needsSomebody.test(act) ? hints.person : null;
  },
};

/** Null when the log was not asked. */
function isSomebodyKnown({ name, contacts }: ReaderFacts): boolean | null {
  if (contacts === undefined) return null;
  return contacts.length > 0 || (name !== undefined && !isCompany(name, contacts));
}

/** The words behind the verb, from where the receiver stands. */
function receiverOf(act: string): string {
  return act.replace(/^ \S+(?: (?:to|out to|over to|at|with)(?= ))?/, '');
}

const manyOrRole = [...roles, ...groups].join('|');
const determiner =
  "(?:the|an?|their|its|every|each|all|all of|both|some|any|this|that|those|these|most|@c|'s|whole|entire|our|new|other|right|head of|vp of|director of|chief|1 of)";
const roleFirst = new RegExp(`^ (?:${determiner} )+(?:(?!to |for |about |with )[^ .;,]+ ){0,3}?(?:${manyOrRole})(?= )`);
const roleLater = new RegExp(
  ` to (?:(?:the|an?|their|every|all|@c) )+(?:\\S+ ){0,2}?(?:${manyOrRole}|${[...bareGroups].join('|')})(?= )`,
);
/** `The Leeds branch` is named for a town, or for somebody who is not there. */
const namedPlaces =
  / (?:the|their) @p(?= (?:branch|office|depot|site|plant|factory|shop|store|clinic|warehouse|yard|showroom|campus|hub|desk) )/g;

/** `Drop the samples at the front desk`: a place is nobody either. */
const placeLater = new RegExp(
  `^ [^.;]* (?:at|in|with|by) (?:the|their|its) (?:(?!of |about |for )[^ .;,]+ ){0,2}?(?:${[...groups].join('|')}|counter|letterbox|mailbox) (?:$|for|by|on|today|tomorrow|before|this|next|[.,;]|[a-z]+day)`,
);
const nobodyLater =
  / to (?:@c|procurement|purchasing|finance|legal|hr|accounting|marketing|everyone|everybody|people|customers|clients|users|stakeholders) /;

/** The place of the receiver is taken, and not by a person. */
function isNobody(receiver: string): boolean {
  const [first = '', second = ''] = receiver.trim().split(' ');
  if (first === '@c') return true;
  if (bareGroups.has(first))
    return !alsoAThing.has(first) || /^(?:the|an?|\d+|about|which|who|what|how|if|whether|for|to|when|why|where)$/.test(second);
  if (/^ (?:the|an?|those|all) (?:(?:people|folks|guys|team|lot|crowd) (?:at|from|in) )?@c (?!'s)/.test(receiver)) return true;
  return roleFirst.test(receiver) || placeLater.test(receiver) || roleLater.test(receiver) || nobodyLater.test(receiver);
}

/** `Send sales figures`, `email support`: these are a department only when what is sent to them follows. */
const alsoAThing = new Set([
  'support',
  'sales',
  'production',
  'planning',
  'quality',
  'audit',
  'all',
  'development',
  'maintenance',
]);
