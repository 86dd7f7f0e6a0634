import { expect, it } from 'vitest';
import type { UserId } from '../../src/domain/ids.ts';
import * as policy from '../../src/domain/policy.ts';

const someone = { user: 'U0BEN' as UserId, admin: false, manager: false, guest: false, deactivated: false };
const danas = { owner: 'U0DANA' as UserId };

const owner = { ...someone, user: danas.owner };
const manager = { ...someone, manager: true };
const admin = { ...someone, admin: true };

// What each may do about Dana's prospect and about the team; `nobody` may do nothing at all.
it.each([
  { who: 'the owner', person: owner, may: ['mayUse', 'maySee', 'mayChange', 'mayForget'] },
  { who: 'a colleague', person: someone, may: ['mayUse'] },
  {
    who: 'a manager',
    person: manager,
    may: ['mayUse', 'maySee', 'mayChange', 'mayForget', 'maySeeTeam', 'mayChooseDigest', 'mayEditPlaybook'],
  },
  {
    who: 'an admin',
    person: admin,
    may: [
      'mayUse',
      'maySee',
      'mayChange',
      'mayForget',
      'maySeeTeam',
      'mayChooseDigest',
      'mayEditPlaybook',
      'mayChangeTeam',
      'mayLiftStop',
    ],
  },
  { who: 'a guest', person: { ...someone, guest: true }, may: [] },
  { who: 'somebody who has left', person: { ...owner, deactivated: true }, may: [] },
  { who: 'a guest who was made admin of something', person: { ...admin, guest: true }, may: [] },
  { who: 'a manager who has left', person: { ...manager, deactivated: true }, may: [] },
])('$who may $may', ({ person, may }) => {
  const allowed = Object.entries(policy)
    .filter(([, rule]) => rule(person, danas))
    .map(([name]) => name);
  expect(allowed.sort()).toEqual([...may].sort());
});
