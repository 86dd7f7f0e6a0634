import type { Prospect } from './prospect.ts';
import type { Rep } from './rep.ts';

// Who may do what, on one page. Checked again on every command, press and submission.

type Who = Pick<Rep, 'user' | 'admin' | 'manager' | 'guest' | 'deactivated'>;

/** Guests, strangers from other workspaces and bots are not served at all. */
export function mayUse(who: Who): boolean {
  return !who.guest && !who.deactivated;
}

/** A rep their own; a manager or admin the team's. */
export function maySee(who: Who, prospect: Pick<Prospect, 'owner'>): boolean {
  return mayUse(who) && (prospect.owner === who.user || leads(who));
}

/** Whoever may see may also log: a manager who covers for a rep plans and finishes steps in their place. */
export const mayChange = maySee;

/** The team's private view, a colleague's list. */
export const maySeeTeam = leads;

/** The digest's channel, day, hour and zone. */
export const mayChooseDigest = leads;

/** What the whole team is offered. */
export const mayEditPlaybook = leads;

/** Rhythms, managers, names in the digest. */
export function mayChangeTeam(who: Who): boolean {
  return mayUse(who) && who.admin;
}

/** A stop is final for everybody else. */
export function mayLiftStop(who: Who): boolean {
  return mayUse(who) && who.admin;
}

/** A colleague's data wholly erased is a leader's decision; one's own is one's own. */
export const mayForget = maySee;

function leads(who: Who): boolean {
  return mayUse(who) && (who.admin || who.manager);
}
