import type { Group } from '../domain/groups.ts';

export const groupLabels: Readonly<Record<Group, string>> = {
  all: 'Everybody',
  today: 'Planned for today',
  quiet: 'Quiet',
  planned: 'Planned',
  resting: 'Resting',
  opened: 'Opened',
  new: 'New',
  talking: 'Talking',
  deciding: 'Deciding',
  'not now': 'Not now',
  no: 'No',
};

/** Where a group has nobody. */
export const nobodyIn: Readonly<Record<Group, string>> = {
  all: 'Nobody is on your list yet. Who could you help a little?',
  today: 'Nothing is planned for today.',
  quiet: 'Nobody is quiet right now.',
  planned: 'Nothing is planned right now.',
  resting: 'Nobody is resting right now.',
  opened: 'No door has opened yet.',
  new: 'Nobody is new right now.',
  talking: 'You are talking with nobody right now.',
  deciding: 'Nobody is deciding right now.',
  'not now': 'Nobody said not now.',
  no: 'Nobody said no.',
};
