import { radixOrder } from "@/domains/schedules/core/calendar/radix-order";

const columns = 4;
const firstCapacity = 4096;

/** Changes of schedules as plain numbers, row by row: a busy year has hundreds of thousands of them. */
export class EventTable {
  private cells = new Int32Array(firstCapacity * columns);
  private order = new Uint32Array(0);
  count = 0;

  /** `offset` are seconds after the beginning, not negative; the others are places in lists, -1 for none. */
  add(offset: number, schedule: number, contender: number, owner: number): void {
    const at = this.count * columns;
    if (at === this.cells.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[at] = offset;
    this.cells[at + 1] = schedule;
    this.cells[at + 2] = contender;
    this.cells[at + 3] = owner;
    this.count += 1;
  }

  /** Puts the rows in the order of their offsets; to be called once, after the last row. */
  sort(): void {
    const offsets = new Uint32Array(this.count);
    for (let row = 0; row < this.count; row += 1) offsets[row] = this.cells[row * columns] ?? 0;
    this.order = radixOrder(offsets);
  }

  offsetAt = (index: number) => this.cell(index, 0);
  scheduleAt = (index: number) => this.cell(index, 1);
  contenderAt = (index: number) => this.cell(index, 2);
  ownerAt = (index: number) => this.cell(index, 3);

  private cell(index: number, column: number): number {
    return this.cells[(this.order[index] ?? 0) * columns + column] ?? -1;
  }
}
