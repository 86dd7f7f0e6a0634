import type { WorkspaceId } from './ids.ts';

/** Rows in groups, one for each workspace, in the order in which the workspaces came. */
export function byWorkspace<Row extends { readonly workspace: WorkspaceId }>(rows: readonly Row[]): readonly Row[][] {
  const groups = new Map<WorkspaceId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.workspace);
    if (group) group.push(row);
    else groups.set(row.workspace, [row]);
  }
  return [...groups.values()];
}
