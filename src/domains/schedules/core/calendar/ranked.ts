import { RankSet } from "@/domains/schedules/core/calendar/rank-set";

/** Things in an order that never changes, some of which are there; the first of those is known at once. */
export class Ranked<T> {
  private readonly byRank: readonly T[];
  private readonly rankOf: Int32Array;
  private readonly present: RankSet;

  /** Things are named by their place in `all`. */
  constructor(all: readonly T[], compare: (a: T, b: T) => number) {
    const order = all.map((item, id) => ({ item, id })).sort((a, b) => compare(a.item, b.item));
    this.byRank = order.map(({ item }) => item);
    this.rankOf = new Int32Array(all.length);
    for (const [rank, { id }] of order.entries()) this.rankOf[id] = rank;
    this.present = new RankSet(all.length);
  }

  add(id: number): void {
    this.present.add(this.rankOf[id] ?? 0);
  }

  delete(id: number): void {
    this.present.delete(this.rankOf[id] ?? 0);
  }

  first(): T | null {
    const rank = this.present.first();
    return rank < 0 ? null : (this.byRank[rank] ?? null);
  }

  /** Those that are there, the first first, until `take` answers false. */
  each(take: (item: T) => boolean): void {
    for (let rank = this.present.first(); rank >= 0; rank = this.present.from(rank + 1)) {
      const item = this.byRank[rank];
      if (item === undefined || !take(item)) return;
    }
  }
}
