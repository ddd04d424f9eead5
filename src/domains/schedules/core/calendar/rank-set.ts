/** A set of small whole numbers that knows its smallest at once: one bit each, and one bit for every word of bits. */
export class RankSet {
  private readonly words: Uint32Array;
  private readonly filled: Uint32Array;
  private count = 0;

  constructor(capacity: number) {
    const words = Math.ceil(capacity / 32);
    this.words = new Uint32Array(words);
    this.filled = new Uint32Array(Math.ceil(words / 32));
  }

  get size(): number {
    return this.count;
  }

  /** Must not be in it yet. */
  add(rank: number): void {
    const word = rank >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (rank & 31));
    this.filled[word >>> 5] = (this.filled[word >>> 5] ?? 0) | (1 << (word & 31));
    this.count += 1;
  }

  /** Must be in it. */
  delete(rank: number): void {
    const word = rank >>> 5;
    const left = (this.words[word] ?? 0) & ~(1 << (rank & 31));
    this.words[word] = left;
    if (left === 0) this.filled[word >>> 5] = (this.filled[word >>> 5] ?? 0) & ~(1 << (word & 31));
    this.count -= 1;
  }

  /** The smallest; -1 when it is empty. */
  first(): number {
    return this.from(0);
  }

  /** The smallest that is not smaller than `rank`; -1 when there is none. */
  from(rank: number): number {
    const word = rank >>> 5;
    const rest = (this.words[word] ?? 0) & (-1 << (rank & 31));
    if (rest !== 0) return (word << 5) + lowestBit(rest);
    for (let next = (word + 1) >>> 5, mask = -1 << ((word + 1) & 31); next < this.filled.length; next += 1) {
      const found = (this.filled[next] ?? 0) & mask;
      mask = -1;
      if (found === 0) continue;
      const at = (next << 5) + lowestBit(found);
      return (at << 5) + lowestBit(this.words[at] ?? 0);
    }
    return -1;
  }

  /** All of them, as bits: equal sets of one capacity give equal arrays. */
  toBits(): Uint32Array {
    return this.words.slice();
  }

  /** Whether it holds the very members that `toBits` gave then. */
  hasBits(bits: Uint32Array): boolean {
    return this.words.every((word, index) => word === bits[index]);
  }

  /** The same number for equal sets; different ones may share it. */
  hash(): number {
    let hash = 0;
    for (const word of this.words) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15);
    return hash;
  }
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);
