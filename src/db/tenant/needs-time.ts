/** More than a command's deadline can hold. Thrown before anything is written; the work is run again with more time. */
export class NeedsTime extends Error {
  override readonly name = 'NeedsTime';
}
