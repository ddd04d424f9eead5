/** A set of small whole numbers that knows its smallest at once: one bit each, and one bit for every word of bits. */
export class RankSet {
  private readonly words: Uint32Array;
  private readonly filled: Uint32Array;
  private count = 0;
  private mixed = 0;

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
    this.mixed ^= scatter(rank);
  }

  /** Must be in it. */
  delete(rank: number): void {
    const word = rank >>> 5;
    const left = (this.words[word] ?? 0) & ~(1 << (rank & 31));
    this.words[word] = left;
    if (left === 0) this.filled[word >>> 5] = (this.filled[word >>> 5] ?? 0) & ~(1 << (word & 31));
    this.count -= 1;
    this.mixed ^= scatter(rank);
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
    for (let word = 0; word < this.words.length; word += 1) {
      if (this.words[word] !== bits[word]) return false;
    }
    return true;
  }

  /** The same number for equal sets; different ones may share it. */
  hash(): number {
    return this.mixed;
  }
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

/** Neighbours get numbers that differ in many bits, so that sets seldom share the sum of theirs. */
function scatter(rank: number): number {
  const once = Math.imul(rank + 1, 0x9e3779b1);
  const twice = Math.imul(once ^ (once >>> 15), 0x85ebca6b);
  return twice ^ (twice >>> 13);
}
