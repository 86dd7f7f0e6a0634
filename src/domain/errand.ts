import type { FileId, UserId } from './ids.ts';
import type { ChosenColumns } from './import-fields.ts';

interface Named {
  /** The same however often Slack delivers what the errand came from. */
  readonly id: string;
}

/** A log as files, in somebody's direct message. */
export interface Export extends Named {
  readonly kind: 'export';
  /** Null: the whole team's. */
  readonly whose: UserId | null;
}

/** A file read, to show what would come of it. */
export interface Preview extends Named {
  readonly kind: 'preview';
  readonly file: FileId;
  /** Empty: as the headers say. */
  readonly columns: ChosenColumns;
}

/** The people of a file brought to somebody's list, if that is still what they were shown. */
export interface Bring extends Named {
  readonly kind: 'bring';
  readonly file: FileId;
  readonly columns: ChosenColumns;
  /** The outline of what was shown. */
  readonly seen: string;
}

/** Work that takes longer than an answer may. It is decided with the answer and begun when that is out. */
export type Errand = Export | Preview | Bring;
