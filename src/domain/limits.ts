// What people may write, and how far ahead. Lengths are in code points.

/** A step's words are a sentence or two; so are reasons. */
export const stepMost = 500;

/** A note may be a paragraph. */
export const noteMost = 2_000;

export const nameMost = 80;

export const contactsMost = 10;

/** Nobody plans further ahead than two years, in days. */
export const planMost = 731;

/** Nobody logs what is longer ago than a year, in days. */
export const pastMost = 366;
