/**
 * A connection of the driver, known by the function that destroys its socket: the one thing that our patch of postgres.js
 * (patches/README.md) lets us reach. It stays the same function when the connection is made anew.
 */
export type Wire = () => void;

/** The connection that a query was sent on; nothing while it still waits for one. */
export function wireOf(query: object): Wire | undefined {
  return destroyer(stateOf(query));
}

export function wireOfTransaction(tx: object): Wire | undefined {
  return destroyer(tx);
}

/** The backend's process number, as the server (or a pooler) told it when connecting. */
export function pidOf(query: object): number | undefined {
  const pid: unknown = Reflect.get(stateOf(query) ?? {}, 'pid');
  return typeof pid === 'number' ? pid : undefined;
}

/** True when the driver carries our patch, without which nobody can let go of a dead connection. */
export function isPatched(answer: object): boolean {
  return wireOf(answer) !== undefined;
}

function stateOf(owner: object): object | undefined {
  const state: unknown = Reflect.get(owner, 'state');
  return state instanceof Object ? state : undefined;
}

function destroyer(owner: object | undefined): Wire | undefined {
  const destroy: unknown = owner && Reflect.get(owner, 'destroy');
  return isWire(destroy) ? destroy : undefined;
}

function isWire(value: unknown): value is Wire {
  return typeof value === 'function';
}
