import { bareGroups, groups, roles } from './lexicon/people-words.ts';

/** `The Leeds branch` is named for a town, or for somebody who is not there. */
export const namedPlaces =
  / (?:the|their) @p(?= (?:branch|office|depot|site|plant|factory|shop|store|clinic|warehouse|yard|showroom|campus|hub|desk) )/g;

const manyOrRole = [...roles, ...groups].join('|');
const determiner =
  "(?:the|an?|their|its|every|each|all|all of|both|some|any|this|that|those|these|most|@c|'s|whole|entire|our|new|other|right|head of|vp of|director of|chief|1 of)";
const nobody = `(?:${determiner} )+(?:(?!to |for |about |with |at |in |on |by |from )[^ .;,]+ ){0,3}?(?:${manyOrRole})`;
const spokenTo = new RegExp(`^ ${nobody}(?= )`);
/** `Send the team two dates`, never `send the team photo`: what is given follows with an article, or nothing does. */
const givenTo = new RegExp(
  `^ ${nobody}(?: (?:at|in|of|from|on) (?:the )?\\S+)? (?=$|[.,;]|(?:the|an?|my|our|his|her|their|this|that|these|some|both|half|about|which|who|what|how|if|whether|when|for|by|in|on|at|today|tomorrow|back|\\d\\S*|[a-z]+day) )`,
);
const giving =
  /^ (?:send|resend|give|show|offer|forward|share|hand|pass|leave|bring|deliver|post|mail|email|text|message|write|drop|read|present|introduce|mention|print) /;
const later = new RegExp(
  ` to (?:(?:the|an?|their|every|all|@c) )+(?:\\S+ ){0,2}?(?:${manyOrRole}|${[...bareGroups].join('|')})(?= )`,
);
const nobodyLater =
  / to (?:@c|procurement|purchasing|finance|legal|hr|accounting|marketing|everyone|everybody|people|customers|clients|users|stakeholders) /;
const companyFirst =
  /^ (?:the|their) (?:main|general|office|front desk) (?:number|line) |^ (?:the|an?|those|all) (?:(?:people|folks|guys|team|lot|crowd) (?:at|from|in) )?@c (?!'s)/;

/** Whether the place of the receiver is taken, and not by a person: by a company, a committee or a bare role. */
export function isNobody(act: string): boolean {
  const receiver = act.replace(/^ \S+(?: (?:to|out to|over to|at|with)(?= ))?/, '');
  const [first = '', second = ''] = receiver.trim().split(' ');
  if (first === '@c' || companyFirst.test(receiver)) return true;
  if (bareGroups.has(first) && first !== 'all')
    return !alsoAThing.has(first) || /^(?:the|an?|\d+|about|which|who|what|how|if|whether|for|to|when|why|where)$/.test(second);
  return (giving.test(act) ? givenTo : spokenTo).test(receiver) || later.test(receiver) || nobodyLater.test(receiver);
}

/** `Send sales figures`, `email support`: these are a department only when what is sent to them follows. */
const alsoAThing = new Set(['support', 'sales', 'production', 'planning', 'quality', 'audit', 'development', 'maintenance']);

const place = new RegExp(
  `^ [^.;]* (?:at|in|with|by) (?:the|their|its) (?:(?!of |about |for )[^ .;,]+ ){0,2}?(?:${[...groups].join('|')}|counter|letterbox|mailbox) (?:$|for|by|on|today|tomorrow|before|this|next|[.,;]|[a-z]+day)`,
);

/** `Drop the samples at the front desk`: a place, and whom it is for is not said. */
export function leavesAtPlace(act: string): boolean {
  return place.test(act.replace(/^ \S+/, ''));
}
