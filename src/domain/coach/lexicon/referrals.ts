import { openings } from '../text/phrases.ts';

/** "An intro to her boss" stays in the house; "an intro" goes out of the door and wants something to show first. */
export const referralAsks = openings(`
  (ask|request|email|call|text|message|invite|thank) (?:(?!if |whether )[^ .;]+ ){0,5}?for (?:an?|some|any|the|another|more|\\d+|a couple of)? ?(?:(?:warm|quick|new|good|short|possible) )?(referral|referrals|recommendation|recommendations|testimonial|reference|intro|intros|introduction|introductions)(?! (?:to|with) (?:his|her|their|the) )
  ask (?:[^ .;]+ ){1,4}?(who else|who|whom) (?:(?:he|she|they|@p) )(?:else )?(?:know|knows|could recommend|would recommend|could refer|would refer|could introduce)
  ask (?:[^ .;]+ ){1,4}?to (refer|recommend us|introduce (me|us) to (an?|some|other|another|\\d+|his friends|her friends|peers|people|anyone|somebody|someone))
  (ask|invite) (?:[^ .;]+ ){1,4}?for 1 (person|peer|colleague|name) (who|whom) 
  ask (?:[^ .;]+ ){1,4}?(if|whether) (?:he|she|they|@p) (?:could|can|would|might|knows?) (?:[^ .;]+ ){0,3}?(refer|recommend us|anyone|somebody|someone else|another company|other companies)
`);

/** Asks for somebody by what they are like, or to be brought together with them. Generous: nothing is said against it. */
export const namesAsked = openings(`
  (ask|invite|email|call|text|message) (?:(?!if |whether )[^ .;]+ ){1,5}?for (?:an?|1|2|3|some|another|other|the names? of|names? of) (?:[^ .;]+ ){1,4}?(who|whom|whose|like (?:him|her|them|us|his|hers|theirs|@p|@c))
  (ask|email|call|text|message) (?:[^ .;]+ ){1,5}?for (?:an?|1|2|3|some|another) (?:\\S+ )?names?(?! of (?:the|his|her|their) )
  ask (?:[^ .;]+ ){1,5}?(introduce|introducing|connect|recommend|refer|suggest) (me|us|(?:an?|1|2|some|another|other) (?:[^ .;]+ ){0,3}?(who|whom|like))
  ask (?:[^ .;]+ ){1,4}?(if|whether) (?:he|she|they|@p) knows? (?:an?|1|some|other|another) 
`);
