import type { Prospect } from '../../domain/prospect.ts';
import type { Rep } from '../../domain/rep.ts';
import { defaultRhythms } from '../../domain/rhythm.ts';
import type { Step } from '../../domain/step.ts';
import type { Team } from '../../domain/team.ts';
import type { people, prospects, steps, workspaces } from '../schema.ts';

// Rows as the domain knows them. What only the database needs (the workspace, stored instants) stays behind.

export function prospectOf(row: typeof prospects.$inferSelect, planned: typeof steps.$inferSelect | null): Prospect {
  const { workspace: _wall, nextNudgeAt: _due, quietOn: _quiet, ...prospect } = row;
  // Not copied once more: a Home of thousands is read at a time.
  return Object.assign(prospect, { planned: planned && stepOf(planned) });
}

export function stepOf(row: typeof steps.$inferSelect): Step {
  const { workspace: _wall, ...step } = row;
  return step;
}

export function repOf(row: typeof people.$inferSelect): Rep {
  const { workspace: _wall, slackZone, ownZone, weekdays, holidays, refreshedAt: _asked, duenessStale: _stale, ...rest } = row;
  const { awayUntil, awayFrom, awayBack, ...rep } = rest;
  return {
    ...rep,
    // Should an older version have written one that began at once, that is the later word.
    ...(awayUntil ? { awayFrom: null, awayUntil } : { awayFrom, awayUntil: awayBack }),
    zone: ownZone ?? slackZone,
    zoneChosen: ownZone !== null,
    week: { days: weekdays, holidays: new Set(holidays) },
  };
}

export function teamOf(row: typeof workspaces.$inferSelect): Team {
  return {
    id: row.id,
    rhythms: { ...defaultRhythms, ...row.rhythms },
    country: row.country,
    playbook: row.playbook,
    digest: {
      channel: row.digestChannel,
      day: row.digestDay,
      hour: row.digestHour,
      zone: row.digestZone,
      names: row.digestNames,
    },
    digestBy: row.digestBy,
    digestAskedAt: row.digestAskedAt,
  };
}
