/** Small words inside names. */
export const particles: ReadonlySet<string> = new Set(
  'van von de der den da di du del della la le el al bin ibn zu zur ter ten and und y e of the'.split(' '),
);
