import type { BlockAction, SlashCommand } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import { heardCommand, heardPress } from '../../src/slack/heard.ts';
import type { Installation } from '../../src/slack/installation.ts';

const bot = { botId: 'B0', botUserId: 'U0APP' };
const team: Installation = { workspace: 'T1' as WorkspaceId, teamId: 'T1', enterpriseId: undefined, ...bot };
const teamOfOrg: Installation = { ...team, enterpriseId: 'E1' };
const org: Installation = { workspace: 'E1' as WorkspaceId, teamId: undefined, enterpriseId: 'E1', ...bot };

describe('whose rows a payload may touch', () => {
  it.each<{ why: string; home: Installation; team_id?: string; enterprise_id?: string; ours: boolean }>([
    { why: 'our team', home: team, team_id: 'T1', ours: true },
    { why: 'another team', home: team, team_id: 'T2', ours: false },
    { why: 'no team', home: team, ours: false },
    { why: 'our team within an org', home: teamOfOrg, team_id: 'T1', enterprise_id: 'E1', ours: true },
    { why: 'another team of the same org', home: teamOfOrg, team_id: 'T2', enterprise_id: 'E1', ours: false },
    { why: 'any team of the org we are installed in', home: org, team_id: 'T7', enterprise_id: 'E1', ours: true },
    { why: 'another org', home: org, team_id: 'T1', enterprise_id: 'E2', ours: false },
    { why: 'no org', home: org, team_id: 'T1', ours: false },
  ])('$why: $ours', ({ home, team_id, enterprise_id, ours }) => {
    const typed = { user_id: 'U1', trigger_id: '1', text: 'list', team_id, enterprise_id } as SlashCommand;
    const body = {
      user: { id: 'U1' },
      trigger_id: '1',
      team: team_id ? { id: team_id } : null,
      enterprise: enterprise_id ? { id: enterprise_id } : null,
    } as BlockAction;
    expect(heardCommand(typed, home)?.workspace).toBe(ours ? home.workspace : undefined);
    expect(heardPress(body, { action_id: 'a.b' }, home)?.workspace).toBe(ours ? home.workspace : undefined);
  });
});

it('a press is read with what its button or picker carries', () => {
  const body = { user: { id: 'U1' }, team: { id: 'T1' }, channel: { id: 'D1' }, trigger_id: '7' } as BlockAction;
  expect(heardPress(body, { action_id: 'nudge.date', block_id: '{"a":1}', selected_date: '2026-12-04' }, team)).toEqual({
    workspace: 'T1',
    actor: 'U1',
    channel: 'D1',
    key: '7',
    what: { pressed: 'nudge.date', with: { value: undefined, blockId: '{"a":1}', date: '2026-12-04' } },
  });
});
