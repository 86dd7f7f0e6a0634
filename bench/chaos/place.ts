/** Where a server listens. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

export function placeOf(url: string): Place {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

/** The same address, through a door. */
export function through(url: string, { host, port }: Place): string {
  const moved = new URL(url);
  moved.hostname = host;
  moved.port = String(port);
  return moved.href;
}
