/** Instants in order, each of which comes once. */
export class Moments {
  private place = 0;

  /** In epoch milliseconds, ascending and each once. */
  constructor(private readonly moments: readonly number[]) {}

  /** Infinite when all have come. */
  get next(): number {
    return this.moments[this.place] ?? Number.POSITIVE_INFINITY;
  }

  /** Whether the next one is this very instant, which it then has been. */
  isAt(epochMs: number): boolean {
    if (this.next !== epochMs) return false;
    this.place += 1;
    return true;
  }
}
