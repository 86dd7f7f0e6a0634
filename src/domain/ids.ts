/** Slack's identifiers and ours, branded so that no function can take one for another. */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** One installation: the enterprise id of an org-wide install (`E…`), else the Slack team id (`T…`). */
export type WorkspaceId = Id<'workspace'>;
export type UserId = Id<'user'>;
export type ChannelId = Id<'channel'>;
export type FileId = Id<'file'>;

export type ProspectId = Id<'prospect'>;
export type StepId = Id<'step'>;
export type EntryId = Id<'entry'>;
export type DraftId = Id<'draft'>;
export type DeliveryId = Id<'delivery'>;
export type BatchId = Id<'batch'>;
