/** Gives numbers from 0 up to but not including 1. */
export type Random = () => number;

/** 32 bits of FNV-1a over UTF-16 units: enough to tell seeds apart, not for secrets. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
}

/**
 * Random numbers that are the same for the same seed, so that a decision can be repeated and tested. A Weyl
 * sequence of 32 bits, stirred by the finalizer of MurmurHash3: well spread, quick, not for secrets.
 */
export function seededRandom(seed: string | number): Random {
  let state = hash(String(seed));
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
}
