export { deliveries } from './schema/deliveries.ts';
export { drafts, inbox } from './schema/inbox.ts';
export { entries } from './schema/entries.ts';
export { people } from './schema/people.ts';
export { prospects } from './schema/prospects.ts';
export { silences } from './schema/silences.ts';
export { steps } from './schema/steps.ts';
export { stops } from './schema/stops.ts';
export { workspaces } from './schema/workspaces.ts';
