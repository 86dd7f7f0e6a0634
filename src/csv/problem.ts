/** Something in a file that could not be used, in a sentence for the person who sent it. */
export interface Problem {
  /** The line of the file, 1 for the first; 0 when it is about the file as a whole. */
  readonly line: number;
  readonly what: string;
}
