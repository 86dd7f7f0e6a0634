import { plainCoaching, suggestFor } from '../../src/domain/coach/coaching.ts';
import type { DeliveryId, DraftId, EntryId, UserId } from '../../src/domain/ids.ts';
import type { Prospect } from '../../src/domain/prospect.ts';
import { someId, tuesday } from '../domain/some.ts';

export const today = tuesday;
export const dana = 'U0DANA' as UserId;
export const ben = 'U0BEN' as UserId;

export const entry = someId<EntryId>();
export const draft = someId<DraftId>();
export const nudge = someId<DeliveryId>();

/** The three steps that the coach would offer. */
export const three = (prospect: Prospect) => suggestFor(prospect, plainCoaching, 3);
