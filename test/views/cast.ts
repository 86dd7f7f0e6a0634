import { plainCoaching, suggestFor } from '../../src/domain/coach/coaching.ts';
import type { DeliveryId, DraftId, EntryId, UserId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import type { Stage } from '../../src/domain/stage.ts';
import { day, plannedProspect, someId, someProspect, tuesday } from '../domain/some.ts';

// Who is in the gallery, and when. What a scene is about is said in the scene.

export const today = tuesday;
export const dana = 'U0DANA' as UserId;
export const ben = 'U0BEN' as UserId;
export const ada = 'U0ADA' as UserId;
export const max = 'U0MAX' as UserId;

export const entry = someId<EntryId>();
export const draft = someId<DraftId>();
export const nudge = someId<DeliveryId>();

/** Acme, with Jane Doe, talking since early November. */
export const acme = (told: Partial<Prospect> = {}): Prospect =>
  someProspect({ name: 'Acme', contacts: ['Jane Doe'], stage: 'talking', stageSince: day('2026-11-09'), ...told });

/** The same, with a step planned for that day. */
export const acmeWith = (plannedFor: string, step: Parameters<typeof plannedProspect>[1] = {}, told: Partial<Prospect> = {}) =>
  plannedProspect(plannedFor, { text: 'Send Jane the checklist', ...step }, { ...acme(told), ...told });

/** A company of which nobody is known yet. */
export const beta = (told: Partial<Prospect> = {}): Prospect => someProspect({ name: 'Beta', stage: 'new', ...told });

export const inStage = (stage: Stage, told: Partial<Prospect> = {}): Prospect => acme({ stage, ...told });

/** The three steps that the coach would offer. */
export const three = (prospect: Prospect) => suggestFor(prospect, plainCoaching, 3, today);

/** Names that people really have, and names that nobody should have. */
export const names = {
  long: 'Landesverband der Bäckereimeisterinnen und Konditorenmeister Nordrhein-Westfalen',
  rude: '<!channel> *Acme* & `Sons` <https://evil.example|Beta>',
  japanese: '株式会社さくら食品',
  hebrew: 'מאפיית ירושלים בע״מ',
  emoji: '🌮 Taco & Söhne 👩‍👩‍👧‍👦',
} as const;
