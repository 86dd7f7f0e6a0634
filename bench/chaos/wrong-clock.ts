const Right = Date;

/** From now on this process takes the machine's clock for so many milliseconds ahead, whoever asks. */
export function moveClock(skewMs: number): void {
  class Wrong extends Right {
    constructor(...given: readonly unknown[]) {
      super(...((given.length > 0 ? given : [Right.now() + skewMs]) as [number]));
    }
    static override now(): number {
      return Right.now() + skewMs;
    }
  }
  globalThis.Date = Wrong as DateConstructor;
}
