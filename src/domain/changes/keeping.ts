import { agreedUnder } from '../agreed-silence.ts';
import type { LocalDay } from '../calendar.ts';
import type { BatchId, ProspectId, UserId } from '../ids.ts';
import type { Prospect } from '../prospect.ts';
import type { Stage } from '../stage.ts';
import { type Change, droppingPlanned, type Note, noted, touched } from './change.ts';

export interface NewProspect {
  readonly id: ProspectId;
  readonly owner: UserId;
  readonly name: string;
  readonly key: string;
  readonly contacts: readonly string[];
  readonly stage?: Stage;
  readonly referrer?: ProspectId | null;
  readonly batch?: BatchId | null;
  readonly spreadTo?: LocalDay | null;
}

export function add(fresh: NewProspect, today: LocalDay): Change {
  const { stage = 'new', referrer = null, batch = null, spreadTo = null, ...named } = fresh;
  const after: Prospect = {
    ...named,
    stage,
    stageSince: today,
    reason: null,
    agreedUntil: null,
    agreedKeys: null,
    silentUntil: null,
    referrer,
    contactedOn: today,
    touchedOn: today,
    lastStepOn: null,
    snoozedUntil: null,
    snoozes: 0,
    spreadTo,
    nudges: 0,
    nudgedOn: null,
    slower: 0,
    unanswered: 0,
    unansweredAsks: 0,
    gives: 0,
    asks: 0,
    asksAfterNo: 0,
    goodResultOn: null,
    tried: [],
    batch,
    stopped: false,
    removed: false,
    revision: 0,
    planned: null,
  };
  return { what: { kind: 'added', name: named.name }, before: null, after, steps: [] };
}

/** Adds a contact person, or makes one who is there the main one. */
export function addContact(prospect: Prospect, name: string, sameName: (other: string) => boolean, today: LocalDay): Change {
  const known = prospect.contacts.find(sameName);
  const contacts = known ? [known, ...prospect.contacts.filter((other) => other !== known)] : [...prospect.contacts, name];
  const after = { ...touched(prospect, today), contacts };
  return { what: { kind: 'contact', name }, before: prospect, after, steps: [] };
}

export function rename(prospect: Prospect, name: string, key: string, today: LocalDay, note?: Note): Change {
  const agreedKeys = prospect.agreedKeys && agreedUnder(prospect.agreedKeys, prospect.key, key);
  const after = { ...touched(prospect, today), name, key, agreedKeys };
  return { what: { kind: 'renamed', from: prospect.name, to: name, ...noted(note) }, before: prospect, after, steps: [] };
}

/** The new owner has them with their planned step, history, promises and the credit of whoever opened the door. */
export function hand(prospect: Prospect, to: UserId, today: LocalDay, note?: Note): Change {
  const was = prospect.planned;
  // Whoever takes the step is whom the week names for it.
  const planned = was && { ...was, by: to };
  const after = { ...touched(prospect, today), owner: to, planned };
  const steps = was && planned ? [{ was, is: planned }] : [];
  return { what: { kind: 'handed', from: prospect.owner, to, ...noted(note) }, before: prospect, after, steps };
}

export function remove(prospect: Prospect, today: LocalDay, note?: Note): Change {
  return {
    what: { kind: 'removed', ...noted(note) },
    before: prospect,
    after: { ...touched(prospect, today), removed: true, planned: null },
    steps: droppingPlanned(prospect),
  };
}
