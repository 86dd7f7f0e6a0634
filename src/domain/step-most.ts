/** A step's words are a sentence or two. In code points. */
export const stepMost = 500;
