/** Acts in `ms` milliseconds, unless what it returns is called first. */
export function after(ms: number, act: () => void): () => void {
  let over = false;
  // A blocked event loop runs timers before it reads sockets: look once more after the answers that are already here.
  const timer = setTimeout(() => setImmediate(() => over || act()), ms);
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
