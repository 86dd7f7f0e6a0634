import type { Group } from '../domain/groups.ts';

export const groupLabels: Readonly<Record<Group, string>> = {
  all: 'Everybody',
  today: 'Planned for today',
  quiet: 'Quiet',
  planned: 'Planned',
  resting: 'Resting',
  opened: 'Opened',
};

/** Where a group has nobody. */
export const nobodyIn: Readonly<Record<Group, string>> = {
  all: 'Nobody is on your list yet. Who could you help a little?',
  today: 'Nothing is planned for today.',
  quiet: 'Nobody is quiet right now.',
  planned: 'Nothing is planned right now.',
  resting: 'Nobody is resting right now.',
  opened: 'No door has opened yet.',
};
