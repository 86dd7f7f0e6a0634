/** Somebody else changed the prospect between our reading and our writing: the whole transaction must run again. */
export class Overtaken extends Error {
  readonly code = '40001';
  constructor() {
    super('the prospect was changed meanwhile');
  }
}
